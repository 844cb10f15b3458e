package org.zonereader.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a list shows. A report without a full date is in no period.
 *
 * @param from first day of the meetings, or null
 * @param to last day, included, or null
 * @param theme seal of a theme that the report has measures under, or null for any
 */
public record ReportFilter(
    @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String theme) {
  /** Every report. */
  public static final ReportFilter ALL = new ReportFilter(null, null, null);

  /** This theme, or null for any, with the same days. */
  public ReportFilter ofTheme(@Nullable String seal) {
    return new ReportFilter(from, to, seal);
  }

  /** These days, null for an open end, with the same theme. */
  public ReportFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new ReportFilter(first, last, theme);
  }

  /** True when days are named. */
  public boolean hasPeriod() {
    return from != null || to != null;
  }
}
