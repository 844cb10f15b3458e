package org.zonereader.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Report;

/**
 * A report to keep, with what the library knows about it beyond the page.
 *
 * @param province province of its zone in short form, or empty when unknown
 * @param coverage number of placements by seal, each greater than 0
 * @param state whether it is shown
 * @param id row to write it over, or null for a new one
 * @param replaces id of the report it is a new version of, or null
 */
public record NewReport(
    Report report,
    String province,
    Map<String, Integer> coverage,
    State state,
    @Nullable Long id,
    @Nullable Long replaces) {
  public NewReport {
    coverage = Map.copyOf(coverage);
  }

  /** A new report that is shown. */
  public NewReport(Report report, String province, Map<String, Integer> coverage) {
    this(report, province, coverage, State.KEPT, null, null);
  }
}
