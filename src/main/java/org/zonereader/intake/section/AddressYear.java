package org.zonereader.intake.section;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in the page's address or the file's name: {@code /2025/1103/a.html}, {@code
 * /202511/t20251103_1.html}, {@code 2025-11-03.txt}.
 */
final class AddressYear implements YearRule {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7e]{4,300}");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)[-_./年]?(0[1-9]|1[0-2]|(?<=[-_./年])[1-9](?=[-_./月]))[-_./月]?(0[1-9]|[12]\\d|3[01]|(?<=[-_./月])[1-9])(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(?<=/)(20\\d\\d)[-_/]?(0[1-9]|1[0-2])(?=/)");

  @Override
  public String name() {
    return "year-from-address";
  }

  @Override
  public Optional<Evidence> onPage(PageEvidence page) {
    StringBuilder addresses = new StringBuilder();
    page.linesOf("address-line").forEach(line -> addresses.append(line).append('\n'));
    ADDRESS.matcher(page.body()).results().forEach(m -> addresses.append(m.group()).append('\n'));
    return day(addresses.toString()).or(() -> day(page.fileName()));
  }

  private static Optional<Evidence> day(String text) {
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      LocalDate date = dayOf(number(day, 1), number(day, 2), number(day, 3));
      if (date != null) {
        return Optional.of(new Evidence(date, Side.ON_OR_BEFORE, day.group()));
      }
    }
    Matcher month = MONTH.matcher(text);
    if (month.find()) {
      LocalDate end = YearMonth.of(number(month, 1), number(month, 2)).atEndOfMonth();
      return Optional.of(new Evidence(end, Side.ON_OR_BEFORE, month.group()));
    }
    return Optional.empty();
  }

  /** Null for digits that are no day: a number, not evidence. */
  private static @Nullable LocalDate dayOf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
