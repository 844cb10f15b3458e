package org.zonereader.intake.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonereader.intake.Pages;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.ReportDate;

/** The day of the meeting and its year. */
class DatesTest {
  private static final String LEAD = "珠海高新区召开大会。会议要求,要实干。";

  private static String date(String page) {
    ReportDate date = Pages.only(page).date();
    return date == null ? "-" : date.iso() + (date.yearInferred() ? " " + date.yearSource() : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          11月3日,|--11-03
          11 月 3 日上午,|--11-03
          １１月３日，|--11-03
          2024年11月3日,|2024-11-03
          11月3日至4日,|--11-03
          本报讯(记者 甲乙丙)11月3日,|--11-03
          二〇二四年十一月三日，|2024-11-03
          二○二四年十一月廿三日，|2024-11-23
          十一月三十日上午，|--11-30
          元月十日，|--01-10
          入冬以来，气温走低。11月3日，|--11-03
          近日,|-
          2月30日,|-
          """)
  void writtenForms(String words, String date) {
    assertThat(date(words + LEAD)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          珠海高新区召开会议,传达学习7月2日省委会议精神。|-
          珠海高新区11月3日召开会议,传达学习7月2日省委会议精神。|--11-03
          珠海高新区近日召开会议，学习市委10月9日召开的会议精神。|-
          本报珠海11月5日电（记者 甲乙丙）11月3日，珠海高新区召开会议。|--11-03
          近日，珠海高新区召开会议。会议要求，12月31日前完成整改。|-
          近日，珠海高新区召开会议。⏎会议要求，12月31日办结，会议定期调度。|-
          近日，珠海高新区召开会议。10月31日前的会议任务已经完成。|-
          10月9日印发的方案已经修订。11月3日，珠海高新区召开会议。|--11-03
          截至9月30日,珠海高新区产值增长;11月3日,珠海高新区召开会议。|--11-03
          会议于11月3日在珠海高新区召开。|--11-03
          珠海高新区召开会议 2025-11-05 09:12 11月3日,会议召开。|2025-11-03 2025-11-05
          """)
  void daysOfOtherMeetings(String page, String date) {
    assertThat(date(page.replace('⏎', '\n'))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026年01月05日⏎12月28日,|2025-12-28 2026年01月05日
          2026年01月05日⏎1月3日,|2026-01-03 2026年01月05日
          2025年3月24日⏎昨日,|2025-03-23 2025年3月24日
          2025年3月24日⏎13日,|2025-03-13 2025年3月24日
          2025年3月24日⏎28日,|2025-02-28 2025年3月24日
          发布时间：2025-06-02 10:00⏎6月1日,|2025-06-01 2025-06-02
          https://www.example.org/2024/0105/a.html⏎12月30日,|2023-12-30 2024/0105
          2025年03月24日⏎发布时间:2024-03-24⏎3月20日,|2025-03-20 2025年03月24日
          """)
  void yearsFromThePage(String page, String date) {
    assertThat(date(page.replace('⏎', '\n') + LEAD)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          11月3日|学习党的二十届四中全会精神。|2025-11-03 党的二十届四中全会
          1月3日|学习二十届四中全会精神。|2026-01-03 二十届四中全会
          8月3日|学习二十届三中全会精神。|2024-08-03 二十届三中全会
          3月3日|学习党的二十大和二十届四中全会精神。|2026-03-03 二十届四中全会
          9月3日|学习黨的二十大精神。|2023-09-03 黨的二十大
          9月3日|召开2024年第12次党工委会议。|2024-09-03 2024年第12次
          9月3日|谋划2026年工作和2027年目标,到2035年建成,落实“十五五”规划。|--09-03
          9月3日|2025年12月31日前完成。|--09-03
          """)
  void yearsFromTheText(String day, String sentence, String date) {
    assertThat(date(day + "," + LEAD + sentence)).isEqualTo(date);
  }

  @Test
  void theFileNameMayGiveTheYear() {
    ParsedSource page = Pages.read("珠海-2025-06-02.txt", "6月1日," + LEAD);
    assertThat(Objects.requireNonNull(page.reports().getFirst().date()).iso())
        .isEqualTo("2025-06-01");
    ParsedSource none = Pages.read("20259999_a4ae5500.txt", "6月1日," + LEAD);
    assertThat(Objects.requireNonNull(none.reports().getFirst().date()).iso()).isEqualTo("--06-01");
  }

  @Test
  void evidenceOnThePageServesAllItsSections() {
    ParsedSource page = Pages.readText("## 珠海高新区\n11月3日,学习二十届四中全会精神。\n## 无锡高新区\n11月4日,开会。");
    assertThat(page.reports())
        .extracting(report -> Objects.requireNonNull(report.date()).iso())
        .containsExactly("2025-11-03", "2025-11-04");
  }

  @ParameterizedTest
  @CsvSource({
    "33日,--03-03",
    "1128日,--11-28",
    "131日,--01-31",
    "20253月5日,2025-03-05",
    "2025年35日,2025-03-05",
    "202511月5日,2025-11-05"
  })
  void aLostMarkIsPutBackAndSaid(String words, String date) {
    ParsedSource page = Pages.readText(words + "," + LEAD);
    assertThat(Objects.requireNonNull(page.reports().getFirst().date()).iso()).isEqualTo(date);
    assertThat(page.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("date-repaired");
              assertThat(problem.args()).containsExactly(words, date);
            });
  }

  @ParameterizedTest
  @CsvSource({"113日", "999日", "2025年111日"})
  void twoReadingsOrNoneAreNoDate(String words) {
    ParsedSource page = Pages.readText(words + "," + LEAD);
    assertThat(page.reports().getFirst().date()).isNull();
    assertThat(page.problems()).isEmpty();
  }
}
