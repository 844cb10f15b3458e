package org.zonereader.ui.zones;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Provinces;

/** Lays zones out as rows; a pure function of the zones, the grouping and what is open. */
final class ZoneRows {
  /** Reports shown before “其余 n 篇” (DESIGN §1). */
  static final int SHOWN = 8;

  /** Above this many, reports are grouped by year (DESIGN §1). */
  static final int YEARS_ABOVE = 30;

  private final Messages messages;
  private final Provinces provinces;
  private final Clock clock;

  ZoneRows(Messages messages, Clock clock) {
    this.messages = messages;
    this.provinces = new Provinces(messages.locale());
    this.clock = clock;
  }

  /**
   * Lays out the rows.
   *
   * @param zones in zone-table order
   * @param open name of the open zone, or null
   * @param all whether the open zone shows all its reports
   */
  List<ZoneRow> of(List<ZoneSummary> zones, Grouping grouping, @Nullable String open, boolean all) {
    List<ZoneRow> rows = new ArrayList<>();
    switch (grouping) {
      case PROVINCE -> grouped(zones, this::province, rows, open, all);
      case RECENT -> grouped(sorted(zones, recency()), this::imported, rows, open, all);
      case COUNT -> {
        for (ZoneSummary zone : sorted(zones, count())) {
          add(zone, rows, open, all);
        }
      }
    }
    return rows;
  }

  private void grouped(
      List<ZoneSummary> zones,
      Function<ZoneSummary, String> label,
      List<ZoneRow> rows,
      @Nullable String open,
      boolean all) {
    Map<String, List<ZoneSummary>> groups = new LinkedHashMap<>();
    for (ZoneSummary zone : zones) {
      groups.computeIfAbsent(label.apply(zone), key -> new ArrayList<>()).add(zone);
    }
    groups.forEach(
        (name, members) -> {
          int reports = members.stream().mapToInt(zone -> zone.reports().size()).sum();
          rows.add(new ZoneRow.Group(name, reports));
          members.forEach(zone -> add(zone, rows, open, all));
        });
  }

  private static void add(
      ZoneSummary zone, List<ZoneRow> rows, @Nullable String open, boolean all) {
    List<ReportSummary> reports = zone.reports();
    boolean isOpen = zone.name().equals(open) && reports.size() > 1;
    rows.add(new ZoneRow.OfZone(zone, isOpen));
    if (!isOpen) {
      return;
    }
    int shown = all || reports.size() <= SHOWN ? reports.size() : SHOWN;
    boolean years = all && reports.size() > YEARS_ABOVE;
    int lastYear = -1;
    for (ReportSummary report : reports.subList(0, shown)) {
      int year = year(report);
      if (years && year != lastYear) {
        rows.add(new ZoneRow.Year(zone, year));
        lastYear = year;
      }
      rows.add(new ZoneRow.OfReport(zone, report));
    }
    if (shown < reports.size()) {
      rows.add(new ZoneRow.More(zone, reports.size() - shown));
    }
  }

  private static int year(ReportSummary report) {
    ReportDate date = report.date();
    Integer year = date == null ? null : date.year();
    return year == null ? 0 : year;
  }

  private static List<ZoneSummary> sorted(List<ZoneSummary> zones, Comparator<ZoneSummary> by) {
    return zones.stream().sorted(by).toList();
  }

  private static Comparator<ZoneSummary> recency() {
    return Comparator.comparingLong(ZoneRows::lastImport).reversed();
  }

  private static Comparator<ZoneSummary> count() {
    return Comparator.<ZoneSummary>comparingInt(zone -> zone.reports().size()).reversed();
  }

  private static long lastImport(ZoneSummary zone) {
    return zone.reports().stream().mapToLong(ReportSummary::importedAt).max().orElse(0);
  }

  private String province(ZoneSummary zone) {
    return zone.province().isEmpty()
        ? messages.get("group.unknown")
        : provinces.label(zone.province());
  }

  private String imported(ZoneSummary zone) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(lastImport(zone)), clock.getZone());
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (!day.isBefore(today)) {
      return messages.get("group.today");
    }
    if (!day.isBefore(monday)) {
      return messages.get("group.this-week");
    }
    return messages.get(day.isBefore(monday.minusWeeks(1)) ? "group.earlier" : "group.last-week");
  }
}
