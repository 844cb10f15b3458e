package org.zonereader.ui.compare;

import java.util.ArrayList;
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
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.Theme;
import org.zonereader.model.Timeline;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.CoverageText;
import org.zonereader.ui.common.DateText;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.compare.choose.PeriodText;

/** Everything the screen says, made of its bundle and of what a comparison holds. */
final class CompareWords {
  /** Zones named in a tooltip before the rest is counted. */
  private static final int LACKING = 12;

  private final Messages messages;
  private final DateText dates;
  private final CoverageText coverages;
  private final Themes themes;
  private final PeriodText periods;

  CompareWords(Locale locale, Themes themes) {
    this.messages = Messages.of(CompareWords.class, locale);
    this.dates = new DateText(locale);
    this.coverages = new CoverageText(locale, themes);
    this.themes = themes;
    this.periods = new PeriodText(locale);
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

  /** The filter and the days of the columns, for the toolbar. */
  String period(ComparisonFilter filter, List<Column> columns) {
    List<@Nullable ReportDate> days = new ArrayList<>();
    columns.forEach(column -> days.add(column.date()));
    return periods.chip(filter, days);
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

  /** Name of a row. */
  String row(RowId id) {
    return switch (id) {
      case RowId.Theme(var seal) -> theme(seal);
      case RowId.Order(int number) -> get("order.row", number);
      case RowId.Shared(String term) -> term;
      case RowId.Own(int rank) -> get("own.rank", rank);
      case RowId.Heading(Kind kind) -> get("terms." + kind.name());
    };
  }

  /** What a screen reader says of a cell. */
  String cell(String zone, String row, List<Item> items) {
    return items.isEmpty()
        ? get("cell.empty", zone, row)
        : get(
            "cell",
            zone,
            row,
            items.size(),
            String.join(get("list.semicolon"), items.stream().map(this::words).toList()));
  }

  /** What a screen reader says of an item; {@code note} is what became of it over time. */
  String item(String zone, String row, Item item, String note) {
    String said = get("item", zone, row, words(item));
    return note.isEmpty() ? said : get("item.note", said, note);
  }

  /** What a screen reader says of a term in a column. */
  String uses(String zone, Term term, int column) {
    int count = term.cells().get(column).size();
    return count == 0
        ? get("term.none", zone, term.text())
        : get(
            "term.uses",
            zone,
            term.text(),
            count,
            DisplayText.widen(term.cells().get(column).getFirst().clause().text()));
  }

  /** Which picks have no report under the filter. */
  String left(List<Pick> picks) {
    return periods.leftOut(PickList.zones(picks));
  }

  /** Who uses a term and who lacks it. */
  String lacking(Line.Uses uses) {
    return uses.without().isEmpty()
        ? get("term.everyone")
        : get(
            "term.lacking",
            list(uses.without().stream().limit(LACKING).map(this::zone)),
            uses.without().size());
  }

  /** Where a column's words come from: zone, headline, day, file. */
  String source(Column column) {
    return comma(
        Stream.of(
                zone(column.zone()),
                get(
                    "headline.quoted",
                    DisplayText.widen(
                        Objects.requireNonNullElseGet(
                            column.headline(), () -> get("no-headline")))),
                day(column.date(), true),
                column.file())
            .filter(part -> !part.isEmpty()));
  }

  /**
   * What became of a priority over time; empty for a zone's first report that is taken up again.
   */
  String standing(Timeline.Entry entry) {
    String standing =
        switch (entry.standing()) {
          case FIRST -> "";
          case NEW -> get("time.new");
          case CONTINUED -> get("time.continued");
        };
    return comma(
        Stream.of(standing, entry.dropped() ? get("time.dropped") : "")
            .filter(part -> !part.isEmpty()));
  }

  /** All clauses of an item. */
  String words(Item item) {
    return Stream.concat(Stream.of(item.head()), item.actions().stream())
        .map(Quote::text)
        .map(DisplayText::widen)
        .collect(Collectors.joining(ItemText.COMMA));
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
