package org.zonereader.ui.compare;

import java.util.List;
import java.util.Set;
import org.zonereader.model.Compared;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Grouping;
import org.zonereader.model.TermTable;
import org.zonereader.testing.SampleReports;

/** Sheets of the sample reports. */
final class Sheets {
  private Sheets() {}

  static Compared compared(List<String> zones) {
    return new SampleDesk()
        .compare(zones.stream().map(Pick::newest).toList(), ComparisonFilter.ALL);
  }

  static TermTable terms() {
    return new SampleDesk().terms(List.of(1L, 2L, 3L, 4L, 5L));
  }

  /** All five sample reports. */
  static Sheet of(Grouping grouping, Option... options) {
    return Sheet.of(compared(SampleReports.ZONES), terms(), grouping, Set.of(), Set.of(options));
  }
}
