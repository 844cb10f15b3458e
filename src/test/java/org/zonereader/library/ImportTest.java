package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;

class ImportTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library =
        Library.open(folder.resolve("lib/a.zonereader"), LineRules.rules(), LineRules.clock());
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aFolderIsWalkedInNameOrderAndNothingIsPassedOverInSilence() throws IOException {
    write("in/b.md", "乙新区|二|2025-10-02|乙");
    write("in/a/z.TXT", "甲高新区|一|2025-10-01|甲");
    write("in/c.jpg", "x");
    write("in/a/noextension", "x");
    ImportResult result = importPaths("in");
    assertThat(result.added()).extracting(ReportSummary::headline).containsExactly("一", "二");
    assertThat(result.problems())
        .containsExactly(
            new ImportProblem(
                "in",
                null,
                "folder-others",
                List.of("2", "noextension, c.jpg", SourceReader.SUPPORTED)));
    assertThat(result.failed()).as("what merely lies in a folder is no fault").isZero();
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws IOException {
    write("1.txt", "crash");
    write("2.txt", "refused");
    write("3.txt", "甲高新区|好|2025-10-01|甲");
    write("4.bin", "x");
    ImportResult result =
        library.importFiles(
            List.of(
                folder.resolve("1.txt"),
                folder.resolve("2.txt"),
                folder.resolve("nowhere.txt"),
                folder.resolve("4.bin"),
                folder.resolve("3.txt")),
            ImportProgress.NONE);
    assertThat(result.added()).extracting(ReportSummary::headline).containsExactly("好");
    assertThat(result.problems())
        .extracting(p -> p.file() + " " + p.code())
        .containsExactlyInAnyOrder(
            "1.txt not-understood", "2.txt not-text", "nowhere.txt missing", "4.bin unsupported");
    assertThat(result.failed()).isEqualTo(4);
    assertThat(library.zones()).hasSize(1);
    assertThat(library.check()).isEmpty();
  }

  @Test
  void theSameBytesAgainAddNothingAndSaySo() throws IOException {
    write("one.txt", "甲高新区|一|2025-10-01|甲");
    write("copy.txt", "甲高新区|一|2025-10-01|甲");
    assertThat(importPaths("one.txt").added()).hasSize(1);
    ImportResult again = importPaths("one.txt", "copy.txt");
    assertThat(again.added()).isEmpty();
    assertThat(again.same()).containsExactly("one.txt", "copy.txt");
    assertThat(again.problems()).isEmpty();
    assertThat(library.zones().getFirst().reports()).isEqualTo(1);
  }

  @Test
  void progressNamesEachFileAndCancellingKeepsWhatIsDone() throws IOException {
    for (int i = 1; i <= 4; i++) {
      write(i + ".txt", "甲高新区|" + i + "|2025-10-01|甲" + i);
    }
    List<String> steps = new ArrayList<>();
    ImportResult result =
        library.importFiles(
            List.of(folder.resolve("1.txt"), folder.resolve("2.txt"), folder.resolve("3.txt")),
            new ImportProgress() {
              @Override
              public void at(int done, int total, String file) {
                steps.add(done + "/" + total + " " + file);
              }

              @Override
              public boolean cancelled() {
                return steps.size() == 2;
              }
            });
    assertThat(steps).containsExactly("0/3 1.txt", "1/3 2.txt");
    assertThat(result.cancelled()).isTrue();
    assertThat(result.added()).hasSize(2);
    assertThat(library.zones().getFirst().reports()).isEqualTo(2);
  }

  @Test
  void anImportCanBeTakenBackAndMadeAgain() throws IOException {
    write("one.txt", "甲高新区|一|2025-10-01|甲\n乙新区|二|2025-10-01|乙");
    List<Long> ids = importPaths("one.txt").added().stream().map(ReportSummary::id).toList();
    library.remove(ids);
    assertThat(library.zones()).isEmpty();
    ImportResult again = importPaths("one.txt");
    assertThat(again.added()).hasSize(2);
    assertThat(again.added()).extracting(ReportSummary::id).doesNotContainAnyElementsOf(ids);
  }

  @Test
  void anEmptyFolderIsSaidToBeEmpty() throws IOException {
    Files.createDirectories(folder.resolve("in/deeper"));
    ImportResult result = importPaths("in");
    assertThat(result.problems()).extracting(ImportProblem::code).containsExactly("folder-empty");
    assertThat(result.failed()).isEqualTo(1);
  }

  @Test
  void everyProblemOfThisRoomHasASentence() throws IOException {
    write("1.txt", "crash");
    write("2.bin", "x");
    write("in/3.bin", "x");
    Files.createDirectories(folder.resolve("empty"));
    for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
      Sentences sentences = new Sentences(locale);
      assertThat(importPaths("1.txt", "2.bin", "in", "empty", "nowhere").problems())
          .hasSize(5)
          .allSatisfy(p -> assertThat(sentences.of(p)).doesNotContain("{", "\u0000").isNotBlank());
    }
  }

  private ImportResult importPaths(String... names) {
    return library.importFiles(
        List.of(names).stream().map(folder::resolve).toList(), ImportProgress.NONE);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
