package org.zonereader.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the user has chosen, shared by list, detail and comparison. */
public final class Selection {
  private final ObjectProperty<@Nullable Long> report = new SimpleObjectProperty<>();
  private final ObservableList<String> compared = FXCollections.observableArrayList();

  /** Id of the report being read, or null. */
  public ObjectProperty<@Nullable Long> reportProperty() {
    return report;
  }

  /** Canonical names of the zones being compared, in column order, each once. */
  public ObservableList<String> compared() {
    return compared;
  }

  /** Adds the zone to the comparison, or takes it out again. */
  public void toggleCompared(String zone) {
    if (!compared.remove(zone)) {
      compared.add(zone);
    }
  }
}
