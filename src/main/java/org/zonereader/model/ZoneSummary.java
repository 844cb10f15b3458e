package org.zonereader.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the zone list shows of a zone that has reports; the reports themselves are read when they
 * are shown.
 *
 * @param name canonical zone name; empty for reports whose page names no zone
 * @param province province in short form, or empty when unknown
 * @param reports how many reports are listed under it, at least one
 * @param newest the newest of them
 */
public record ZoneSummary(String name, String province, int reports, Newest newest) {
  /**
   * The newest report of a zone.
   *
   * @param id its report id
   * @param date day of the meeting, or null
   * @param coverage placements by seal; 未归类 is not counted; seals without any are absent
   */
  public record Newest(long id, @Nullable ReportDate date, Map<String, Integer> coverage) {
    public Newest {
      coverage = Map.copyOf(coverage);
    }
  }
}
