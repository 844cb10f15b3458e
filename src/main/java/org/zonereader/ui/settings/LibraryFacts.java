package org.zonereader.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zonereader.library.Library;
import org.zonereader.model.ZoneSummary;

/**
 * What the page says about the library.
 *
 * @param bytes size of the file on disk, with what is written beside it while it is open
 * @param reports number of reports by zone name; zones without any are not in it
 * @param readByOtherRules how many sources an older version of the program has read
 */
public record LibraryFacts(long bytes, Map<String, Integer> reports, int readByOtherRules) {
  public LibraryFacts {
    reports = Map.copyOf(reports);
  }

  /** Waits for the disk. */
  static LibraryFacts of(Library library) throws IOException {
    List<ZoneSummary> zones = library.zones();
    Map<String, Integer> reports =
        zones.stream().collect(Collectors.toMap(ZoneSummary::name, ZoneSummary::reports));
    return new LibraryFacts(size(library.file()), reports, library.readByOtherRules());
  }

  private static long size(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + "-wal");
    return Files.size(file) + (Files.exists(beside) ? Files.size(beside) : 0);
  }

  int allReports() {
    return reports.values().stream().mapToInt(Integer::intValue).sum();
  }
}
