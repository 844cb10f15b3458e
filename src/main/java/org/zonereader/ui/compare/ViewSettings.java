package org.zonereader.ui.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Grouping;
import org.zonereader.ui.common.Selection;

/**
 * What the user has set: columns, filter, mode, switches. Kept equal to the zones chosen elsewhere.
 */
final class ViewSettings {
  private final Selection selection;
  private final ObjectProperty<List<Pick>> picks = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<ComparisonFilter> filter =
      new SimpleObjectProperty<>(ComparisonFilter.ALL);
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.THEME);
  private final ObjectProperty<Set<String>> hidden = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Set<Option>> options =
      new SimpleObjectProperty<>(ComparisonView.EMPTY.options());

  ViewSettings(Selection selection) {
    this.selection = selection;
    selection.compared().addListener((ListChangeListener<String>) change -> follow());
    follow();
  }

  private void follow() {
    picks.set(PickList.follow(picks.get(), List.copyOf(selection.compared())));
  }

  ObjectProperty<List<Pick>> picks() {
    return picks;
  }

  ObjectProperty<ComparisonFilter> filter() {
    return filter;
  }

  ObjectProperty<Grouping> grouping() {
    return grouping;
  }

  ObjectProperty<Set<String>> hidden() {
    return hidden;
  }

  ObjectProperty<Set<Option>> options() {
    return options;
  }

  boolean is(Option option) {
    return options.get().contains(option);
  }

  void set(Option option, boolean on) {
    Set<Option> now = new HashSet<>(options.get());
    if (on ? now.add(option) : now.remove(option)) {
      options.set(Set.copyOf(now));
    }
  }

  /** Sets the columns; the zones chosen elsewhere follow. */
  void setPicks(List<Pick> columns) {
    picks.set(List.copyOf(columns));
    List<String> zones = PickList.zones(columns);
    if (!zones.equals(selection.compared())) {
      selection.compared().setAll(zones);
    }
  }

  /** Calls a step at every change. */
  void changed(Runnable step) {
    picks.subscribe((old, now) -> step.run());
    filter.subscribe((old, now) -> step.run());
    grouping.subscribe((old, now) -> step.run());
    hidden.subscribe((old, now) -> step.run());
    options.subscribe((old, now) -> step.run());
  }

  ComparisonView view(List<Pick> columns) {
    return new ComparisonView(columns, filter.get(), grouping.get(), hidden.get(), options.get());
  }

  void apply(ComparisonView view) {
    filter.set(view.filter());
    grouping.set(view.grouping());
    hidden.set(view.hidden());
    options.set(view.options());
    setPicks(view.columns());
  }
}
