package org.zonereader.ui.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.TableFiles;
import org.zonereader.model.Zone;

/** The zone table of a draft: its rows after the filter, and every change of it. */
public final class ZoneTableViewModel {
  /** How many rows the section shows. */
  private static final int SHORT = 5;

  private final TablesDraft draft;
  private final BiPredicate<String, String> matches;
  private final ObjectProperty<Map<String, Integer>> reports = new SimpleObjectProperty<>(Map.of());
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObservableList<ZoneLine> rows = FXCollections.observableArrayList();
  private final ObservableList<ZoneLine> shortList = FXCollections.observableArrayList();

  /**
   * A table over a draft.
   *
   * @param matches whether a name (first) matches what was typed (second, never blank)
   */
  public ZoneTableViewModel(TablesDraft draft, BiPredicate<String, String> matches) {
    this.draft = draft;
    this.matches = matches;
    draft.tablesProperty().subscribe(tables -> layOut());
    filter.subscribe(typed -> layOut());
    reports.subscribe(counts -> layOut());
  }

  /** How many reports each zone has. */
  public ObjectProperty<Map<String, Integer>> reportsProperty() {
    return reports;
  }

  /** What is typed to narrow the whole table: Chinese, pinyin or initials. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** The rows that match the filter, in table order. */
  public ObservableList<ZoneLine> rows() {
    return rows;
  }

  /** The few zones with most reports; the first of the table where there are none. */
  public ObservableList<ZoneLine> shortList() {
    return shortList;
  }

  public int size() {
    return draft.get().zones().size();
  }

  /** The zones a form checks against: all but the one being edited. */
  List<Zone> others(@Nullable Zone edited) {
    return draft.get().zones().stream().filter(zone -> !zone.equals(edited)).toList();
  }

  /** Puts a zone in the place of another, or at the end. */
  public void save(@Nullable Zone before, Zone after) {
    List<Zone> zones = new ArrayList<>(draft.get().zones());
    int place = before == null ? -1 : zones.indexOf(before);
    if (place < 0) {
      zones.add(after);
    } else {
      zones.set(place, after);
    }
    draft.setZones(zones);
  }

  public void delete(Zone zone) {
    draft.setZones(others(zone));
  }

  /** Takes the table the program comes with. */
  public void restoreDefaults() {
    draft.setZones(TableFiles.defaults().zones());
  }

  /** True when the table is the one the program comes with. */
  public boolean isDefault() {
    return draft.get().zones().equals(TableFiles.defaults().zones());
  }

  private void layOut() {
    List<ZoneLine> all = draft.get().zones().stream().map(this::line).toList();
    String typed = filter.get().strip();
    rows.setAll(typed.isEmpty() ? all : all.stream().filter(l -> fits(l.zone(), typed)).toList());
    shortList.setAll(
        all.stream()
            .sorted(Comparator.comparingInt((ZoneLine line) -> -line.reports()))
            .limit(SHORT)
            .toList());
  }

  private ZoneLine line(Zone zone) {
    return new ZoneLine(zone, reports.get().getOrDefault(zone.name(), 0));
  }

  private boolean fits(Zone zone, String typed) {
    return matches.test(zone.name(), typed)
        || Stream.concat(Stream.of(zone.officialName(), zone.province()), zone.aliases().stream())
            .anyMatch(name -> name.contains(typed));
  }
}
