package org.zonereader.ui.compare.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.ui.compare.choose.PeriodPanelModel.Data;
import org.zonereader.ui.compare.choose.PeriodPanelModel.Quick;
import org.zonereader.ui.compare.choose.PeriodPanelModel.Series;

/** Days and series without a toolkit. */
class PeriodPanelModelTest {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-24T04:00:00Z"), ZoneOffset.UTC);
  private final List<ComparisonFilter> applied = new ArrayList<>();
  private Data data =
      new Data(
          List.of(LocalDate.of(2024, 12, 3), LocalDate.of(2025, 10, 28), LocalDate.of(2025, 11, 1)),
          List.of(new Series("全会精神在基层", List.of(1, 2))));
  private final PeriodPanelModel model = model();

  private PeriodPanelModel model() {
    return new PeriodPanelModel(
        () -> data, () -> ComparisonFilter.ALL, applied::add, CLOCK, new Samples().desk());
  }

  @Test
  void quickChoicesComeFromTheDays() {
    model.open();
    assertThat(model.quick())
        .extracting(Quick::label)
        .containsExactly("全部", "本年", "2024 年", "2025-11", "2025-10", "2024-12");
    assertThat(model.isChosen(model.quick().getFirst())).isTrue();

    model.choose(model.quick().get(4));
    assertThat(applied).containsExactly(filter("2025-10-01", "2025-10-31"));
    assertThat(model.isChosen(model.quick().get(4))).isTrue();
  }

  @Test
  void atMostTwelveMonthsAreOffered() {
    data =
        new Data(
            IntStream.range(0, 30).mapToObj(i -> LocalDate.of(2023, 1, 5).plusMonths(i)).toList(),
            List.of());
    model.open();

    assertThat(model.quick()).hasSize(1 + 3 + 12);
  }

  @Test
  void daysMonthsAndYearsCanBeTyped() {
    assertThat(model.type("2025-10-25", "2025年11月1日")).isTrue();
    assertThat(model.type("2025-10", "")).isTrue();
    assertThat(model.type("2024", "2025年2月")).isTrue();
    assertThat(model.type("", "２０２５-3-1")).isTrue();
    assertThat(model.type("2025-10-25", "")).isTrue();
    assertThat(applied)
        .containsExactly(
            filter("2025-10-25", "2025-11-01"),
            filter("2025-10-01", "2025-10-31"),
            filter("2024-01-01", "2025-02-28"),
            new ComparisonFilter(null, LocalDate.of(2025, 3, 1), null, null),
            new ComparisonFilter(LocalDate.of(2025, 10, 25), null, null, null));
  }

  @Test
  void whatIsNoDayIsSaidAndNotApplied() {
    assertThat(model.type("10-25", "")).isFalse();
    assertThat(model.noteProperty().get()).startsWith("认不出“10-25”。");
    assertThat(model.type("2025-10", "2025-13")).isFalse();
    assertThat(model.noteProperty().get()).startsWith("认不出“2025-13”。");
    assertThat(model.type("2025-10-02", "2025-10-01")).isFalse();
    assertThat(model.noteProperty().get()).isEqualTo("结束日期早于开始日期。");
    assertThat(applied).isEmpty();

    model.type("2025-10-02", "2025-10-02");
    assertThat(model.noteProperty().get()).isEmpty();
  }

  @Test
  void daysAndSeriesAreIndependent() {
    model.series("全会精神在基层", 2);
    model.type("2025", "");
    assertThat(applied.getLast())
        .isEqualTo(
            new ComparisonFilter(
                LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "全会精神在基层", 2));

    model.clear();
    assertThat(applied.getLast()).isEqualTo(ComparisonFilter.ALL);
  }

  @Test
  void aLibraryThatCannotBeReadIsSaid() {
    PeriodPanelModel broken =
        new PeriodPanelModel(
            () -> {
              throw new IllegalStateException("no disk");
            },
            () -> ComparisonFilter.ALL,
            applied::add,
            CLOCK,
            new Samples().desk());
    broken.open();
    assertThat(broken.noteProperty().get()).isEqualTo("没能读出报道日期。关上再打开一次。");
  }

  static ComparisonFilter filter(String from, String to) {
    return new ComparisonFilter(LocalDate.parse(from), LocalDate.parse(to), null, null);
  }
}
