package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.PageSeries;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;

class PicksTest {
  /** Newest first, as the store gives them. */
  private static final List<ReportSummary> SHOWN =
      List.of(
          shown(9, "甲", "2025-12-01", "连载", 3),
          shown(8, "乙", "2025-11-05", "连载", 2),
          shown(7, "甲", "2025-11-01", "连载", 2),
          shown(6, "甲", "2025-10-01", "别的", null),
          shown(5, "甲", null, null, null),
          shown(4, "丙", null, " ", 7));

  @Test
  void theNewestStandsWhereNothingIsSaid() {
    assertThat(of("甲", ComparisonFilter.ALL)).isEqualTo(9);
    assertThat(of("丙", ComparisonFilter.ALL)).isEqualTo(4);
    assertThat(of("丁", ComparisonFilter.ALL)).isZero();
  }

  @Test
  void theNewestWithinAPeriodBothDaysIncluded() {
    assertThat(of("甲", period("2025-10-01", "2025-11-01"))).isEqualTo(7);
    assertThat(of("甲", period(null, "2025-10-31"))).isEqualTo(6);
    assertThat(of("甲", period("2025-12-01", null))).isEqualTo(9);
    assertThat(of("甲", period("2025-12-02", null))).isZero();
    assertThat(of("丙", period("2000-01-01", null))).as("undated").isZero();
  }

  @Test
  void aDayWithoutAYearIsInNoPeriod() {
    ReportSummary summary =
        new ReportSummary(1, "甲", null, new ReportDate(null, 11, 9, false, null), 0, 0, Map.of());
    Picks picks = new Picks(List.of(summary), period("2000-01-01", null));
    assertThat(picks.report(Pick.newest("甲"))).isEmpty();
  }

  @Test
  void theNewestOfASeriesAndAPart() {
    assertThat(of("甲", new ComparisonFilter(null, null, "别的", null))).isEqualTo(6);
    assertThat(of("甲", new ComparisonFilter(null, null, "连载", 2))).isEqualTo(7);
    assertThat(of("甲", new ComparisonFilter(null, null, null, 2))).isEqualTo(7);
    assertThat(of("甲", new ComparisonFilter(null, null, "连载", 9))).isZero();
    assertThat(of("丙", new ComparisonFilter(null, null, "连载", null))).isZero();
  }

  @Test
  void aNamedReportStandsWhateverTheFilterAndTheZone() {
    Picks picks = new Picks(SHOWN, period("2030-01-01", null));
    assertThat(picks.report(new Pick("甲", 7L, 0))).contains(7L);
    assertThat(picks.report(new Pick("旧名", 7L, 0))).contains(7L);
    assertThat(picks.report(new Pick("甲", 2L, 0))).as("an older version").contains(2L);
    assertThat(picks.report(Pick.newest("甲"))).isEmpty();
  }

  @Test
  void theTitlesStandOnceWithTheirParts() {
    assertThat(Picks.series(SHOWN))
        .containsExactly(
            new PageSeries("连载", List.of(2, 3), 3), new PageSeries("别的", List.of(), 1));
  }

  private static long of(String zone, ComparisonFilter filter) {
    return new Picks(SHOWN, filter).report(Pick.newest(zone)).orElse(0L);
  }

  private static ComparisonFilter period(@Nullable String from, @Nullable String to) {
    return new ComparisonFilter(
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null,
        null);
  }

  private static ReportSummary shown(
      long id, String zone, @Nullable String day, @Nullable String series, @Nullable Integer part) {
    ReportDate date = day == null ? null : ReportDate.written(LocalDate.parse(day));
    return new ReportSummary(id, zone, null, date, 0, 0, Map.of(), series, part);
  }
}
