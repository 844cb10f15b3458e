package org.zonereader.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Day of the reported meeting, often without a year on the page.
 *
 * @param year year, or null when neither written nor inferred
 * @param month 1 to 12
 * @param day 1 to 31, valid for the month (29 February allowed without a year)
 * @param yearInferred true when the year is not written in the date itself
 * @param yearSource the words of the page the year was inferred from; null unless inferred
 */
public record ReportDate(
    @Nullable Integer year, int month, int day, boolean yearInferred, @Nullable String yearSource) {
  /**
   * Checks the day.
   *
   * @throws DateTimeException for a day that does not exist
   */
  public ReportDate {
    MonthDay monthDay = MonthDay.of(month, day);
    if (year != null && !monthDay.isValidYear(year)) {
      throw new DateTimeException("no " + monthDay + " in " + year);
    }
  }

  /** A date whose year stands on the page. */
  public static ReportDate written(LocalDate date) {
    return new ReportDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), false, null);
  }

  /** The full date, or empty without a year. */
  public Optional<LocalDate> toLocalDate() {
    return year == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /** ISO 8601: {@code 2025-10-28}, or {@code --10-28} without a year. */
  public String iso() {
    return year == null
        ? String.format(Locale.ROOT, "--%02d-%02d", month, day)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
