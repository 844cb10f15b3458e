package org.zonereader.store;

import java.util.Map;
import org.zonereader.model.Report;

/**
 * A report to keep, with what the library knows about it beyond the page.
 *
 * @param province province of its zone in short form, or empty when unknown
 * @param coverage number of placements by seal, each greater than 0
 */
public record NewReport(Report report, String province, Map<String, Integer> coverage) {
  public NewReport {
    coverage = Map.copyOf(coverage);
  }
}
