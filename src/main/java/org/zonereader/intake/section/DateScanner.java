package org.zonereader.intake.section;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.DateWords;
import org.zonereader.model.Span;

/**
 * Finds dates in folded text: {@code 2025年11月3日}, {@code 11月3日}, {@code 3日}, {@code 2025-11-03},
 * {@code 二〇二五年十一月三日}, also with blanks inside.
 *
 * <p>A date that lost one 年 or 月 ({@code 33日}, {@code 20253月5日}) is repaired when exactly one
 * reading is a day of the calendar; otherwise it is no date.
 */
final class DateScanner {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.])(?:(?<year>20\\d\\d)\\s?年\\s?)?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日"
              + "|(?<![\\d.])(?<iyear>20\\d\\d)\\s?[-/.]\\s?(?<imonth>\\d{1,2})\\s?[-/.]\\s?(?<iday>\\d{1,2})(?!\\d)"
              + "|(?<![\\d.])(?<lostyear>20\\d{3,4})\\s?月\\s?(?<lostday>\\d{1,2})\\s?日|(?:(?<cyear>"
              + DateWords.CHINESE_YEAR
              + ")年)?(?<![一二三四五六七八九十])(?<cmonth>"
              + DateWords.CHINESE_MONTH
              + ")月(?<cday>"
              + DateWords.CHINESE_DAY
              + ")日"
              + "|(?<![\\d.月])(?:(?<ryear>20\\d\\d)\\s?年\\s?)?(?<digits>\\d{1,4})\\s?日(?![均内])");

  /** A date with a time of day as machines print it: a publication stamp, never a meeting. */
  static final Pattern TIMED =
      Pattern.compile(
          "20\\d\\d\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?\\s{1,2}\\d{1,2}\\s?:\\s?\\d{2}(?!\\d)");

  private DateScanner() {}

  /** All dates, in order. */
  static List<FoundDate> find(String folded) {
    List<FoundDate> dates = new ArrayList<>();
    Matcher match = DATE.matcher(folded);
    while (match.find()) {
      read(match).ifPresent(dates::add);
    }
    return dates;
  }

  private static Optional<FoundDate> read(Matcher match) {
    Span span = new Span(match.start(), match.end());
    if (match.group("day") != null) {
      return full(match.group("year"), match.group("month"), match.group("day"), span, false);
    }
    if (match.group("iday") != null) {
      return full(match.group("iyear"), match.group("imonth"), match.group("iday"), span, false);
    }
    if (match.group("cday") != null) {
      String year = ChineseDate.year(match.group("cyear"));
      String month = ChineseDate.number(match.group("cmonth"));
      return full(year, month, ChineseDate.number(match.group("cday")), span, false);
    }
    if (match.group("lostday") != null) {
      String digits = match.group("lostyear");
      return full(digits.substring(0, 4), digits.substring(4), match.group("lostday"), span, true);
    }
    String digits = match.group("digits");
    int number = Integer.parseInt(digits);
    boolean alone = match.group("ryear") == null;
    if (alone && number >= 1 && number <= 31) {
      return Optional.of(new FoundDate(null, null, number, span, false));
    }
    return repaired(match.group("ryear"), digits, span);
  }

  /** The only way to read {@code digits} as month and day, if there is only one. */
  private static Optional<FoundDate> repaired(@Nullable String year, String digits, Span span) {
    List<FoundDate> readings = new ArrayList<>();
    for (int cut = 1; cut < digits.length(); cut++) {
      String month = digits.substring(0, cut);
      String day = digits.substring(cut);
      if (!month.startsWith("0") && !day.startsWith("0")) {
        full(year, month, day, span, true).ifPresent(readings::add);
      }
    }
    return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
  }

  private static Optional<FoundDate> full(
      @Nullable String year, String month, String day, Span span, boolean repaired) {
    try {
      MonthDay monthDay = MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
      Integer written = year == null ? null : Integer.valueOf(year);
      return written != null && !monthDay.isValidYear(written)
          ? Optional.empty()
          : Optional.of(
              new FoundDate(
                  written, monthDay.getMonthValue(), monthDay.getDayOfMonth(), span, repaired));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
