package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.ReportSummary;

class SourceStoreTest {
  @TempDir Path folder;
  private Database database;
  private SourceStore sources;
  private ReportStore reports;

  @BeforeEach
  void open() throws OpenException {
    database = Database.open(folder.resolve("a.zonereader"));
    sources = new SourceStore(database);
    reports = new ReportStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSameContentAddsNothing() {
    ParsedSource parsed = StoreFixture.twoReports();
    assertThat(StoreFixture.add(database, parsed, "x")).isPresent();
    assertThat(StoreFixture.add(database, parsed, "x")).isEmpty();
    assertThat(reports.summaries()).hasSize(2);
    assertThat(sources.has(SourceFile.sha256("x".getBytes(StandardCharsets.UTF_8)))).isTrue();
    assertThat(sources.has(SourceFile.sha256("y".getBytes(StandardCharsets.UTF_8)))).isFalse();
  }

  @Test
  void aSourceGoesWithItsLastReportAndIdsAreNotUsedAgain() {
    ParsedSource parsed = StoreFixture.twoReports();
    List<Long> ids = StoreFixture.add(database, parsed, "x").orElseThrow();
    sources.removeReports(List.of(ids.get(1)));
    assertThat(sources.ids()).hasSize(1);
    assertThat(reports.summaries()).extracting(ReportSummary::id).containsExactly(ids.getFirst());

    sources.removeReports(ids);
    assertThat(sources.ids()).isEmpty();
    assertThat(rows("priority") + rows("clause") + rows("report_theme")).isZero();

    List<Long> again = StoreFixture.add(database, parsed, "x").orElseThrow();
    assertThat(again).doesNotContainAnyElementsOf(ids);
  }

  @Test
  void summariesCountAndCoverAndStandNewestFirst() {
    ParsedSource parsed = StoreFixture.twoReports();
    List<Long> ids = StoreFixture.add(database, parsed, "x").orElseThrow();
    List<Long> later =
        sources
            .add(
                new SourceFile("later.txt", null, new byte[] {1}),
                parsed,
                parsed.reports().stream().map(r -> new NewReport(r, "", Map.of())).toList(),
                new SourceStore.Reading(List.of(), "1", 1_800_000_000_000L))
            .orElseThrow();
    List<ReportSummary> summaries = reports.summaries();
    assertThat(summaries)
        .extracting(ReportSummary::id)
        .as("dated first, of one day the later import first, then undated alike")
        .containsExactly(later.get(0), ids.get(0), later.get(1), ids.get(1));
    assertThat(summaries.get(1))
        .isEqualTo(
            new ReportSummary(
                ids.getFirst(),
                "甲高新区",
                "要闻",
                parsed.reports().getFirst().date(),
                1_700_000_000_000L,
                1,
                Map.of("稳", 2),
                "两个园区",
                2));
    assertThat(reports.provinces())
        .as("an unknown province wipes nothing out")
        .isEqualTo(Map.of("甲高新区", "江苏", "", "江苏"));
  }

  private int rows(String table) {
    return database.read(c -> Connections.number(c, "SELECT count(*) FROM " + table));
  }
}
