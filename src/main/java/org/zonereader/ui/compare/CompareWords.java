package org.zonereader.ui.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Theme;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.CoverageText;
import org.zonereader.ui.common.DateText;
import org.zonereader.ui.common.Themes;

/** Everything the screen says, made of its bundle and of what a comparison holds. */
final class CompareWords {
  private final Messages messages;
  private final DateText dates;
  private final CoverageText coverages;
  private final Themes themes;

  CompareWords(Locale locale, Themes themes) {
    this.messages = Messages.of(CompareWords.class, locale);
    this.dates = new DateText(locale);
    this.coverages = new CoverageText(locale, themes);
    this.themes = themes;
  }

  String get(String key, Object... args) {
    return messages.get(key, args);
  }

  Locale locale() {
    return messages.locale();
  }

  Themes themes() {
    return themes;
  }

  /** Full name of a theme; null and unknown seals are 未归类. */
  String theme(@Nullable String seal) {
    Theme theme = themes.find(seal);
    return theme == null ? get("unassigned") : theme.name();
  }

  /** Name of a zone; reports whose page names none have the empty name. */
  String zone(String name) {
    return name.isEmpty() ? get("no-zone") : name;
  }

  /** Joins names: 人才、绿色发展. */
  String list(Stream<String> names) {
    return String.join(get("list.pause"), names.toList());
  }

  private String comma(Stream<String> parts) {
    return String.join(get("list.comma"), parts.toList());
  }

  /** First and last day of the columns (2025-10-25 至 11-01); empty when none has a date. */
  String period(List<Column> columns) {
    List<ReportDate> days =
        columns.stream()
            .map(Column::date)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(ReportDate::iso))
            .toList();
    if (days.isEmpty()) {
      return "";
    }
    ReportDate first = days.getFirst();
    ReportDate last = days.getLast();
    if (first.iso().equals(last.iso())) {
      return DateText.list(first);
    }
    boolean sameYear = Objects.equals(first.year(), last.year());
    return get(
        "period", DateText.list(first), sameYear ? DateText.shortDay(last) : DateText.list(last));
  }

  /** Whether the header must name the year. */
  static boolean yearsDiffer(List<Column> columns) {
    return columns.stream()
            .map(Column::date)
            .filter(Objects::nonNull)
            .map(ReportDate::year)
            .distinct()
            .count()
        > 1;
  }

  String day(@Nullable ReportDate date, boolean withYear) {
    if (date == null) {
      return get("no-date");
    }
    return withYear ? dates.full(date) : dates.monthDay(date);
  }

  /** Number of covered themes, without seals the theme table does not know. */
  int covered(Column column) {
    return (int) column.coverage().keySet().stream().filter(s -> themes.find(s) != null).count();
  }

  /** What a screen reader says of a barcode. */
  String coverage(Map<String, Integer> coverage) {
    return coverages.of(coverage);
  }

  /** What a screen reader says of a cell. */
  String cell(String zone, @Nullable String seal, List<Item> items) {
    return items.isEmpty()
        ? get("cell.empty", zone, theme(seal))
        : get(
            "cell",
            zone,
            theme(seal),
            items.size(),
            String.join(get("list.semicolon"), items.stream().map(this::words).toList()));
  }

  /** All clauses of an item. */
  String words(Item item) {
    return Stream.concat(Stream.of(item.head()), item.actions().stream())
        .map(Quote::text)
        .map(DisplayText::widen)
        .collect(Collectors.joining(CellText.COMMA));
  }

  /** Zone, day and meeting of a report. */
  String caption(Report report) {
    return comma(
        Stream.of(
                zone(report.zone().name()),
                report.date() == null ? "" : dates.monthDay(report.date()),
                DisplayText.widen(Objects.requireNonNullElse(report.meeting(), "")))
            .filter(part -> !part.isEmpty()));
  }
}
