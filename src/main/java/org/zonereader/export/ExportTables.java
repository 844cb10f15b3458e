package org.zonereader.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.RowKey;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ExportTable.FullText;
import org.zonereader.model.ExportTable.Item;
import org.zonereader.model.ExportTable.Kind;
import org.zonereader.model.ExportTable.Row;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.TermTable.Use;
import org.zonereader.model.Theme;
import org.zonereader.model.Timeline;
import org.zonereader.model.Timeline.Entry;
import org.zonereader.model.Timeline.Standing;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/** Makes the table to be written from what is shown: rows that are not shown are not given. */
public final class ExportTables {
  private final List<Theme> themes;
  private final LocalDate today;
  private final Messages messages;
  private final Heads heads;

  /**
   * @param themes those the rows refer to
   * @param today day of the export, named in the file
   * @param locale English, or anything else for Chinese
   */
  public ExportTables(List<Theme> themes, LocalDate today, Locale locale) {
    this.themes = List.copyOf(themes);
    this.today = today;
    this.messages = Messages.of(ExportTables.class, locale);
    this.heads = new Heads(messages);
  }

  /**
   * A comparison by theme or by order.
   *
   * @param shown only the rows that are to be written
   * @param timeline what became of each priority (历次), or null
   * @param reports those of the columns, for their texts
   */
  public ExportTable comparison(
      Comparison shown,
      @Nullable Timeline timeline,
      boolean transposed,
      List<StoredReport> reports) {
    boolean order =
        !shown.rows().isEmpty() && shown.rows().getFirst().key() instanceof RowKey.ByOrder;
    List<Row> rows = shown.rows().stream().map(row -> row(row, shown, timeline)).toList();
    return table(
        order ? Kind.ORDER : Kind.THEME,
        messages.get(order ? "corner.order" : "corner.theme"),
        shown.columns(),
        rows,
        transposed,
        reports);
  }

  /**
   * The words of a comparison: a cell says how often and quotes the first clause.
   *
   * @param columns as many as the term table has
   */
  public ExportTable terms(
      TermTable terms, List<Column> columns, boolean transposed, List<StoredReport> reports) {
    List<Row> rows = new ArrayList<>();
    for (Term term : terms.terms()) {
      int zones = terms.zonesOf(term).size();
      String note =
          term.kind() == TermTable.Kind.SHARED
              ? messages.get("term.shared", zones)
              : messages.get("term.distinctive");
      List<List<Item>> cells =
          IntStream.range(0, columns.size())
              .mapToObj(column -> uses(term.cells().get(column), columns.get(column)))
              .toList();
      rows.add(new Row(term.text(), note, null, cells));
    }
    return table(Kind.TERM, messages.get("corner.term"), columns, rows, transposed, reports);
  }

  private List<Item> uses(List<Use> uses, Column column) {
    return uses.stream()
        .findFirst()
        .map(
            use ->
                new Item(
                    column.report(),
                    use.priority(),
                    "",
                    null,
                    use.clause(),
                    List.of(),
                    messages.get("term.uses", uses.size())))
        .stream()
        .toList();
  }

  /** One report: a row per priority, and the full text. */
  public ExportTable report(StoredReport stored, Column column) {
    List<Row> rows = new ArrayList<>();
    ReportItems items = new ReportItems(stored, this::name);
    for (int i = 0; i < stored.report().priorities().size(); i++) {
      List<String> seals = stored.report().priorities().get(i).themes();
      String names = seals.stream().map(this::name).collect(Collectors.joining("、"));
      rows.add(
          new Row(
              messages.get("place", i + 1),
              seals.isEmpty() ? name(null) : names,
              seals.isEmpty() ? null : theme(seals.getFirst()).orElse(null),
              List.of(items.of(i))));
    }
    FullText text = text(stored);
    return new ExportTable(
        Kind.REPORT,
        text.title(),
        Stream.concat(text.details().stream(), Stream.of(exported())).toList(),
        messages.get("corner.order"),
        List.of(column),
        rows,
        false,
        List.of(text));
  }

  private ExportTable table(
      Kind kind,
      String corner,
      List<Column> columns,
      List<Row> rows,
      boolean transposed,
      List<StoredReport> reports) {
    List<String> subtitle = new ArrayList<>();
    List<String> zones =
        columns.stream().map(column -> heads.zone(column.zone())).distinct().toList();
    subtitle.add(messages.get("subtitle.zones", zones.size(), String.join("、", zones)));
    List<LocalDate> days =
        columns.stream()
            .map(Column::date)
            .filter(Objects::nonNull)
            .flatMap(date -> date.toLocalDate().stream())
            .sorted()
            .toList();
    if (!days.isEmpty()) {
      subtitle.add(messages.get("subtitle.period", days.getFirst(), days.getLast()));
    }
    subtitle.add(exported());
    return new ExportTable(
        kind,
        messages.get("title." + kind.name()),
        subtitle,
        corner,
        columns,
        rows,
        transposed,
        reports.stream().map(this::text).distinct().toList());
  }

  private String exported() {
    return messages.get("subtitle.exported", today);
  }

  private Row row(Comparison.Row row, Comparison shown, @Nullable Timeline timeline) {
    List<List<Item>> cells =
        row.cells().stream()
            .map(cell -> cell.stream().map(item -> item(item, timeline)).toList())
            .toList();
    String note = messages.get("mentions", row.mentions(), shown.columns().size());
    return switch (row.key()) {
      case RowKey.ByTheme(var seal) -> new Row(name(seal), note, theme(seal).orElse(null), cells);
      case RowKey.ByOrder(var number) -> new Row(messages.get("place", number), note, null, cells);
    };
  }

  private Item item(Comparison.Item item, @Nullable Timeline timeline) {
    return new Item(
        item.report(),
        item.priority(),
        name(item.theme()),
        item.measure() > 0 || !item.priorityLead().equals(item.head().text())
            ? item.priorityLead()
            : null,
        item.head(),
        item.actions(),
        timeline == null ? null : mark(timeline.of(item.report(), item.priority())));
  }

  private @Nullable String mark(Optional<Entry> entry) {
    List<String> marks = new ArrayList<>();
    entry.filter(e -> e.standing() == Standing.NEW).ifPresent(e -> marks.add("mark.new"));
    entry
        .filter(e -> e.standing() == Standing.CONTINUED)
        .ifPresent(e -> marks.add("mark.continued"));
    entry.filter(Entry::dropped).ifPresent(e -> marks.add("mark.dropped"));
    return marks.isEmpty()
        ? null
        : marks.stream().map(messages::get).collect(Collectors.joining(ItemText.COMMA));
  }

  private FullText text(StoredReport stored) {
    var report = stored.report();
    List<String> details = new ArrayList<>();
    details.add(heads.zone(report.zone().name()) + "　" + heads.date(report.date()));
    if (report.meeting() != null) {
      details.add(DisplayText.widen(report.meeting()));
    }
    if (report.byline() != null) {
      details.add(report.byline());
    }
    details.add(messages.get("source.place", stored.file(), stored.ordinal()));
    return new FullText(stored.id(), heads.headline(report.headline()), details, report.text());
  }

  private Optional<Theme> theme(@Nullable String seal) {
    return themes.stream().filter(theme -> theme.seal().equals(seal)).findFirst();
  }

  /** Name of a theme; for a seal the tables no longer know, the seal itself. */
  private String name(@Nullable String seal) {
    return seal == null ? messages.get("theme.none") : theme(seal).map(Theme::name).orElse(seal);
  }
}
