package org.zonereader.ui.compare.choose;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.model.ReportDate;
import org.zonereader.ui.common.edit.DateReader;

/**
 * Days that stand together: a day, a month or a year.
 *
 * @param from first day
 * @param to last day, included
 */
record Stretch(LocalDate from, LocalDate to) {
  private static final Pattern MONTH =
      Pattern.compile("(\\d{4})(?:\\s*[-/.年]\\s*(\\d{1,2}))?\\s*[月年]?");

  static Stretch of(int year) {
    return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Stretch of(YearMonth month) {
    return new Stretch(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * What was typed: a day as {@link DateReader} reads it but with its year, or 2025-10, 2025年10月,
   * 2025, 2025年.
   *
   * @param typed not blank
   * @return empty when it is none of these
   */
  static Optional<Stretch> read(String typed) {
    Optional<LocalDate> day = DateReader.read(typed).flatMap(ReportDate::toLocalDate);
    if (day.isPresent()) {
      return day.map(only -> new Stretch(only, only));
    }
    Matcher month = MONTH.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    if (!month.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(month.group(1));
      return Optional.of(
          month.group(2) == null
              ? of(year)
              : of(YearMonth.of(year, Integer.parseInt(month.group(2)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
