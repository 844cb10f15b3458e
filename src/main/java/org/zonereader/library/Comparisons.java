package org.zonereader.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zonereader.compare.OrderComparison;
import org.zonereader.compare.Similarity;
import org.zonereader.compare.TermComparison;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.compare.TimelineComparison;
import org.zonereader.model.Compared;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.Similar;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.Theme;
import org.zonereader.model.Timeline;
import org.zonereader.store.ReportStore;

/** Everything a user can compare in a library. Every call may wait for the disk. */
public final class Comparisons {
  private final ReportStore reports;
  private final Supplier<List<Theme>> themes;

  Comparisons(ReportStore reports, Supplier<List<Theme>> themes) {
    this.reports = reports;
    this.themes = themes;
  }

  /**
   * Puts reports side by side.
   *
   * @param picks the columns in order; a pick that names a report is that report, whatever the
   *     filter
   */
  public Compared compare(List<Pick> picks, ComparisonFilter filter) {
    List<ReportSummary> all = reports.summaries();
    List<StoredReport> columns = new ArrayList<>();
    List<Pick> left = new ArrayList<>();
    for (Pick pick : picks) {
      Optional<StoredReport> found = chosen(pick, filter, all).flatMap(reports::report);
      found.ifPresentOrElse(columns::add, () -> left.add(pick));
    }
    return new Compared(
        ThemeComparison.of(columns, themes.get()), OrderComparison.of(columns, themes.get()), left);
  }

  /**
   * The phrases that tell reports apart or tie them together.
   *
   * @param ids the columns in order; ids that are not in the library are passed over, here and
   *     below
   */
  public TermTable terms(List<Long> ids) {
    return TermComparison.of(load(ids), themes.get());
  }

  /** The most similar item of every report other than the item's own, in the order of reports. */
  public List<Similar> similar(Item item, List<Long> ids) {
    return Similarity.of(item, load(ids), themes.get());
  }

  /** What became of the priorities of each zone from one of these reports to its next. */
  public Timeline timeline(List<Long> ids) {
    return TimelineComparison.of(load(ids), themes.get());
  }

  private List<StoredReport> load(List<Long> ids) {
    return ids.stream().flatMap(id -> reports.report(id).stream()).toList();
  }

  /** The report of a pick: summaries stand newest first. */
  private static Optional<Long> chosen(
      Pick pick, ComparisonFilter filter, List<ReportSummary> all) {
    Long report = pick.report();
    return all.stream()
        .filter(summary -> summary.zone().equals(pick.zone()))
        .filter(summary -> report == null ? lets(filter, summary.date()) : summary.id() == report)
        .map(ReportSummary::id)
        .findFirst();
  }

  private static boolean lets(ComparisonFilter filter, @Nullable ReportDate date) {
    LocalDate from = filter.from();
    LocalDate to = filter.to();
    if (from == null && to == null) {
      return true;
    }
    LocalDate day = date == null ? null : date.toLocalDate().orElse(null);
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
