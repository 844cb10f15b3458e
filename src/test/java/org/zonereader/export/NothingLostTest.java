package org.zonereader.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;
import org.zonereader.model.Report;
import org.zonereader.model.StoredReport;
import org.zonereader.testing.RandomSources;
import org.zonereader.testing.SampleReports;

/** Every clause that is shown stands in the file, whatever the format. */
class NothingLostTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void oddReports(long seed) throws IOException {
    List<StoredReport> reports = random(seed);
    for (ExportTable table :
        List.of(
            Exported.byTheme(reports, seed % 2 == 0),
            Exported.byOrder(reports),
            single(reports.getFirst()))) {
      for (ExportFormat format : ExportFormat.values()) {
        holds(table, format);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSample(ExportFormat format) throws IOException {
    List<StoredReport> reports = SampleReports.all();
    holds(Exported.byTheme(reports, false), format);
    holds(Exported.byTheme(reports, true), format);
    holds(Exported.byTheme(List.of(), false), format);
    String text = squeezed(reports.getFirst().report().text());
    Exported single = Exported.of(single(reports.getFirst()), format);
    if (format != ExportFormat.CSV) {
      assertThat(squeezed(single.words(format)).replace("\\n", "").replaceAll("—\\d+—", ""))
          .contains(
              format == ExportFormat.JSON
                  ? text
                  : text.replace(',', '，').replace(';', '；').replace(':', '：'));
    }
  }

  @Test
  void jsonGivesTheWordsOfTheSource() throws IOException {
    for (long seed = 1; seed <= 10; seed++) {
      ExportTable table = Exported.byTheme(random(seed), false);
      JsonNode json = new JsonMapper().readTree(Exported.of(table, ExportFormat.JSON).bytes());
      assertThat(json.fieldNames())
          .toIterable()
          .containsExactly("by", "title", "subtitle", "transposed", "columns", "rows", "texts");
      assertThat(json.findValuesAsText("lead"))
          .containsExactlyElementsOf(
              table.rows().stream()
                  .flatMap(row -> row.cells().stream())
                  .flatMap(List::stream)
                  .map(item -> item.head().text())
                  .toList());
    }
  }

  private static ExportTable single(StoredReport report) {
    return Exported.TABLES.report(report, Exported.byOrder(List.of(report)).columns().getFirst());
  }

  static List<StoredReport> random(long seed) {
    RandomSources sources = new RandomSources(seed);
    List<Report> reports =
        Stream.generate(sources::next)
            .flatMap(source -> source.reports().stream())
            .limit(7)
            .toList();
    List<StoredReport> stored = new ArrayList<>();
    for (Report report : reports) {
      stored.add(new StoredReport(stored.size() + 1, "甲.txt", 1, "", report));
    }
    return stored;
  }

  private static void holds(ExportTable table, ExportFormat format) throws IOException {
    Exported file = Exported.of(table, format);
    boolean json = format == ExportFormat.JSON;
    String words = json ? "" : squeezed(file.words(format));
    if (!json) {
      for (String clause : Exported.clauses(table)) {
        String squeezed = squeezed(clause);
        String quoted = format == ExportFormat.CSV ? squeezed.replace("\"", "\"\"") : squeezed;
        assertThat(words).as("%s", format).contains(quoted);
      }
    }
  }

  /** Without blanks; what a format shows as a box is a box everywhere. */
  private static String squeezed(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF)
        .map(c -> c == 0 || c > 0xFFFF ? 0x25A1 : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
