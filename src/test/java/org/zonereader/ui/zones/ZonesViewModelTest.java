package org.zonereader.ui.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;

class ZonesViewModelTest {
  /** A Wednesday. */
  private static final Instant NOW = Instant.parse("2025-11-05T08:00:00Z");

  private final Selection selection = new Selection();
  private final MadeUpZones library = new MadeUpZones(NOW);
  private ZonesViewModel model = model();

  private ZonesViewModel model() {
    return new ZonesViewModel(
        selection,
        Messages.of(ZonesViewModel.class, Locale.SIMPLIFIED_CHINESE),
        String::contains,
        Clock.fixed(NOW, ZoneOffset.UTC),
        library,
        new Tasks(Runnable::run, Runnable::run));
  }

  @BeforeEach
  void threeZones() {
    library.add("甲高新区", "江苏", 1, 3, 0);
    library.add("乙高新区", "广东", 10, 12, 9);
    library.add("丙高新区", "", 50, 1, 40);
    model = model();
    refresh();
  }

  private void refresh() {
    model.show(library.zones(ReportFilter.ALL));
  }

  private List<String> labels() {
    return model.rows().stream()
        .map(
            row ->
                switch (row) {
                  case ZoneRow.Group(String label, int count) -> "# " + label + " " + count;
                  case ZoneRow.Year(ZoneSummary zone, int year) -> "@ " + year;
                  case ZoneRow.OfZone(ZoneSummary zone, boolean open) -> zone.name();
                  case ZoneRow.OfReport(ZoneSummary zone, ReportSummary report) ->
                      "- " + report.id();
                  case ZoneRow.More(ZoneSummary zone, int hidden) -> "+ " + hidden;
                })
        .toList();
  }

  private ZoneRow row(String label) {
    return model.rows().get(labels().indexOf(label));
  }

  @Test
  void groupsByProvince() {
    assertThat(labels())
        .containsExactly("# 江苏省 3", "甲高新区", "# 广东省 12", "乙高新区", "# 未登记的园区 1", "丙高新区");
  }

  @Test
  void groupsByTimeOfImport() {
    model.groupingProperty().set(Grouping.RECENT);
    assertThat(labels())
        .containsExactly("# 今天导入 3", "甲高新区", "# 上周导入 12", "乙高新区", "# 更早导入 1", "丙高新区");
  }

  @Test
  void sortsByCount() {
    model.groupingProperty().set(Grouping.COUNT);
    assertThat(labels()).containsExactly("乙高新区", "甲高新区", "丙高新区");
  }

