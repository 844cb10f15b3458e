package org.zonereader.ui.compare.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.ReportSummary;
import org.zonereader.ui.common.Tasks;

/**
 * Which reports of one zone are compared: always the newest, or some, each a column of its own
 * (历次), the earliest at the left.
 */
public final class ReportsPanelModel {
  private final Function<String, List<ReportSummary>> reports;
  private final BiConsumer<String, List<Pick>> apply;
  private final Tasks.Lane lane;
  private final Desk desk;
  private final ReadOnlyStringWrapper zone = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ObservableList<ReportSummary> list = FXCollections.observableArrayList();
  private final ObservableList<Long> chosen = FXCollections.observableArrayList();
  private List<Pick> before = List.of();

  /**
   * A model of no zone until {@link #open}.
   *
   * @param reports a zone's reports, newest first; may wait for the disk
   * @param apply gets the zone and its columns at every change; never without a column
   */
  public ReportsPanelModel(
      Function<String, List<ReportSummary>> reports,
      BiConsumer<String, List<Pick>> apply,
      Desk desk) {
    this.reports = reports;
    this.apply = apply;
    this.desk = desk;
    this.lane = desk.tasks().lane();
  }

  Desk desk() {
    return desk;
  }

  /** Canonical name of the zone, or empty before the first. */
  public ReadOnlyStringProperty zoneProperty() {
    return zone.getReadOnlyProperty();
  }

  /** What went wrong, or empty. */
  public ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** The zone's reports, newest first; empty until they are read. */
  public ObservableList<ReportSummary> reports() {
    return list;
  }

  /** Ids of the reports that are columns; empty means always the newest (始终用最新一篇). */
  public ObservableList<Long> chosen() {
    return chosen;
  }

  /**
   * Turns to a zone.
   *
   * @param picks the zone's columns at present
   */
  public void open(String name, List<Pick> picks) {
    if (!zone.get().equals(name)) {
      list.clear();
    }
    zone.set(name);
    note.set("");
    before = List.copyOf(picks);
    chosen.setAll(picks.stream().map(Pick::report).filter(Objects::nonNull).toList());
    lane.run(
        () -> reports.apply(name),
        list::setAll,
        problem -> note.set(desk.messages().get("reports.failed")));
  }

  public boolean isChosen(ReportSummary report) {
    return chosen.contains(report.id());
  }

  /** Takes a report as a column, or no longer; without any the newest is used again. */
  public void toggle(ReportSummary report) {
    if (!chosen.remove((Long) report.id())) {
      chosen.add(report.id());
    }
    apply.accept(zone.get(), picks());
  }

  /** Always the newest report. */
  public void alwaysNewest() {
    if (!chosen.isEmpty()) {
      chosen.clear();
      apply.accept(zone.get(), picks());
    }
  }

  /** The columns chosen; each keeps the width it had. */
  List<Pick> picks() {
    if (chosen.isEmpty()) {
      double width = before.isEmpty() ? 0 : before.getFirst().width();
      return List.of(new Pick(zone.get(), null, width));
    }
    Set<Long> open = new TreeSet<>(chosen);
    List<Pick> picks = new ArrayList<>();
    // One that is no longer in the library stays a column, so that the table can say so.
    Set<Long> known = list.stream().map(ReportSummary::id).collect(Collectors.toSet());
    open.stream().filter(id -> !known.contains(id)).map(this::pick).forEach(picks::add);
    list.reversed().stream()
        .map(ReportSummary::id)
        .filter(open::contains)
        .map(this::pick)
        .forEach(picks::add);
    return picks;
  }

  private Pick pick(long report) {
    double width =
        before.stream()
            .filter(pick -> pick.report() != null && pick.report() == report)
            .map(Pick::width)
            .max(Comparator.naturalOrder())
            .orElse(0.0);
    return new Pick(zone.get(), report, width);
  }
}
