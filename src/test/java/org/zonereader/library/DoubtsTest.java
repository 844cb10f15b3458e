package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.Doubt;
import org.zonereader.model.Doubt.Kind;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.SourceForm;
import org.zonereader.model.ZoneMention;

/** Problems of a file that make its reports doubtful. */
class DoubtsTest {
  private static List<Kind> doubts(String... codes) {
    Report report =
        new Report(
            new ZoneMention("甲高新区", "甲高新区", true, "r"),
            null,
            null,
            null,
            null,
            "四个字符",
            List.of(),
            List.of(),
            List.of());
    List<ImportProblem> problems =
        List.of(codes).stream()
            .map(code -> new ImportProblem("p.pdf", null, code, List.of("1", "1")))
            .toList();
    ParsedSource source =
        new ParsedSource(
            "p.pdf",
            SourceForm.PLAIN,
            null,
            null,
            null,
            "四个字符",
            List.of(report),
            List.of(),
            List.of(),
            problems);
    return new Doubts(source, Set.of("甲高新区")).of(report).stream().map(Doubt::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown-glyphs", "pages-without-text", "pages-damaged"})
  void aReportOfAFileReadInPartIsLookedAt(String code) {
    assertThat(doubts(code)).containsExactly(Kind.NO_DATE, Kind.INCOMPLETE, Kind.NO_PRIORITIES);
    assertThat(new Doubt(Kind.INCOMPLETE, List.of()).isWarning()).isTrue();
  }

  @Test
  void itIsSaidOnce() {
    assertThat(doubts("unknown-glyphs", "pages-damaged")).containsOnlyOnce(Kind.INCOMPLETE);
  }

  @Test
  void otherProblemsOfTheFileAreNoLoss() {
    assertThat(doubts("archive-others")).containsExactly(Kind.NO_DATE, Kind.NO_PRIORITIES);
  }
}
