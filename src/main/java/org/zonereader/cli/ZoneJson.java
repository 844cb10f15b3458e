package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ZoneSummary;

/**
 * A zone that has reports.
 *
 * @param zone canonical name; null for reports whose page names no zone
 * @param province short form, or null when unknown
 * @param reports how many
 * @param latest day of the newest, ISO 8601, or null
 * @param priorities priorities of all its reports
 */
@JsonPropertyOrder({"zone", "province", "reports", "latest", "priorities"})
record ZoneJson(
    @Nullable String zone,
    @Nullable String province,
    int reports,
    @Nullable String latest,
    long priorities) {

  static ZoneJson of(ZoneSummary zone, long priorities) {
    return new ZoneJson(
        Json.name(zone.name()),
        Json.name(zone.province()),
        zone.reports(),
        Json.date(zone.newest().date()),
        priorities);
  }
}
