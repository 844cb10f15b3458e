package org.zonereader.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonereader.model.Report;
import org.zonereader.model.StoredReport;
import org.zonereader.model.ZoneMention;
import org.zonereader.testing.MarkedText;

class ReadingPageTest {
  private final ReadingPage page =
      ReadingPage.of(SampleReports.find(SampleReports.FULL).orElseThrow());

  @Test
  void measuresFollowTheirPriorities() {
    assertThat(page.points().stream().map(point -> point.measures().size()))
        .containsExactly(2, 2, 4, 2);
    assertThat(page.points().getLast().subject()).isEqualTo("全区上下");
    assertThat(page.find(new Measure.Ref(3, 2)))
        .hasValueSatisfying(m -> assertThat(page.words(m.head())).isEqualTo("抓紧打造低空经济示范区"));
  }

  @Test
  void secondThemesJoinTheirMeasure() {
    Measure chains = page.find(new Measure.Ref(2, 1)).orElseThrow();

    assertThat(chains.theme()).isEqualTo("新");
    assertThat(chains.others()).containsExactly("产");
    assertThat(chains.clauses()).hasSize(2);
  }

  @Test
  void textIsShownWidenedAtTheSameOffsets() {
    assertThat(page.text()).hasSameSizeAs(page.stored().report().text()).doesNotContain(",", ";");
  }

  @Test
  void aMeasureIsHitOnItsWordsAndTheMarksAfterThem() {
    int head = page.text().indexOf("抓紧打造低空");
    int mark = page.text().indexOf("；同港澳");

    assertThat(page.measureAt(head)).map(Measure::ref).contains(new Measure.Ref(3, 2));
    assertThat(page.measureAt(mark)).map(Measure::ref).contains(new Measure.Ref(3, 2));
    assertThat(page.measureAt(head - 1)).map(Measure::ref).contains(new Measure.Ref(3, 1));
    assertThat(page.measureAt(0)).isEmpty();
    assertThat(page.measureAt(-1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"要抓好项目, 抓好项目", "要求各部门照办, 要求各部门照办", "要点逐条落实, 要点逐条落实", "一是稳投资, 一是稳投资"})
  void theDirectiveWordIsNotUnderlined(String clause, String underlined) {
    MarkedText marked = MarkedText.parse("会议强调,‹!-:" + clause + "›。");
    ReadingPage one = ReadingPage.of(stored(marked));

    assertThat(one.words(one.points().getFirst().measures().getFirst().head()))
        .isEqualTo(underlined);
  }

  private static StoredReport stored(MarkedText marked) {
    ZoneMention zone = new ZoneMention("", "", false, "test");
    return new StoredReport(
        1,
        "a.txt",
        1,
        "",
        new Report(
            zone,
            null,
            null,
            null,
            null,
            marked.text(),
            List.of(),
            marked.priorities(),
            List.of()));
  }
}
