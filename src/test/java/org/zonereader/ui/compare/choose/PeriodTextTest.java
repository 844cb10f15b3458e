package org.zonereader.ui.compare.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ReportDate;

/** The words of the chip. */
class PeriodTextTest {
  private final PeriodText text = new PeriodText(Locale.SIMPLIFIED_CHINESE);

  @Test
  void daysOfTheFilterComeFirst() {
    List<ReportDate> shown = List.of(day(2025, 10, 28));
    assertThat(text.chip(PeriodPanelModelTest.filter("2025-10-25", "2025-11-01"), shown))
        .isEqualTo("2025-10-25 至 11-01");
    assertThat(text.chip(PeriodPanelModelTest.filter("2024-12-30", "2025-01-02"), shown))
        .isEqualTo("2024-12-30 至 2025-01-02");
    assertThat(text.chip(PeriodPanelModelTest.filter("2025-10-25", "2025-10-25"), shown))
        .isEqualTo("2025-10-25");
    assertThat(text.chip(new ComparisonFilter(LocalDate.of(2025, 1, 2), null, null, null), shown))
        .isEqualTo("2025-01-02 起");
    assertThat(text.chip(new ComparisonFilter(null, LocalDate.of(2025, 1, 2), null, null), shown))
        .isEqualTo("2025-01-02 止");
  }

  @Test
  void withoutDaysThoseOfTheColumnsAreTold() {
    assertThat(
            text.chip(
                ComparisonFilter.ALL, Arrays.asList(day(2025, 11, 1), null, day(2025, 10, 25))))
        .isEqualTo("2025-10-25 至 11-01");
    assertThat(text.chip(ComparisonFilter.ALL, Arrays.asList((ReportDate) null))).isEqualTo("全部日期");
  }

  @Test
  void theSeriesIsShortened() {
    assertThat(text.chip(new ComparisonFilter(null, null, "全会精神在基层", 2), List.of()))
        .isEqualTo("全部日期，全会精神在基层（2）");
    assertThat(text.chip(new ComparisonFilter(null, null, "各地高新区学习贯彻全会精神情况", null), List.of()))
        .isEqualTo("全部日期，各地高新区学习贯彻全会…");
  }

  @Test
  void zonesLeftOutAreNamed() {
    assertThat(text.leftOut(List.of())).isEmpty();
    assertThat(text.leftOut(List.of("无锡高新区", "苏州高新区"))).isEqualTo("2 个园区在此期间没有报道：无锡高新区、苏州高新区。");
    assertThat(text.leftOut(List.of("甲", "乙", "丙", "丁"))).isEqualTo("4 个园区在此期间没有报道：甲、乙、丙等。");
  }

  private static ReportDate day(int year, int month, int day) {
    return ReportDate.written(LocalDate.of(year, month, day));
  }
}
