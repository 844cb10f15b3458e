package org.zonereader.testing.corpus;

import java.time.LocalDate;
import java.util.Map;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.model.Report;
import org.zonereader.model.Zone;

/**
 * A report of the corpus as plain data.
 *
 * @param number its number, from 0
 * @param zone its zone
 * @param date day of the meeting; the year does not stand in the text
 * @param report what a library keeps of it; without places in a source
 */
public record CorpusReport(long number, Zone zone, LocalDate date, Report report) {
  /** Number of placements by seal, as a library keeps it. */
  public Map<String, Integer> coverage() {
    return ThemeComparison.coverage(report);
  }
}
