package org.zonereader.ui.zones;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Selection;

/**
 * What the zone list shows: rows after filter and grouping, which zone is open, which row is
 * chosen.
 */
public final class ZonesViewModel {
  private final Selection selection;
  private final Messages messages;
  private final BiPredicate<String, String> matches;
  private final Clock clock;

  private final ObjectProperty<List<ZoneSummary>> zones = new SimpleObjectProperty<>(List.of());
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.PROVINCE);
  private final ObservableList<ZoneRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable ZoneRow> current = new ReadOnlyObjectWrapper<>();
  private @Nullable String openZone;
  private boolean allReports;

  /**
   * A list that follows the shared selection.
   *
   * @param matches whether a zone name (first) matches what is typed (second, never blank)
   * @param clock tells what “today” is, in the user's time zone
   */
  public ZonesViewModel(
      Selection selection, Messages messages, BiPredicate<String, String> matches, Clock clock) {
    this.selection = selection;
    this.messages = messages;
    this.matches = matches;
    this.clock = clock;
    zones.subscribe(list -> reveal(selection.reportProperty().get()));
    filter.subscribe(this::layOut);
    grouping.subscribe(this::layOut);
    selection.reportProperty().subscribe(this::reveal);
  }

  /** Zones with reports, in zone-table order. */
  public ObjectProperty<List<ZoneSummary>> zonesProperty() {
    return zones;
  }

  public StringProperty filterProperty() {
    return filter;
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

  /** True for the open zone's row, which carries the edge while one of its reports is read. */
  public boolean isOpen(ZoneSummary zone) {
    return zone.name().equals(openZone);
  }

  /** The user chose a row: a zone opens with its newest report, “其余” shows the rest. */
  public void choose(ZoneRow row) {
    switch (row) {
      case ZoneRow.OfZone(ZoneSummary zone, boolean open) -> {
        if (!isOpen(zone)) {
          openZone = zone.name();
          allReports = false;
          selection.reportProperty().set(zone.newest().id());
          layOut();
        }
      }
      case ZoneRow.OfReport(ZoneSummary zone, ReportSummary report) ->
          selection.reportProperty().set(report.id());
      case ZoneRow.More more -> {
        allReports = true;
        layOut();
      }
      case ZoneRow.Group group -> {}
      case ZoneRow.Year year -> {}
    }
  }

  /** Opens (true) or closes the zone of a row without changing what is read. */
  public void expand(ZoneRow row, boolean open) {
    if (row instanceof ZoneRow.OfZone(ZoneSummary zone, boolean isOpen) && isOpen != open) {
      openZone = open ? zone.name() : null;
      allReports = false;
      layOut();
    }
  }

  /** Reports of the zone being read, newest first; empty when nothing is read. */
  public List<ReportSummary> siblings() {
    ZoneSummary zone = zoneOf(selection.reportProperty().get());
    return zone == null ? List.of() : zone.reports();
  }

  /**
   * The report of the same zone to read once others are gone: the next one, else the one before.
   *
   * @param gone ids, that of the report being read among them
   */
  public Optional<Long> neighbour(List<Long> gone) {
    List<Long> ids = siblings().stream().map(ReportSummary::id).toList();
    int at = ids.indexOf(selection.reportProperty().get());
    return Stream.concat(
            ids.stream().skip(at + 1L),
            ids.stream().limit(Math.max(0, at)).toList().reversed().stream())
        .filter(id -> !gone.contains(id))
        .findFirst();
  }

  private void reveal(@Nullable Long report) {
    ZoneSummary zone = zoneOf(report);
    if (zone != null && !isOpen(zone)) {
      openZone = zone.name();
      allReports = false;
    }
    layOut();
  }

  private @Nullable ZoneSummary zoneOf(@Nullable Long report) {
    return report == null
        ? null
        : zones.get().stream()
            .filter(zone -> zone.reports().stream().anyMatch(r -> r.id() == report))
            .findFirst()
            .orElse(null);
  }

  private void layOut() {
    String typed = filter.get().strip();
    List<ZoneSummary> shown =
        typed.isEmpty()
            ? zones.get()
            : zones.get().stream().filter(zone -> matches.test(zone.name(), typed)).toList();
    rows.setAll(new ZoneRows(messages, clock).of(shown, grouping.get(), openZone, allReports));
    current.set(currentRow());
  }

  private @Nullable ZoneRow currentRow() {
    Long report = selection.reportProperty().get();
    if (report == null) {
      return null;
    }
    ZoneSummary read = zoneOf(report);
    ZoneRow zoneRow = null;
    for (ZoneRow row : rows) {
      switch (row) {
        case ZoneRow.OfReport(ZoneSummary zone, ReportSummary summary) -> {
          if (summary.id() == report) {
            return row;
          }
        }
        case ZoneRow.OfZone(ZoneSummary zone, boolean open) -> {
          if (zone.equals(read)) {
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
