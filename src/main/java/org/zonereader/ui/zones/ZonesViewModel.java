package org.zonereader.ui.zones;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.zones.Wanted.Opened;

/**
 * What the zone list shows: rows after filter and grouping, which zone is open, which row is
 * chosen. Reports are asked for in the background, and only those of the open zone that are shown.
 */
public final class ZonesViewModel {
  private final Selection selection;
  private final Messages messages;
  private final ZoneSource source;
  private final Tasks.Lane lane;
  private final Tasks.Lane learning;
  private final ZoneRows layout;
  private final ZoneFilters filters;
  private final FilterChoices choices;

  private final ReadOnlyObjectWrapper<List<ZoneSummary>> zones =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.PROVINCE);
  private final ObservableList<ZoneRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable ZoneRow> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Long>> siblings = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  /** What is shown. */
  private Held held = Held.NOTHING;

  /** What of it still holds; nothing once the library has changed. */
  private Held known = Held.NOTHING;

  private Opened opened = Opened.NONE;

  /** The report being read has changed, and its zone is not known yet to be the open one. */
  private boolean reveal;

  /**
   * A list that follows the shared selection.
   *
   * @param matches whether a zone name (first) matches what is typed (second, never blank)
   * @param clock tells what “today” is, in the user's time zone
   */
  public ZonesViewModel(
      Selection selection,
      Messages messages,
      BiPredicate<String, String> matches,
      Clock clock,
      ZoneSource source,
      Tasks tasks) {
    this.selection = selection;
    this.messages = messages;
    this.source = source;
    this.lane = tasks.lane();
    this.learning = tasks.lane();
    this.layout = new ZoneRows(messages, clock);
    this.filters = new ZoneFilters(matches);
    this.choices = new FilterChoices(filters, source::years, tasks, messages);
    filters.typedProperty().subscribe(typed -> layOut());
    filters.provinceProperty().subscribe(province -> layOut());
    filters.reportsProperty().subscribe(() -> refill(Opened.of(opened.zone())));
    grouping.subscribe(this::regroup);
    selection.reportProperty().subscribe(this::turnTo);
  }

  /** Zones with reports, in zone-table order. */
  public ReadOnlyObjectProperty<List<ZoneSummary>> zonesProperty() {
    return zones.getReadOnlyProperty();
  }

  /** Shows these zones, and reads their reports again: the library has changed. */
  public void show(List<ZoneSummary> all) {
    zones.set(all);
    known = Held.NOTHING;
    reveal = true;
    fill();
  }

  /** What is typed into the filter field. */
  public StringProperty filterProperty() {
    return filters.typedProperty();
  }

  /** The user is about to type a filter: the pinyin dictionary is read meanwhile. */
  public void expectTyping() {
    List<ZoneSummary> all = zones.get();
    learning.run(
        () -> {
          filters.learn(all);
          return all;
        },
        done -> {},
        problem -> {});
  }

  /** All filters of the list. */
  public ZoneFilters filters() {
    return filters;
  }

  /** What the filters can be set to. */
  public FilterChoices choices() {
    return choices;
  }

  /** How many zones and reports are listed, in words. */
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  public ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  public ObservableList<ZoneRow> rows() {
    return rows;
  }

  /** The row of the report being read, or null when it is filtered away or nothing is read. */
  public ReadOnlyObjectProperty<@Nullable ZoneRow> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Ids of the reports of the zone being read, newest first; empty when nothing is read. */
  public ReadOnlyObjectProperty<List<Long>> siblingsProperty() {
    return siblings.getReadOnlyProperty();
  }

  /** Why the list could not be read, or empty. */
  public ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** True for the open zone's row, which carries the edge while one of its reports is read. */
  public boolean isOpen(ZoneSummary zone) {
    return zone.name().equals(opened.zone());
  }

  /** The user chose a row: a zone opens with its newest report, “其余” shows more. */
  public void choose(ZoneRow row) {
    switch (row) {
      case ZoneRow.OfZone(ZoneSummary zone, boolean open) -> {
        if (!isOpen(zone)) {
          opened = Opened.of(zone.name());
          long newest = zone.newest().id();
          if (Objects.equals(selection.reportProperty().get(), newest)) {
            fill();
          } else {
            selection.reportProperty().set(newest);
          }
        }
      }
      case ZoneRow.OfReport(ZoneSummary zone, ReportSummary report) ->
          selection.reportProperty().set(report.id());
      case ZoneRow.More more ->
          refill(new Opened(opened.zone(), held.reports().size() + ZoneRows.PAGE));
      case ZoneRow.Group group -> {}
      case ZoneRow.Year year -> {}
    }
  }

  /** Opens (true) or closes the zone of a row without changing what is read. */
  public void expand(ZoneRow row, boolean open) {
    if (row instanceof ZoneRow.OfZone(ZoneSummary zone, boolean isOpen) && isOpen != open) {
      refill(Opened.of(open ? zone.name() : null));
    }
  }

  /**
   * The report of the same zone to read once others are gone: the next one, else the one before.
   *
   * @param gone ids, that of the report being read among them
   */
  public Optional<Long> neighbour(List<Long> gone) {
    List<Long> ids = siblings.get();
    int at = held.place(selection.reportProperty().get());
    return Stream.concat(
            ids.stream().skip(at + 1L),
            ids.stream().limit(Math.max(0, at)).toList().reversed().stream())
        .filter(id -> !gone.contains(id))
        .findFirst();
  }

  private void regroup(Grouping now) {
    if (now == Grouping.RECENT && held.imports().isEmpty()) {
      fill();
    } else {
      layOut();
    }
  }

  private void turnTo(@Nullable Long report) {
    reveal = true;
    current.set(currentRow());
    fill();
  }

  private void refill(Opened next) {
    opened = next;
    fill();
  }

  private void fill() {
    Wanted wanted =
        new Wanted(
            zones.get(),
            filters.reportsProperty().get(),
            opened,
            selection.reportProperty().get(),
            reveal,
            grouping.get() == Grouping.RECENT);
    Held before = known;
    lane.run(
        () -> wanted.from(source, before),
        this::arrived,
        problem -> note.set(messages.get("failed", String.valueOf(problem.getMessage()))));
  }

  private void arrived(Held now) {
    held = now;
    known = now;
    reveal = false;
    opened = new Opened(now.open(), Math.max(ZoneRows.SHOWN, now.reports().size()));
    note.set("");
    layOut();
    siblings.set(now.siblings());
  }

  private void layOut() {
    List<ZoneSummary> shown = held.zones().stream().filter(filters::lets).toList();
    List<ZoneRow> next = layout.of(shown, grouping.get(), held);
    if (!next.equals(rows)) {
      rows.setAll(next);
    }
    int reports = shown.stream().mapToInt(ZoneSummary::reports).sum();
    count.set(messages.get("filter.count", shown.size(), reports));
    current.set(currentRow());
  }

  private @Nullable ZoneRow currentRow() {
    Long report = selection.reportProperty().get();
    String read = held.place(report) < 0 ? null : Objects.requireNonNull(held.around()).zone();
    ZoneRow zoneRow = null;
    for (ZoneRow row : rows) {
      switch (row) {
        case ZoneRow.OfReport(ZoneSummary zone, ReportSummary summary) -> {
          if (report != null && summary.id() == report) {
            return row;
          }
        }
        case ZoneRow.OfZone(ZoneSummary zone, boolean open) -> {
          if (zone.name().equals(read)) {
            zoneRow = row;
          }
        }
        case ZoneRow.Group group -> {}
        case ZoneRow.Year year -> {}
        case ZoneRow.More more -> {}
      }
    }
    return zoneRow;
  }
}
