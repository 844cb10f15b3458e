package org.zonereader.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.store.OlderLibrary;

/**
 * A library of an older version is opened. It must be of that version or of this one, and hold
 * everything in both; once it has been migrated, a whole copy of the older one lies beside it.
 */
final class MigrationTrial implements Trial {
  private static final int PAGES = 40;

  private final Path now;
  private final Path scratch;
  private final List<Integer> whole;
  private final long usual;
  private int rounds;

  MigrationTrial(Path scratch) throws Exception {
    this.scratch = scratch;
    Path pages = Files.createDirectories(scratch.resolve("many-pages"));
    ImportTrial.write(pages, PAGES);
    now = scratch.resolve("now.zonereader");
    try (Library library = Library.open(now)) {
      library.importSample();
      library.importFiles(List.of(pages), ImportProgress.NONE);
    }
    whole = Held.in(now).sources();
    for (int version = 1; version < OlderLibrary.latest(); version++) {
      OlderLibrary.write(now, version, older(version));
    }
    Path file = prepare(Files.createDirectories(scratch.resolve("migration")));
    long begin = System.nanoTime();
    Library.open(file).close();
    usual = System.nanoTime() - begin;
  }

  /** A library of this version with all of it. */
  Path now() {
    return now;
  }

  private Path older(int version) {
    return scratch.resolve("older-" + version + ".zonereader");
  }

  @Override
  public String name() {
    return "migration";
  }

  @Override
  public long usual() {
    return usual;
  }

  @Override
  public Path prepare(Path folder) throws Exception {
    // From each older version in turn.
    int version = 1 + rounds % (OlderLibrary.latest() - 1);
    rounds++;
    return Files.copy(older(version), folder.resolve("a.zonereader"));
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }

  @Override
  public List<String> left(Path folder, List<String> told) throws Exception {
    return copies(folder, 0);
  }

  @Override
  public List<String> after(Path folder, List<String> told) throws Exception {
    List<String> faults = new ArrayList<>(copies(folder, 1));
    if (!Held.in(folder.resolve("a.zonereader")).sources().equals(whole)) {
      faults.add("the migrated library does not hold everything");
    }
    return faults;
  }

  /** Looks at every copy that has its name. */
  private List<String> copies(Path folder, int least) throws Exception {
    List<String> faults = new ArrayList<>();
    List<Path> copies;
    try (Stream<Path> files = Files.list(folder)) {
      copies = files.filter(MigrationTrial::isCopy).toList();
    }
    for (Path copy : copies) {
      int reports = OlderLibrary.reports(copy);
      if (reports != OlderLibrary.reports(now)) {
        faults.add(copy.getFileName() + " holds " + reports + " reports");
      }
    }
    if (copies.size() < least) {
      faults.add("no copy of the older library");
    }
    return faults;
  }

  private static boolean isCopy(Path file) {
    return file.getFileName().toString().matches("a\\.v\\d+(-\\d+)?\\.zonereader");
  }
}
