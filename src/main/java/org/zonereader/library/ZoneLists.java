package org.zonereader.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.Zone;
import org.zonereader.model.ZoneReports;
import org.zonereader.model.ZoneSummary;
import org.zonereader.store.ReportLists;

/**
 * The lists of zones and reports. Reads what a list shows, never a report's text. Every call may
 * wait for the disk.
 */
public final class ZoneLists {
  private final ReportLists lists;
  private final Supplier<List<Zone>> table;

  /**
   * @param table the zone table, which gives the order
   */
  ZoneLists(ReportLists lists, Supplier<List<Zone>> table) {
    this.lists = lists;
    this.table = table;
  }

  /**
   * Zones with reports that the filter lets through, in zone-table order, unknown zones last; each
   * with the number of those reports and the newest of them.
   */
  public List<ZoneSummary> zones(ReportFilter filter) {
    List<Zone> zones = table.get();
    Map<String, Integer> places = new HashMap<>();
    for (Zone zone : zones) {
      places.putIfAbsent(zone.name(), places.size());
    }
    return lists.zones(filter).stream()
        .sorted(
            Comparator.comparingInt(
                    (ZoneSummary zone) -> places.getOrDefault(zone.name(), zones.size()))
                .thenComparing(ZoneSummary::name))
        .toList();
  }

  /** Names of the zones with reports. */
  public List<String> names() {
    return lists.zoneNames();
  }

  /** Every report of a zone, newest first. */
  public List<ReportSummary> reports(String zone) {
    return reports(zone, ReportFilter.ALL, 0, Integer.MAX_VALUE);
  }

  /**
   * Some reports of a zone that the filter lets through, newest first.
   *
   * @param from how many of the newest to pass over, from 0
   * @param most how many at most
   */
  public List<ReportSummary> reports(String zone, ReportFilter filter, int from, int most) {
    return lists.reports(zone, filter, from, most);
  }

  /** The zone that lists a report, with the ids of its reports; empty when it is not listed. */
  public Optional<ZoneReports> around(long report) {
    return lists.around(report);
  }

  /** When a report of each zone was last imported, milliseconds since the epoch. */
  public Map<String, Long> imports() {
    return lists.imports();
  }

  /** How many priorities the reports of each zone have; zones without any are absent. */
  public Map<String, Long> priorities() {
    return lists.priorities();
  }

  /** The days that reports have, the earliest first, each once. */
  public List<LocalDate> days() {
    return lists.days();
  }
}
