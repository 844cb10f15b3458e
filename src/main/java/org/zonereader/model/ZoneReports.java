package org.zonereader.model;

import java.util.List;

/**
 * The reports listed under one zone.
 *
 * @param zone canonical name
 * @param reports their ids, newest first, at least one
 */
public record ZoneReports(String zone, List<Long> reports) {
  public ZoneReports {
    reports = List.copyOf(reports);
  }
}
