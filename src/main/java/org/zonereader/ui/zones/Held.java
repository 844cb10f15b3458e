package org.zonereader.ui.zones;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneReports;
import org.zonereader.model.ZoneSummary;

/**
 * What the list has been given by the library.
 *
 * @param zones those with reports that {@code filter} lets through, in zone-table order
 * @param open name of the zone whose reports are shown, or null
 * @param reports the newest reports of the open zone, as many as are shown; none for a zone of one
 * @param around the zone of the report being read, or null when none is read
 * @param imports when a report of each zone was last imported, in milliseconds since the epoch;
 *     empty until the list is ordered by it
 */
record Held(
    ReportFilter filter,
    List<ZoneSummary> zones,
    @Nullable String open,
    List<ReportSummary> reports,
    @Nullable ZoneReports around,
    Map<String, Long> imports) {
  static final Held NOTHING =
      new Held(ReportFilter.ALL, List.of(), null, List.of(), null, Map.of());

  Held {
    zones = List.copyOf(zones);
    reports = List.copyOf(reports);
    imports = Map.copyOf(imports);
  }

  /** The zone of this name, unless the filter hides it. */
  Optional<ZoneSummary> zone(@Nullable String name) {
    return zones.stream().filter(zone -> zone.name().equals(name)).findFirst();
  }

  /** Place of a report among those of its zone, from 0; -1 when it is not the zone being read. */
  int place(@Nullable Long report) {
    return around == null || report == null ? -1 : around.reports().indexOf(report);
  }

  /** Ids of the reports of the zone being read, newest first. */
  List<Long> siblings() {
    return around == null ? List.of() : around.reports();
  }
}
