package org.zonereader.ui.compare.choose;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ReportDate;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.DateText;

/** The filter of a comparison in words, for the chip in the toolbar and for what it leaves out. */
public final class PeriodText {
  /** Longest series title in the chip, characters. */
  private static final int LONGEST = 12;

  /** Most zones named in a sentence. */
  private static final int NAMED = 3;

  private final Messages messages;

  public PeriodText(Locale locale) {
    messages = Messages.of(PeriodText.class, locale);
  }

  /**
   * Words of the chip: the days of the filter; without any, those of the columns; then the series.
   *
   * @param shown dates of the columns; unknown ones are null
   */
  public String chip(ComparisonFilter filter, List<? extends @Nullable ReportDate> shown) {
    String days = days(filter, shown);
    String series = filter.series();
    return series == null
        ? days
        : messages.get("period.with-series", days, series(shorten(series), filter.part()));
  }

  private String days(ComparisonFilter filter, List<? extends @Nullable ReportDate> shown) {
    LocalDate from = filter.from();
    LocalDate to = filter.to();
    if (from != null && to != null) {
      return between(ReportDate.written(from), ReportDate.written(to));
    }
    if (from != null) {
      return messages.get("period.since", from.toString());
    }
    if (to != null) {
      return messages.get("period.until", to.toString());
    }
    List<ReportDate> days =
        shown.stream()
            .<ReportDate>mapMulti(
                (day, known) -> {
                  if (day != null) {
                    known.accept(day);
                  }
                })
            .sorted(java.util.Comparator.comparing(ReportDate::iso))
            .toList();
    return days.isEmpty() ? messages.get("period.all") : between(days.getFirst(), days.getLast());
  }

  private String between(ReportDate first, ReportDate last) {
    if (first.iso().equals(last.iso())) {
      return DateText.list(first);
    }
    boolean sameYear = Objects.equals(first.year(), last.year());
    return messages.get(
        "period.between",
        DateText.list(first),
        sameYear ? DateText.shortDay(last) : DateText.list(last));
  }

  /** A series, or one part of it. */
  String series(String title, @Nullable Integer part) {
    return part == null ? title : messages.get("period.part-of", title, part);
  }

  private static String shorten(String title) {
    int length = title.codePointCount(0, title.length());
    return length <= LONGEST
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /**
   * What the filter leaves out, e.g. 2 个园区在此期间没有报道：无锡高新区、苏州高新区。
   *
   * @param zones canonical names of chosen zones without a report that the filter lets through
   * @return empty when there are none
   */
  public String leftOut(List<String> zones) {
    if (zones.isEmpty()) {
      return "";
    }
    String names =
        String.join(messages.get("list.pause"), zones.subList(0, Math.min(NAMED, zones.size())));
    return messages.get(
        zones.size() > NAMED ? "period.left-out-more" : "period.left-out", zones.size(), names);
  }
}
