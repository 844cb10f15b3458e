package org.zonereader.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;

/**
 * Reports are corrected and deleted, and steps are taken back and again. The library must hold what
 * it does after all steps that were told to be done, or one more, undo and redo included.
 */
final class CorrectionTrial implements Trial {
  /** The sample page and five of the corpus. */
  static final int SOURCES = 6;

  private final Path before;
  private final Path reference;

  /** What the library holds after 0, 1, 2 … steps. */
  private final List<Held> after = new ArrayList<>();

  CorrectionTrial(Path scratch) throws Exception {
    Path pages = Files.createDirectories(scratch.resolve("few-pages"));
    ImportTrial.write(pages, SOURCES - 1);
    before = scratch.resolve("uncorrected.zonereader");
    try (Library library = Library.open(before)) {
      library.importSample();
      library.importFiles(List.of(pages), ImportProgress.NONE);
    }
    reference = Files.copy(before, scratch.resolve("corrected.zonereader"));
    after.add(Held.in(reference));
  }

  @Override
  public String name() {
    return "correction";
  }

  @Override
  public long usual() {
    return TimeUnit.SECONDS.toNanos(2);
  }

  @Override
  public Path prepare(Path folder) throws Exception {
    return Files.copy(before, folder.resolve("a.zonereader"));
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }

  @Override
  public List<String> left(Path folder, List<String> told) {
    return List.of();
  }

  @Override
  public List<String> after(Path folder, List<String> told) throws Exception {
    Path file = folder.resolve("a.zonereader");
    int done = told.size();
    Held held = Held.in(file);
    if (!held.equals(after(done)) && !held.equals(after(done + 1))) {
      return List.of("neither " + done + " nor " + (done + 1) + " steps");
    }
    // Goes on as if nothing had been.
    int next = (held.equals(after(done)) ? done : done + 1) + 1;
    try (Library library = Library.open(file)) {
      Steps.take(library, next);
    }
    return Held.in(file).equals(after(next)) ? List.of() : List.of("step " + next + " differs");
  }

  private Held after(int steps) throws Exception {
    while (after.size() <= steps) {
      try (Library library = Library.open(reference)) {
        Steps.take(library, after.size());
      }
      after.add(Held.in(reference));
    }
    return after.get(steps);
  }
}
