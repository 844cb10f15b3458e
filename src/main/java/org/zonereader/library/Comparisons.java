package org.zonereader.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.zonereader.compare.OrderComparison;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.model.Compared;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.PageSeries;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;
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
   *     filter, and also when a newer version replaced it; only a removed one is left out
   */
  public Compared compare(List<Pick> picks, ComparisonFilter filter) {
    List<StoredReport> columns = new ArrayList<>();
    List<Pick> left = new ArrayList<>();
    reports.at(
        moment -> {
          Picks choice = new Picks(moment.summaries(), filter);
          for (Pick pick : picks) {
            choice
                .report(pick)
                .flatMap(moment::report)
                .ifPresentOrElse(columns::add, () -> left.add(pick));
          }
          return left;
        });
    return new Compared(
        ThemeComparison.of(columns, themes.get()), OrderComparison.of(columns, themes.get()), left);
  }

  /** The page titles that a filter can ask for, that of the newest report first. */
  public List<PageSeries> series() {
    return Picks.series(reports.summaries());
  }

  public org.zonereader.model.TermTable terms(List<Long> ids) {
    return org.zonereader.compare.TermComparison.of(
        ids.stream().flatMap(id -> reports.report(id).stream()).toList(), themes.get());
  }

  public List<org.zonereader.model.Similar> similar(
      org.zonereader.model.Comparison.Item item, List<Long> ids) {
    return List.of();
  }

  public org.zonereader.model.Timeline timeline(List<Long> ids) {
    return new org.zonereader.model.Timeline(List.of());
  }
}
