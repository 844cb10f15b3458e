package org.zonereader.ui.common;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.zonereader.model.ReportDate;
import org.zonereader.text.Messages;

/** Dates in words (10月28日) and in lists (2025-10-28). */
public final class DateText {
  private final Messages messages;

  public DateText(Locale locale) {
    messages = Messages.of(DateText.class, locale);
  }

  /** 2025年10月28日, or 10月28日 without a year. */
  public String full(ReportDate date) {
    return date.year() == null
        ? monthDay(date)
        : messages.get("date.full", date.year().toString(), date.month(), date.day(), month(date));
  }

  /** 10月28日. */
  public String monthDay(ReportDate date) {
    return messages.get("date.month-day", date.month(), date.day(), month(date));
  }

  /** 2025-10-28, or 10-28 without a year. */
  public static String list(ReportDate date) {
    return date.year() == null ? shortDay(date) : date.iso();
  }

  /** 10-28. */
  public static String shortDay(ReportDate date) {
    return String.format(Locale.ROOT, "%02d-%02d", date.month(), date.day());
  }

  private static String month(ReportDate date) {
    return Month.of(date.month()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
