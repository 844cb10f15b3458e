package org.zonereader.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonereader.library.Tables;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;

/** The tables as the user has edited them so far; the library knows nothing of it yet. */
public final class TablesDraft {
  private final Tables held;
  private final ReadOnlyObjectWrapper<Tables> tables;

  /**
   * A draft without changes.
   *
   * @param held what holds in the library
   */
  public TablesDraft(Tables held) {
    this.held = held;
    tables = new ReadOnlyObjectWrapper<>(held);
  }

  public ReadOnlyObjectProperty<Tables> tablesProperty() {
    return tables.getReadOnlyProperty();
  }

  /** The tables as they are now. */
  public Tables get() {
    return tables.get();
  }

  /** What holds in the library. */
  public Tables held() {
    return held;
  }

  public boolean zonesChanged() {
    return !get().zones().equals(held.zones());
  }

  public boolean themesChanged() {
    return !get().themes().equals(held.themes());
  }

  void setZones(List<Zone> zones) {
    tables.set(new Tables(zones, get().themes()));
  }

  /** Themes in the order they are to have, whatever number they carry. */
  void setThemes(List<Theme> themes) {
    List<Theme> numbered = new ArrayList<>();
    for (Theme theme : themes) {
      numbered.add(
          new Theme(
              theme.seal(),
              theme.name(),
              numbered.size(),
              theme.light(),
              theme.dark(),
              theme.terms()));
    }
    tables.set(new Tables(get().zones(), numbered));
  }

  /** Takes over what another draft over the same library has changed. */
  void take(TablesDraft other) {
    if (other.zonesChanged()) {
      setZones(other.get().zones());
    }
    if (other.themesChanged()) {
      setThemes(other.get().themes());
    }
  }

  /** Back to what holds. */
  public void discard() {
    tables.set(held);
  }
}
