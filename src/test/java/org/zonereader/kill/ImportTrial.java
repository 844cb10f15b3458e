package org.zonereader.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.model.ImportResult;
import org.zonereader.testing.corpus.Corpus;

/**
 * Pages of ten reports are imported. The library must hold as many as were told to be done, or more
 * of them, in order and each exactly as if nobody had been killed; and take the rest afterwards.
 */
final class ImportTrial implements Trial {
  private static final int PAGES = 30;

  /** Those in the library before: the sample page. */
  private static final int BEFORE = 1;

  private final Path pages;
  private final Held whole;
  private final long usual;

  ImportTrial(Path scratch) throws Exception {
    pages = Files.createDirectories(scratch.resolve("pages"));
    write(pages, PAGES);
    Path file = prepare(Files.createDirectories(scratch.resolve("import")));
    long begin = System.nanoTime();
    rest(file);
    // What is loaded once is not worked on.
    usual = (System.nanoTime() - begin) / 2;
    whole = Held.in(file);
  }

  /** Writes pages of the corpus, in the order in which they are imported. */
  static void write(Path folder, int pages) throws IOException {
    Corpus corpus = new Corpus(11);
    for (int page = 0; page < pages; page++) {
      Files.write(folder.resolve("page-%04d.txt".formatted(page)), corpus.page(page).bytes());
    }
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public long usual() {
    return usual;
  }

  @Override
  public Path prepare(Path folder) throws Exception {
    Path file = folder.resolve("a.zonereader");
    try (Library library = Library.open(file)) {
      library.importSample();
    }
    return file;
  }

  @Override
  public List<String> arguments() {
    return List.of(pages.toString());
  }

  @Override
  public List<String> left(Path folder, List<String> told) {
    return List.of();
  }

  @Override
  public List<String> after(Path folder, List<String> told) throws Exception {
    Path file = folder.resolve("a.zonereader");
    Held held = Held.in(file);
    int there = held.sources().size();
    // The last line is about the file whose turn it was, but counts those done.
    int done = told.isEmpty() ? 0 : Integer.parseInt(told.getLast());
    if (there > whole.sources().size()
        || !held.sources().equals(whole.sources().subList(0, there))) {
      return List.of("of " + there + " files not all are whole");
    }
    if (there < BEFORE + done) {
      return List.of((BEFORE + done) + " files were told to be kept, " + there + " are there");
    }
    rest(file);
    return Held.in(file).equals(whole) ? List.of() : List.of("the rest was imported otherwise");
  }

  private void rest(Path file) throws Exception {
    try (Library library = Library.open(file)) {
      ImportResult result = library.importFiles(List.of(pages), ImportProgress.NONE);
      if (result.failed() > 0) {
        throw new IllegalStateException(result.problems().toString());
      }
    }
  }
}
