package org.zonereader.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.PageSeries;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;

/** Which report stands in a column. */
final class Picks {
  /** By zone, of the reports that the filter lets through. */
  private final Map<String, Long> newest = new HashMap<>();

  /**
   * @param shown the reports that are shown, newest first
   */
  Picks(List<ReportSummary> shown, ComparisonFilter filter) {
    for (ReportSummary summary : shown) {
      if (lets(filter, summary)) {
        newest.putIfAbsent(summary.zone(), summary.id());
      }
    }
  }

  /**
   * The report of a pick: the one it names, whatever the filter and whatever zone it has by now;
   * else the newest of its zone. Empty when the filter lets none of the zone through.
   */
  Optional<Long> report(Pick pick) {
    Long named = pick.report();
    return named == null ? Optional.ofNullable(newest.get(pick.zone())) : Optional.of(named);
  }

  private static boolean lets(ComparisonFilter filter, ReportSummary summary) {
    return (filter.series() == null || filter.series().equals(summary.series()))
        && (filter.part() == null || filter.part().equals(summary.part()))
        && inPeriod(filter, summary);
  }

  private static boolean inPeriod(ComparisonFilter filter, ReportSummary summary) {
    LocalDate from = filter.from();
    LocalDate to = filter.to();
    if (from == null && to == null) {
      return true;
    }
    ReportDate date = summary.date();
    LocalDate day = date == null ? null : date.toLocalDate().orElse(null);
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** The titles of the pages, that of the newest report first. */
  static List<PageSeries> series(List<ReportSummary> shown) {
    Map<String, List<ReportSummary>> byTitle = new LinkedHashMap<>();
    for (ReportSummary summary : shown) {
      if (summary.series() != null && !summary.series().isBlank()) {
        byTitle.computeIfAbsent(summary.series(), title -> new ArrayList<>()).add(summary);
      }
    }
    return byTitle.entrySet().stream()
        .map(
            title ->
                new PageSeries(title.getKey(), parts(title.getValue()), title.getValue().size()))
        .toList();
  }

  private static List<Integer> parts(List<ReportSummary> reports) {
    return reports.stream()
        .map(ReportSummary::part)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
