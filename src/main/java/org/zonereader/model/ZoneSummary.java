package org.zonereader.model;

import java.util.List;

/**
 * What the zone list shows of a zone that has reports.
 *
 * @param name canonical zone name; empty for reports whose page names no zone
 * @param province province in short form, or empty when unknown
 * @param reports newest first, at least one
 */
public record ZoneSummary(String name, String province, List<ReportSummary> reports) {
  public ZoneSummary {
    reports = List.copyOf(reports);
  }

  public ReportSummary newest() {
    return reports.getFirst();
  }
}
