package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.Correction;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Reread;
import org.zonereader.model.Reread.Difference;
import org.zonereader.model.Reread.What;

/** What is stored is not lost when a file cannot be read again. */
class RereadTest {
  @TempDir Path folder;

  /** The rules of {@link LineRules}, but some files cannot be read with them any more. */
  private static Rules without(String file, boolean stumbles) {
    Rules rules = LineRules.rules();
    return new Rules(
        (name, bytes, charset, corrections) -> {
          if (!name.equals(file)) {
            return rules.parser().parse(name, bytes, charset, corrections);
          }
          if (stumbles) {
            throw new IllegalStateException("stumbled");
          }
          return ParsedSource.refused(new ImportProblem(name, null, "too-slow", List.of()));
        },
        rules.zones(),
        rules.themes(),
        "newer");
  }

  private void fill(Path file) throws IOException, LibraryException {
    Path first = Files.writeString(folder.resolve("1.txt"), "甲高新区|一|2025-10-01|甲");
    Path second = Files.writeString(folder.resolve("2.txt"), "乙新区|二|2025-10-02|乙");
    try (Library library = Library.open(file, LineRules.rules(), LineRules.clock())) {
      library.importFiles(List.of(first, second), ImportProgress.NONE);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatCannotBeReadAgainKeepsItsReportsAndStopsNoOther(boolean stumbles)
      throws IOException, LibraryException {
    Path file = folder.resolve("a.zonereader");
    fill(file);
    try (Library library = Library.open(file, without("1.txt", stumbles), LineRules.clock())) {
      assertThat(library.readByOtherRules()).isEqualTo(2);
      Reread done = library.reread(ImportProgress.NONE);
      assertThat(done.sources()).isEqualTo(2);
      assertThat(done.differences())
          .containsExactly(new Difference(What.UNREAD, "", "1.txt", null, null));
      assertThat(library.zones()).hasSize(2);
      assertThat(library.readByOtherRules()).as("it is known to be open").isEqualTo(1);
      assertThat(library.check()).isEmpty();
    }
  }

  @Test
  void aCorrectionOfSuchAFileChangesNothing() throws IOException, LibraryException {
    Path file = folder.resolve("a.zonereader");
    fill(file);
    try (Library library = Library.open(file, without("1.txt", false), LineRules.clock())) {
      var report = library.report(1).orElseThrow().report();
      assertThatThrownBy(
              () ->
                  library.correct(
                      1,
                      List.of(
                          new Correction.SetZone(
                              new org.zonereader.model.Anchor(
                                  new org.zonereader.model.Span(0, 1), "甲"),
                              "丙"))))
          .hasMessageContaining("1.txt");
      assertThat(library.report(1).orElseThrow().report()).isEqualTo(report);
      assertThat(library.undoable()).isEmpty();
    }
  }
}
