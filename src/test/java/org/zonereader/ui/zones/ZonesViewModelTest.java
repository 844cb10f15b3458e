package org.zonereader.ui.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Selection;

class ZonesViewModelTest {
  /** A Wednesday. */
  private static final Instant NOW = Instant.parse("2025-11-05T08:00:00Z");

  private static final long DAY = 86_400_000L;

  private final Selection selection = new Selection();
  private ZonesViewModel model = model();

  private ZonesViewModel model() {
    return new ZonesViewModel(
        selection,
        Messages.of(ZonesViewModel.class, Locale.SIMPLIFIED_CHINESE),
        String::contains,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @BeforeEach
  void twoZones() {
    model = model();
    model
        .zonesProperty()
        .set(
            List.of(
                zone("甲高新区", "江苏", reports(1, 3, "甲高新区", 0)),
                zone("乙高新区", "广东", reports(10, 12, "乙高新区", 9)),
                zone("丙高新区", "", reports(50, 1, "丙高新区", 40))));
  }

  private static ZoneSummary zone(String name, String province, List<ReportSummary> reports) {
    return new ZoneSummary(name, province, reports);
  }

  private static List<ReportSummary> reports(long first, int count, String zone, int daysAgo) {
    List<ReportSummary> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ReportDate date = new ReportDate(2025 - i / 10, 10, 28, false, null);
      long imported = NOW.toEpochMilli() - daysAgo * DAY;
      result.add(new ReportSummary(first + i, zone, "标题" + i, date, imported, 2, Map.of("科", 1)));
    }
    return result;
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
    assertThat(model.siblings()).hasSize(3);
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
    model.zonesProperty().set(List.of(zone("甲高新区", "江苏", reports(1, 31, "甲高新区", 0))));
    model.choose(row("甲高新区"));
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
}
