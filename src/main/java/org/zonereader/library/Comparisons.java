package org.zonereader.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zonereader.compare.OrderComparison;
import org.zonereader.compare.Similarity;
import org.zonereader.compare.TermComparison;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.compare.TimelineComparison;
import org.zonereader.model.Compared;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.PageSeries;
import org.zonereader.model.Similar;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.Theme;
import org.zonereader.model.Timeline;
import org.zonereader.store.ReportLists;
import org.zonereader.store.ReportStore;
import org.zonereader.store.ReportStore.Moment;

/** Everything a user can compare in a library. Every call may wait for the disk. */
public final class Comparisons {
  private final ReportStore reports;
  private final ReportLists lists;
  private final Supplier<List<Theme>> themes;

  Comparisons(ReportStore reports, ReportLists lists, Supplier<List<Theme>> themes) {
    this.reports = reports;
    this.lists = lists;
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
          for (Pick pick : picks) {
            report(pick, moment, filter)
                .flatMap(moment::report)
                .ifPresentOrElse(columns::add, () -> left.add(pick));
          }
          return left;
        });
    return new Compared(
        ThemeComparison.of(columns, themes.get()), OrderComparison.of(columns, themes.get()), left);
  }

  /** The report a pick names, whatever zone it has by now, else the newest of its zone. */
  private static Optional<Long> report(Pick pick, Moment moment, ComparisonFilter filter) {
    Long named = pick.report();
    return named == null ? moment.newest(pick.zone(), filter) : Optional.of(named);
  }

  /** The page titles that a filter can ask for, that of the newest report first. */
  public List<PageSeries> series() {
    return lists.series();
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

  /**
   * Reads the reports, once for any number of questions: for an item, the most similar item of
   * every report other than its own, in the order of reports. The answers need no disk.
   */
  public Function<Item, List<Similar>> similar(List<Long> ids) {
    return new Similarity(load(ids), themes.get())::to;
  }

  /** What became of the priorities of each zone from one of these reports to its next. */
  public Timeline timeline(List<Long> ids) {
    return TimelineComparison.of(load(ids), themes.get());
  }

  private List<StoredReport> load(List<Long> ids) {
    return reports.at(moment -> ids.stream().flatMap(id -> moment.report(id).stream()).toList());
  }
}
