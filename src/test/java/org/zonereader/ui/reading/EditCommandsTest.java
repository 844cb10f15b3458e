package org.zonereader.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TextRun;
import org.zonereader.model.ZoneMention;
import org.zonereader.testing.MarkedText;

class EditCommandsTest {
  private static final MarkedText MARKED = MarkedText.parse("会议召开。\n会议强调,要‹!科:攻克难题›,‹科:一步不停›。");
  private static final int POINT = MARKED.text().indexOf("攻克");

  private static ReadingPage page(int ordinal) {
    Report report =
        new Report(
            new ZoneMention("甲高新区", "甲高新区", true, "t"),
            null,
            null,
            null,
            null,
            MARKED.text(),
            List.of(),
            MARKED.priorities(),
            List.of(new TextRun(0, 50, MARKED.text().length())));
    return ReadingPage.of(new StoredReport(1, "a.txt", ordinal, "", report));
  }

  @Test
  void theFirstReportOfAFileHasNoneToJoin() {
    assertThat(new EditCommands(page(1), 0, new Span(0, 0)).joinReport()).isEmpty();
    assertThat(new EditCommands(page(2), 0, new Span(0, 0)).joinReport()).hasSize(1);
  }

  @Test
  void aPlaceInsideTheSelectionMeansItsBeginning() {
    Span selected = new Span(2, 5);
    assertThat(EditCommands.at(page(1), 3, selected).offset()).isEqualTo(2);
    assertThat(EditCommands.at(page(1), 9, selected).offset()).isEqualTo(9);
    assertThat(EditCommands.at(page(1), -1, selected).offset()).isEqualTo(2);
  }

  @Test
  void everyClauseOfAMeasureMovesButNotToTheThemeItHas() {
    EditCommands commands = new EditCommands(page(1), POINT, new Span(0, 0));
    Measure measure = commands.page().measureAt(POINT).orElseThrow();
    assertThat(commands.move(measure, "绿"))
        .extracting(correction -> ((Correction.SetTheme) correction).theme())
        .containsExactly("绿", "绿");
    assertThat(commands.move(measure, "科")).isEmpty();
  }

  @Test
  void theFirstParagraphCanNeitherJoinNorBeginAReport() {
    EditCommands first = new EditCommands(page(1), 2, new Span(2, 2));
    assertThat(first.joinParagraph()).isEmpty();
    assertThat(first.beginReport()).isEmpty();
    assertThat(first.breakParagraph()).hasSize(1);
    EditCommands second = new EditCommands(page(1), POINT, new Span(0, 0));
    assertThat(second.joinParagraph()).hasSize(1);
    assertThat(second.beginReport()).hasSize(1);
  }
}
