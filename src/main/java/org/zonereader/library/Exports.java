package org.zonereader.library;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zonereader.compare.OrderComparison;
import org.zonereader.export.ExportTables;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.ExportTable;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.Theme;
import org.zonereader.model.Timeline;

/**
 * What is shown, or one report, made ready for a file. {@link ExportFile} writes it. Every call may
 * wait for the disk.
 */
public final class Exports {
  private final LongFunction<Optional<StoredReport>> reports;
  private final Supplier<List<Theme>> themes;
  private final InstantSource clock;

  Exports(
      LongFunction<Optional<StoredReport>> reports,
      Supplier<List<Theme>> themes,
      InstantSource clock) {
    this.reports = reports;
    this.themes = themes;
    this.clock = clock;
  }

  /**
   * A comparison by theme or by order, as it is shown.
   *
   * @param shown its rows are written, no others: leave out those that are hidden or folded
   * @param timeline marks what became of each priority (历次), or null
   * @param transposed true when the zones are rows
   * @param locale English, or anything else for Chinese
   */
  public ExportTable comparison(
      Comparison shown, @Nullable Timeline timeline, boolean transposed, Locale locale) {
    return tables(locale).comparison(shown, timeline, transposed, of(shown.columns()));
  }

  /**
   * The terms of a comparison.
   *
   * @param shown its terms are written, no others
   * @param columns those of the comparison, as many as the table has
   */
  public ExportTable terms(
      TermTable shown, List<Column> columns, boolean transposed, Locale locale) {
    return tables(locale).terms(shown, columns, transposed, of(columns));
  }

  /** One report: its head, its priorities and its text. */
  public ExportTable report(StoredReport stored, Locale locale) {
    Column column = OrderComparison.of(List.of(stored), themes.get()).columns().getFirst();
    return tables(locale).report(stored, column);
  }

  private List<StoredReport> of(List<Column> columns) {
    return columns.stream().flatMap(column -> reports.apply(column.report()).stream()).toList();
  }

  private ExportTables tables(Locale locale) {
    return new ExportTables(
        themes.get(), LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()), locale);
  }
}
