package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.StoredReport;
import org.zonereader.testing.RandomSources;

class RoundTripTest {
  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatWentInComesOutAfterReopening(long seed) throws OpenException {
    Path file = folder.resolve("a.zonereader");
    ParsedSource parsed = new RandomSources(seed).next();
    List<Long> ids;
    try (Database database = Database.open(file)) {
      // Every second source is one whose text is not simply its bytes.
      String content = seed % 2 == 0 ? parsed.text() : "other bytes";
      ids = StoreFixture.add(database, parsed, content).orElseThrow();
    }
    try (Database database = Database.open(file)) {
      SourceStore sources = new SourceStore(database);
      assertThat(sources.ids()).hasSize(1);
      assertThat(sources.parsed(sources.ids().getFirst())).contains(parsed);
      ReportStore reports = new ReportStore(database);
      assertThat(ids.stream().map(id -> reports.report(id).orElseThrow().report()).toList())
          .isEqualTo(parsed.reports());
    }
  }

  @Test
  void aReportKnowsItsFileItsPlaceAndItsProvince() throws OpenException {
    try (Database database = Database.open(folder.resolve("a.zonereader"))) {
      ParsedSource parsed = StoreFixture.twoReports();
      List<Long> ids = StoreFixture.add(database, parsed, StoreFixture.CONTENT).orElseThrow();
      assertThat(new ReportStore(database).report(ids.get(1)))
          .contains(
              new StoredReport(
                  ids.get(1), "两区.txt", 2, "江苏", parsed.reports().get(1), 1, List.of()));
      assertThat(new ReportStore(database).report(99)).isEmpty();
    }
  }
}
