package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.Comparison;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.StoredReport;
import org.zonereader.model.ZoneSummary;

class SampleTest {
  @TempDir Path folder;

  @Test
  void theSampleIsImportedOnceAndComparedSideBySide() throws LibraryException {
    Path file = folder.resolve("demo.zonereader");
    try (Library library = Library.open(file)) {
      ImportResult first = library.importSample();
      assertThat(first.added())
          .extracting(ReportSummary::zone)
          .containsExactly("贵阳高新区", "无锡高新区", "珠海高新区", "武汉东湖高新区", "苏州高新区");
      assertThat(first.added())
          .extracting(ReportSummary::priorities)
          .containsExactly(8, 3, 3, 5, 4);
      ImportResult second = library.importSample();
      assertThat(second.added()).isEmpty();
      assertThat(second.same()).containsExactly(Library.SAMPLE);
    }
    try (Library library = Library.open(file)) {
      assertThat(library.check()).isEmpty();
      List<String> zones = library.zones().stream().map(ZoneSummary::name).toList();
      assertThat(zones)
          .as("in the order of the zone table")
          .containsExactly("苏州高新区", "无锡高新区", "武汉东湖高新区", "珠海高新区", "贵阳高新区");
      assertThat(library.zones().getFirst().province()).isEqualTo("江苏");
      Comparison comparison = library.compare(zones);
      assertThat(comparison.columns()).extracting(Comparison.Column::zone).isEqualTo(zones);
      assertThat(comparison.rows().stream().mapToInt(Comparison.Row::mentions).max()).hasValue(5);
      StoredReport newest = library.report(library.zones().getFirst().newest().id()).orElseThrow();
      assertThat(newest.file()).isEqualTo("示例（改写）.txt");
      assertThat(
              library
                  .search()
                  .run(((ParsedQuery.Understood) library.search().parse("低空经济")).query())
                  .reports())
          .isEqualTo(2);
    }
  }
}
