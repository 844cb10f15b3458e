package org.zonereader.ui.zones;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneReports;
import org.zonereader.model.ZoneSummary;

/** A library of made-up zones in memory that notes which reports it was asked for. */
final class MadeUpZones implements ZoneSource {
  private static final long DAY = 86_400_000L;

  private final Instant now;
  private final Map<String, List<ReportSummary>> reports = new LinkedHashMap<>();
  private final Map<String, String> provinces = new LinkedHashMap<>();

  /** Each question for reports: zone, how many were passed over, how many were asked for. */
  final List<String> asked = new ArrayList<>();

  boolean broken;

  MadeUpZones(Instant now) {
    this.now = now;
  }

  /** Reports with ids from {@code first} on, ten a year from 2025 backwards, every other 科. */
  void add(String zone, String province, long first, int count, int importedDaysAgo) {
    List<ReportSummary> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ReportDate date = new ReportDate(2025 - i / 10, 10, 28, false, null);
      long imported = now.toEpochMilli() - importedDaysAgo * DAY;
      Map<String, Integer> coverage = Map.of(i % 2 == 0 ? "科" : "稳", 1);
      list.add(new ReportSummary(first + i, zone, "标题" + i, date, imported, 2, coverage));
    }
    reports.put(zone, list);
    provinces.put(zone, province);
  }

  private List<ReportSummary> of(String zone, ReportFilter filter) {
    if (broken) {
      throw new IllegalStateException("磁盘已拔出");
    }
    return reports.getOrDefault(zone, List.of()).stream()
        .filter(report -> lets(filter, report))
        .toList();
  }

  private static boolean lets(ReportFilter filter, ReportSummary report) {
    LocalDate day =
        report.date() == null ? LocalDate.MIN : report.date().toLocalDate().orElse(LocalDate.MIN);
    return (filter.theme() == null || report.coverage().containsKey(filter.theme()))
        && (filter.from() == null || !day.isBefore(filter.from()))
        && (filter.to() == null || !day.isAfter(filter.to()));
  }

  @Override
  public List<ZoneSummary> zones(ReportFilter filter) {
    List<ZoneSummary> result = new ArrayList<>();
    for (String zone : reports.keySet()) {
      List<ReportSummary> let = of(zone, filter);
      if (!let.isEmpty()) {
        ReportSummary newest = let.getFirst();
        result.add(
            new ZoneSummary(
                zone,
                provinces.getOrDefault(zone, ""),
                let.size(),
                new ZoneSummary.Newest(newest.id(), newest.date(), newest.coverage())));
      }
    }
    return result;
  }

  @Override
  public List<ReportSummary> reports(String zone, ReportFilter filter, int from, int most) {
    asked.add(zone + " " + from + "+" + most);
    return of(zone, filter).stream().skip(from).limit(most).toList();
  }

  @Override
  public Optional<ZoneReports> around(long report) {
    return reports.entrySet().stream()
        .filter(zone -> zone.getValue().stream().anyMatch(held -> held.id() == report))
        .findFirst()
        .map(
            zone ->
                new ZoneReports(
                    zone.getKey(), zone.getValue().stream().map(ReportSummary::id).toList()));
  }

  @Override
  public Map<String, Long> imports() {
    Map<String, Long> result = new LinkedHashMap<>();
    reports.forEach((zone, list) -> result.put(zone, list.getFirst().importedAt()));
    return result;
  }

  @Override
  public List<Integer> years() {
    return List.of(2025, 2024, 2023);
  }
}
