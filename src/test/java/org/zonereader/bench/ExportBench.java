package org.zonereader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zonereader.export.ExportTables;
import org.zonereader.export.Exporter;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Comparison.Row;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;
import org.zonereader.model.Theme;
import org.zonereader.testing.SampleThemes;

/** Time of exports of 50 zones with 200 items each, by the clock; the limits are those promised. */
class ExportBench {
  private static final int ZONES = 50;
  private static final int ITEMS = 200;
  private static final int RUNS = Integer.getInteger("bench.runs", 3);

  /** Milliseconds; formats without a promise get that of the fastest one. */
  private static final Map<ExportFormat, Integer> LIMITS =
      Map.of(ExportFormat.XLSX, 2_000, ExportFormat.DOCX, 3_000, ExportFormat.PDF, 5_000);

  @Test
  void fiftyZones() throws IOException {
    ExportTable table = table();
    System.out.printf(
        "%-6s %9s %9s %9s %7s %7s%n", "export", "first ms", "median", "limit", "ratio", "goal");
    for (ExportFormat format : ExportFormat.values()) {
      double[] times = new double[RUNS + 1];
      int size = 0;
      for (int run = 0; run <= RUNS; run++) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long start = System.nanoTime();
        List<String> notes = new Exporter(Locale.SIMPLIFIED_CHINESE).write(table, format, out);
        times[run] = (System.nanoTime() - start) / 1e6;
        size = out.size();
        assertThat(notes.size()).isEqualTo(format == ExportFormat.DOCX ? 1 : 0);
      }
      double first = times[0];
      double[] warm = Arrays.copyOfRange(times, 1, times.length);
      Arrays.sort(warm);
      int limit = LIMITS.getOrDefault(format, 2_000);
      System.out.printf(
          "%-6s %9.0f %9.0f %9d %7.2f %7s  %,d bytes%n",
          format.ending(),
          first,
          warm[RUNS / 2],
          limit,
          first / limit,
          first <= limit ? "met" : "MISSED",
          size);
    }
    System.out.println("the first export of a format counts: nobody writes the same file thrice");
  }

  private static ExportTable table() {
    List<Theme> themes = SampleThemes.all().list();
    List<Column> columns = new ArrayList<>();
    for (int zone = 1; zone <= ZONES; zone++) {
      columns.add(
          new Column(
              zone + "号高新区",
              zone,
              "在新的起点上把科技园区建设推向前进",
              "党工委会议",
              ReportDate.written(LocalDate.of(2025, 10, 1 + zone % 28)),
              Map.of(),
              "",
              "page-" + zone + ".txt"));
    }
    List<Row> rows = new ArrayList<>();
    for (int t = 0; t < themes.size(); t++) {
      List<List<Item>> cells = new ArrayList<>();
      for (int zone = 1; zone <= ZONES; zone++) {
        List<Item> cell = new ArrayList<>();
        for (int i = t; i < ITEMS; i += themes.size()) {
          cell.add(item(zone, i, themes.get(t).seal()));
        }
        cells.add(cell);
      }
      rows.add(new Row(themes.get(t).seal(), cells));
    }
    return new ExportTables(themes, LocalDate.of(2026, 1, 2), Locale.SIMPLIFIED_CHINESE)
        .comparison(new Comparison(columns, rows), null, false, List.of());
  }

  private static Item item(int zone, int i, String seal) {
    int at = i * 90;
    String lead = "第" + i + "项工作要把科技创新和产业创新紧紧连在一起";
    List<Quote> actions = new ArrayList<>();
    for (int k = 0; k < 3; k++) {
      actions.add(
          new Quote(
              "由" + zone + "号园区牵头建设第" + k + "个中试平台和公共实验室",
              new Span(at + 30 + k * 20, at + 48 + k * 20)));
    }
    return new Item(
        zone, i / 4 + 1, i % 4, seal, "把科技创新放在首位", new Quote(lead, new Span(at, at + 24)), actions);
  }
}
