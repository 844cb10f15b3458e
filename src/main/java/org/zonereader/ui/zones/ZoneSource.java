package org.zonereader.ui.zones;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneReports;
import org.zonereader.model.ZoneSummary;

/** What the zone list asks of the library. Every call may wait for the disk. */
public interface ZoneSource {
  /** Zones with reports that the filter lets through, in zone-table order. */
  List<ZoneSummary> zones(ReportFilter filter);

  /**
   * Some reports of a zone that the filter lets through, newest first.
   *
   * @param from how many of the newest to pass over, from 0
   * @param most how many at most
   */
  List<ReportSummary> reports(String zone, ReportFilter filter, int from, int most);

  /** The zone that lists a report, with the ids of its reports; empty when it is not listed. */
  Optional<ZoneReports> around(long report);

  /** When a report of each zone was last imported, milliseconds since the epoch. */
  Map<String, Long> imports();

  /** The years that reports have, the latest first. */
  List<Integer> years();
}
