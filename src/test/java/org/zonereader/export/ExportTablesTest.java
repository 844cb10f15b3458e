package org.zonereader.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.TermTable.Use;
import org.zonereader.model.Timeline;
import org.zonereader.model.Timeline.Entry;
import org.zonereader.model.Timeline.Standing;
import org.zonereader.testing.SampleReports;

/** What is shown becomes a table. */
class ExportTablesTest {
  private static final List<StoredReport> REPORTS = SampleReports.all().subList(0, 2);
  private static final Comparison COMPARISON = ThemeComparison.of(REPORTS, Exported.THEMES);

  @Test
  void onlyRowsThatAreShown() {
    Comparison shown = new Comparison(COMPARISON.columns(), COMPARISON.rows().subList(0, 2));
    ExportTable table = Exported.TABLES.comparison(shown, null, false, REPORTS);
    assertThat(table.rows()).extracting(ExportTable.Row::head).containsExactly("区域使命", "规划编制");
    assertThat(table.subtitle().getFirst()).contains("贵阳高新区、无锡高新区");
    assertThat(table.subtitle()).contains("会议日期：2025-10-28 至 2025-11-01", "导出日期：2026-01-02，园区对读");
  }

  @Test
  void transposedZonesAreRows() throws IOException {
    ExportTable table = Exported.TABLES.comparison(COMPARISON, null, true, REPORTS);
    Document page = Jsoup.parse(Exported.of(table, ExportFormat.HTML).utf8());
    assertThat(page.select("tbody th").eachText())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("贵阳高新区"),
            second -> assertThat(second).startsWith("无锡高新区"));
    assertThat(page.select("thead th")).hasSize(COMPARISON.rows().size() + 1);
  }

  @Test
  void marksOverTimeAreWords() {
    Timeline timeline =
        new Timeline(
            List.of(
                new Entry(1, 1, Standing.NEW, 0, true),
                new Entry(2, 1, Standing.CONTINUED, 1, false)));
    ExportTable table = Exported.TABLES.comparison(COMPARISON, timeline, false, REPORTS);
    List<ExportTable.Item> items =
        table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream).toList();
    assertThat(items)
        .filteredOn(item -> item.report() == 1 && item.priority() == 1)
        .isNotEmpty()
        .allMatch(item -> "新增，后来不再提及".equals(item.mark()));
    assertThat(items)
        .filteredOn(item -> item.report() == 2 && item.priority() == 1)
        .isNotEmpty()
        .allMatch(item -> "延续".equals(item.mark()));
    assertThat(items)
        .filteredOn(item -> item.priority() == 2)
        .isNotEmpty()
        .allMatch(item -> item.mark() == null);
  }

  @Test
  void termsSayHowOften() throws IOException {
    Use use = new Use(1, 0, new Span(3, 7), new Quote("发展低空经济", new Span(1, 7)));
    TermTable terms =
        new TermTable(
            List.of("贵阳高新区", "无锡高新区"),
            List.of(
                new Term(
                    "低空经济", TermTable.Kind.SHARED, 2, List.of(List.of(use, use), List.of(use))),
                new Term("低空", TermTable.Kind.DISTINCTIVE, 1, List.of(List.of(), List.of(use)))));
    ExportTable table = Exported.TABLES.terms(terms, COMPARISON.columns(), false, REPORTS);
    assertThat(table.rows()).extracting(ExportTable.Row::note).containsExactly("共有，2 区", "独有");
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(Exported.of(table, format).words(format).replaceAll("\\s", ""))
          .contains("低空经济", "2次", "发展低空经济");
    }
  }
}
