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
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Provinces;

/** Lays zones out as rows; a pure function of the zones, the grouping and what is open. */
final class ZoneRows {
  /** Reports shown before “其余 n 篇” (DESIGN §1). */
  static final int SHOWN = 8;

  /** Reports that “其余 n 篇” brings at a time. */
  static final int PAGE = 50;

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
   * @param zones those to be shown, in zone-table order
   * @param held what is known of the open zone, and of imports
   */
  List<ZoneRow> of(List<ZoneSummary> zones, Grouping grouping, Held held) {
    List<ZoneRow> rows = new ArrayList<>();
    switch (grouping) {
      case PROVINCE -> grouped(zones, this::province, rows, held);
      case RECENT ->
          grouped(
              sorted(zones, recency(held)), zone -> imported(lastImport(zone, held)), rows, held);
      case COUNT -> {
        for (ZoneSummary zone : sorted(zones, count())) {
          add(zone, rows, held);
        }
      }
    }
    return rows;
  }

  private static void grouped(
      List<ZoneSummary> zones, Function<ZoneSummary, String> label, List<ZoneRow> rows, Held held) {
    Map<String, List<ZoneSummary>> groups = new LinkedHashMap<>();
    for (ZoneSummary zone : zones) {
      groups.computeIfAbsent(label.apply(zone), key -> new ArrayList<>()).add(zone);
    }
    groups.forEach(
        (name, members) -> {
          int reports = members.stream().mapToInt(ZoneSummary::reports).sum();
          rows.add(new ZoneRow.Group(name, reports));
          members.forEach(zone -> add(zone, rows, held));
        });
  }

  private static void add(ZoneSummary zone, List<ZoneRow> rows, Held held) {
    boolean isOpen = zone.name().equals(held.open()) && zone.reports() > 1;
    rows.add(new ZoneRow.OfZone(zone, isOpen));
    if (!isOpen) {
      return;
    }
    int shown = held.reports().size();
    boolean years = shown > SHOWN && zone.reports() > YEARS_ABOVE;
    int lastYear = -1;
    for (ReportSummary report : held.reports()) {
      int year = year(report);
      if (years && year != lastYear) {
        rows.add(new ZoneRow.Year(zone, year));
        lastYear = year;
      }
      rows.add(new ZoneRow.OfReport(zone, report));
    }
    if (shown > 0 && shown < zone.reports()) {
      rows.add(new ZoneRow.More(zone, zone.reports() - shown));
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

  private static Comparator<ZoneSummary> recency(Held held) {
    return Comparator.comparingLong((ZoneSummary zone) -> lastImport(zone, held)).reversed();
  }

  private static Comparator<ZoneSummary> count() {
    return Comparator.comparingInt(ZoneSummary::reports).reversed();
  }

  private static long lastImport(ZoneSummary zone, Held held) {
    return held.imports().getOrDefault(zone.name(), 0L);
  }

  private String province(ZoneSummary zone) {
    return zone.province().isEmpty()
        ? messages.get("group.unknown")
        : provinces.label(zone.province());
  }

  private String imported(long time) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(time), clock.getZone());
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
