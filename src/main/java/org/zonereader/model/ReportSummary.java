package org.zonereader.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a report.
 *
 * @param id stable report id
 * @param zone canonical zone name
 * @param headline headline, or null
 * @param date day of the meeting, or null
 * @param importedAt when it was imported, milliseconds since the epoch
 * @param priorities number of priorities
 * @param coverage placements by seal; 未归类 is not counted; seals without any are absent
 * @param series title of its page without the part number (连载), or null
 * @param part number of the part in that series, or null
 */
public record ReportSummary(
    long id,
    String zone,
    @Nullable String headline,
    @Nullable ReportDate date,
    long importedAt,
    int priorities,
    Map<String, Integer> coverage,
    @Nullable String series,
    @Nullable Integer part) {
  public ReportSummary {
    coverage = Map.copyOf(coverage);
  }

  /** A report of a page without a title. */
  public ReportSummary(
      long id,
      String zone,
      @Nullable String headline,
      @Nullable ReportDate date,
      long importedAt,
      int priorities,
      Map<String, Integer> coverage) {
    this(id, zone, headline, date, importedAt, priorities, coverage, null, null);
  }
}