  @Test
  void choosingAZoneReadsItsNewestReportAndOpensIt() {
    model.choose(row("甲高新区"));
    assertThat(selection.reportProperty().get()).isEqualTo(1L);
    assertThat(labels()).containsSequence("甲高新区", "- 1", "- 2", "- 3");
    assertThat(model.currentProperty().get()).isEqualTo(row("- 1"));
    assertThat(model.siblingsProperty().get()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void manyReportsShowEightUntilTheRestIsAskedFor() {
    model.choose(row("乙高新区"));
    assertThat(labels()).contains("- 17", "+ 4").doesNotContain("- 18");
    model.choose(row("+ 4"));
    assertThat(labels()).contains("- 21").doesNotContain("+ 4");
  }

  @Test
  void moreThanThirtyReportsAreGroupedByYear() {
    library.add("丁高新区", "江苏", 100, 31, 0);
    refresh();
    model.choose(row("丁高新区"));
    model.choose(row("+ 23"));
    assertThat(labels()).contains("@ 2025", "@ 2024", "@ 2023", "@ 2022");
  }

  @Test
  void aZoneWithOneReportHasNoRowsBelow() {
    model.choose(row("丙高新区"));
    assertThat(labels()).doesNotContain("- 50");
    assertThat(model.currentProperty().get()).isEqualTo(row("丙高新区"));
  }

  @Test
  void filterKeepsMatchingZonesOnly() {
    model.filterProperty().set(" 乙 ");
    assertThat(labels()).containsExactly("# 广东省 12", "乙高新区");
  }

  @Test
  void collapsingDoesNotChangeWhatIsRead() {
    model.choose(row("甲高新区"));
    model.expand(row("甲高新区"), false);
    assertThat(labels()).doesNotContain("- 1");
    assertThat(selection.reportProperty().get()).isEqualTo(1L);
    assertThat(model.currentProperty().get()).isEqualTo(row("甲高新区"));
  }

  @Test
  void aReportOpenedElsewhereIsRevealed() {
    selection.reportProperty().set(11L);
    assertThat(model.currentProperty().get()).isEqualTo(row("- 11"));
  }

  @Test
  void aThousandReportsComeFiftyAtATime() {
    library.add("丁高新区", "江苏", 1000, 1000, 0);
    refresh();
    model.choose(row("丁高新区"));
    assertThat(labels()).contains("+ 992");
    model.choose(row("+ 992"));
    assertThat(labels()).contains("- 1057", "+ 942").doesNotContain("- 1058");
    model.choose(row("+ 942"));
    assertThat(labels()).contains("- 1107", "+ 892");
    assertThat(library.asked).containsExactly("丁高新区 0+8", "丁高新区 8+50", "丁高新区 58+50");
  }

  @Test
  void openingAndRefreshingReadNoReportThatIsNotShown() {
    assertThat(library.asked).as("nothing is open").isEmpty();
    model.filterProperty().set("乙");
    model.groupingProperty().set(Grouping.COUNT);
    model.groupingProperty().set(Grouping.RECENT);
    refresh();
    assertThat(library.asked).isEmpty();
    model.filterProperty().set("");
    model.choose(row("乙高新区"));
    refresh();
    assertThat(library.asked).containsExactly("乙高新区 0+8", "乙高新区 0+8");
    model.choose(row("- 11"));
    model.filterProperty().set("高新");
    model.filters().provinceProperty().set("广东");
    assertThat(library.asked).as("known already").hasSize(2);
  }

  @Test
  void whatIsShownStaysWhenTheLibraryChanges() {
    library.add("丁高新区", "江苏", 1000, 100, 0);
    refresh();
    model.choose(row("丁高新区"));
    model.choose(row("+ 92"));
    refresh();
    assertThat(labels()).contains("- 1057", "+ 42");
  }

  @Test
  void filtersByProvinceAndUnknownZones() {
    model.filters().provinceProperty().set("广东");
    assertThat(labels()).containsExactly("# 广东省 12", "乙高新区");
    model.filters().provinceProperty().set("");
    assertThat(labels()).containsExactly("# 未登记的园区 1", "丙高新区");
    model.filters().clear();
    assertThat(labels()).hasSize(6);
  }

  @Test
  void filtersByDayCountAndListOnlyReportsOfThatTime() {
    LocalDate from = LocalDate.of(2024, 1, 1);
    model.filters().reportsProperty().set(ReportFilter.ALL.between(from, from.plusDays(365)));
    assertThat(labels()).containsExactly("# 广东省 2", "乙高新区");
    model.choose(row("乙高新区"));
    assertThat(labels()).containsExactly("# 广东省 2", "乙高新区", "- 20", "- 21");
    assertThat(selection.reportProperty().get()).isEqualTo(20L);
    assertThat(model.siblingsProperty().get()).as("next and previous go on").hasSize(12);
  }

  @Test
  void allFiltersMustHold() {
    model.filters().reportsProperty().set(ReportFilter.ALL.ofTheme("科"));
    assertThat(labels())
        .containsExactly("# 江苏省 2", "甲高新区", "# 广东省 6", "乙高新区", "# 未登记的园区 1", "丙高新区");
    model.filters().provinceProperty().set("江苏");
    assertThat(labels()).containsExactly("# 江苏省 2", "甲高新区");
    model.filterProperty().set("乙");
    assertThat(labels()).isEmpty();
    assertThat(model.filters().isActive()).isTrue();
    model.filters().clear();
    assertThat(labels()).containsExactly("# 广东省 12", "乙高新区");
    assertThat(model.filters().isActive()).isFalse();
  }

  @Test
  void theOpenZoneShowsWhatMatches() {
    model.choose(row("乙高新区"));
    model.filters().reportsProperty().set(ReportFilter.ALL.ofTheme("科"));
    assertThat(labels()).containsSequence("乙高新区", "- 10", "- 12", "- 14");
    assertThat(model.currentProperty().get()).isEqualTo(row("- 10"));
    selection.reportProperty().set(11L);
    assertThat(model.currentProperty().get()).as("filtered away").isEqualTo(row("乙高新区"));
    model.filters().clear();
    assertThat(model.currentProperty().get()).isEqualTo(row("- 11"));
  }

  @Test
  void steppingPastTheLastRowBringsTheNext() {
    model.choose(row("乙高新区"));
    selection.reportProperty().set(17L);
    assertThat(labels()).contains("+ 4");
    selection.reportProperty().set(18L);
    assertThat(labels()).contains("- 18").doesNotContain("+ 4");
    assertThat(model.currentProperty().get()).isEqualTo(row("- 18"));
  }

  @Test
  void theNeighbourIsTheNextThatIsLeftElseTheOneBefore() {
    model.choose(row("甲高新区"));
    assertThat(model.neighbour(List.of(1L, 2L))).contains(3L);
    selection.reportProperty().set(3L);
    assertThat(model.neighbour(List.of(3L))).contains(2L);
    assertThat(model.neighbour(List.of(1L, 2L, 3L))).isEmpty();
  }

  @Test
  void anOvertakenAnswerIsDroppedAndAFailureIsTold() {
    List<Runnable> waiting = new ArrayList<>();
    model =
        new ZonesViewModel(
            selection,
            Messages.of(ZonesViewModel.class, Locale.SIMPLIFIED_CHINESE),
            String::contains,
            Clock.fixed(NOW, ZoneOffset.UTC),
            library,
            new Tasks(Runnable::run, waiting::add));
    refresh();
    waiting.forEach(Runnable::run);
    waiting.clear();
    model.filters().reportsProperty().set(ReportFilter.ALL.ofTheme("科"));
    model.filters().clear();
    waiting.forEach(Runnable::run);
    assertThat(labels()).contains("# 广东省 12");
    waiting.clear();
    library.broken = true;
    model.filters().reportsProperty().set(ReportFilter.ALL.ofTheme("科"));
    waiting.forEach(Runnable::run);
    assertThat(model.noteProperty().get()).contains("磁盘已拔出");
    assertThat(labels()).contains("# 广东省 12");
  }
}
