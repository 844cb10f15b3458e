package org.zonereader.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.zonereader.library.ExportFile;
import org.zonereader.library.Library;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;

/**
 * A comparison is written over an earlier one, in every format. Each file must hold what was told
 * to be written last, or the write after that if it was under way, and nothing between.
 */
final class ExportTrial implements Trial {
  private final Path library;
  private final Path earlier;

  /** By format, what each of the two tables makes. */
  private final List<List<Map<String, String>>> contents = new ArrayList<>();

  ExportTrial(Path scratch, Path library) throws Exception {
    this.library = library;
    this.earlier = Files.createDirectories(scratch.resolve("exports"));
    try (Library open = Library.open(library)) {
      List<ExportTable> tables = Targets.tables(open);
      for (int format = 0; format < ExportFormat.values().length; format++) {
        Path file = earlier.resolve(Targets.name(format + 1));
        ExportFile.write(tables.get(1), file, Locale.CHINESE);
        Map<String, String> second = Targets.content(file);
        ExportFile.write(tables.get(0), file, Locale.CHINESE);
        contents.add(List.of(Targets.content(file), second));
      }
    }
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public long usual() {
    return TimeUnit.SECONDS.toNanos(2);
  }

  @Override
  public Path prepare(Path folder) throws Exception {
    for (int format = 0; format < contents.size(); format++) {
      String name = Targets.name(format + 1);
      Files.copy(earlier.resolve(name), folder.resolve(name));
    }
    return Files.copy(library, folder.resolve("a.zonereader"));
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }

  @Override
  public List<String> left(Path folder, List<String> told) throws Exception {
    List<String> faults = new ArrayList<>();
    for (int format = 0; format < contents.size(); format++) {
      Path file = folder.resolve(Targets.name(format + 1));
      Map<String, String> content = Targets.content(file);
      if (!content.equals(after(format, told.size()))
          && !content.equals(after(format, told.size() + 1))) {
        faults.add(file.getFileName() + " is neither the old nor the new one");
      }
    }
    return faults;
  }

  private Map<String, String> after(int format, int writes) {
    int last = Targets.last(format, writes);
    return contents.get(format).get(last < 1 ? 0 : Targets.table(last));
  }

  @Override
  public List<String> after(Path folder, List<String> told) throws Exception {
    // An export works as before.
    try (Library open = Library.open(folder.resolve("a.zonereader"))) {
      Path file = folder.resolve(Targets.name(1));
      ExportFile.write(Targets.tables(open).get(1), file, Locale.CHINESE);
      return Targets.content(file).equals(contents.get(0).get(1))
          ? List.of()
          : List.of("an export after it differs");
    }
  }
}
