package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.Anchor;
import org.zonereader.model.Correction;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.StoredReport;
import org.zonereader.store.MadeUpDisk;
import org.zonereader.testing.SmallDisk;
import org.zonereader.testing.corpus.Corpus;

/** A full disk, and one that cannot be written: it is said, and nothing is lost. */
class FullDiskTest {
  private static final Sentences WORDS = new Sentences(Locale.SIMPLIFIED_CHINESE);
  private static final int PAGES = 30;

  @TempDir Path folder;

  private List<Path> pages() throws Exception {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    Corpus corpus = new Corpus(3);
    for (int page = 0; page < PAGES; page++) {
      Files.write(pages.resolve("page-%02d.txt".formatted(page)), corpus.page(page).bytes());
    }
    return List.of(pages);
  }

  @Test
  void anImportStopsWithWhatFits() throws Exception {
    List<Path> pages = pages();
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 3);
        Library library = Library.open(disk.folder().resolve("a.zonereader"))) {
      ImportResult full = library.importFiles(pages, ImportProgress.NONE);
      ImportProblem problem = full.problems().getLast();
      assertThat(problem.code()).isEqualTo("library-full");
      assertThat(WORDS.of(problem)).contains(library.file().toString(), "腾出空间");
      assertThat(full.failed()).isBetween(1, PAGES);
      assertThat(full.added()).hasSize((PAGES - full.failed()) * Corpus.PER_PAGE);
      assertThat(problem.file()).isEqualTo("page-%02d.txt".formatted(PAGES - full.failed()));
      disk.resize(60);
      assertThat(library.check()).isEmpty();
      ImportResult rest = library.importFiles(pages, ImportProgress.NONE);
      assertThat(rest.same()).hasSize(PAGES - full.failed());
      assertThat(rest.added()).hasSize(full.failed() * Corpus.PER_PAGE);
      assertThat(library.check()).isEmpty();
    }
  }

  @Test
  void aCorrectionThatFindsNoSpaceChangesNothing() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 8);
        Library library = Library.open(disk.folder().resolve("a.zonereader"))) {
      library.importSample();
      Path filler = disk.fill();
      long report = library.reportsOf(1).getFirst();
      Optional<StoredReport> before = library.report(report);
      Throwable fault = catchThrowable(() -> correct(library, report, "新的标题".repeat(40_000)));
      assertThat(WORDS.trouble(library.file(), fault).orElse(""))
          .contains(library.file().toString(), "磁盘已满");
      assertThat(library.report(report)).isEqualTo(before);
      assertThat(library.undoable()).isEmpty();
      Files.delete(filler);
      correct(library, report, "新的标题");
      assertThat(library.report(report).orElseThrow().report().headline()).isEqualTo("新的标题");
      assertThat(library.check()).isEmpty();
    }
  }

  private static void correct(Library library, long report, String headline) {
    Anchor anchor = library.report(report).orElseThrow().report().anchor();
    library.correct(report, List.of(new Correction.SetHeadline(anchor, headline)));
  }

  @Test
  void anExportThatFindsNoSpaceLeavesTheOldFile() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 1);
        Library library = Library.open(folder.resolve("a.zonereader"))) {
      library.importSample();
      ExportTable table =
          library.exports().report(library.report(1).orElseThrow(), Locale.SIMPLIFIED_CHINESE);
      Path file = Files.writeString(disk.folder().resolve("a.html"), "old");
      disk.fill();
      ExportFault fault =
          catchThrowableOfType(
              ExportFault.class, () -> ExportFile.write(table, file, Locale.CHINESE));
      assertThat(WORDS.of(fault)).contains(file.toString(), "磁盘已满");
      assertThat(file).hasContent("old");
    }
  }

  @Test
  void aFullDiskIsSaidWhenALibraryIsToBeMade() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 1)) {
      disk.fill();
      Path file = disk.folder().resolve("a.zonereader");
      LibraryException refusal =
          catchThrowableOfType(LibraryException.class, () -> Library.open(file).close());
      assertThat(WORDS.of(refusal)).contains(file.toString(), "磁盘已满");
    }
  }

  @Test
  void whatCannotBeWrittenIsReadAndEverythingElseSaysWhy() throws Exception {
    Path file = folder.resolve("a.zonereader");
    try (Library library = Library.open(file)) {
      library.importSample();
    }
    List<Path> pages = pages();
    try (Library library = Library.open(file, MadeUpDisk.ofType("iso9660").readOnly().places())) {
      assertThat(library.isReadOnly()).isTrue();
      assertThat(library.check()).isEmpty();
      assertThat(library.zones()).isNotEmpty();
      ImportResult result = library.importFiles(pages, ImportProgress.NONE);
      assertThat(result.problems())
          .extracting(ImportProblem::code)
          .containsExactly("library-read-only");
      assertThat(result.failed()).isEqualTo(PAGES);
      Throwable fault = catchThrowable(() -> correct(library, 1, "新的标题"));
      assertThat(WORDS.trouble(file, fault).orElse("")).contains(file.toString(), "只能读");
      assertThat(WORDS.trouble(file, new IllegalStateException())).isEmpty();
    }
  }

  @Test
  void aLibraryIsCopiedToThisMachine() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share"));
    Path home = Files.createDirectories(folder.resolve("home"));
    Path synced = Files.createDirectories(folder.resolve("Dropbox"));
    Path file = share.resolve("a.zonereader");
    try (Library library = Library.open(file, MadeUpDisk.ofType("nfs").places())) {
      library.importSample();
      Path copy = library.upkeep().copyTo(home);
      assertThat(copy).isEqualTo(home.resolve("a.zonereader"));
      assertThat(refusal(library, home)).isEqualTo("move-exists");
      assertThat(refusal(library, synced)).isEqualTo("move-no-better");
      try (Library copied = Library.open(copy)) {
        assertThat(copied.zones()).isEqualTo(library.zones());
        assertThat(copied.place().isLocal()).isTrue();
      }
    }
    assertThat(file).exists();
    assertThat(synced).isEmptyDirectory();
  }

  private static String refusal(Library library, Path folder) {
    return catchThrowableOfType(LibraryException.class, () -> library.upkeep().copyTo(folder))
        .code();
  }
}
