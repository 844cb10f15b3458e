package org.zonereader.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.TableFiles;
import org.zonereader.model.Theme;

/** The theme table of a draft: its rows in the order of barcodes, and every change of it. */
public final class ThemeTableViewModel {
  private final TablesDraft draft;
  private final ObservableList<Theme> rows = FXCollections.observableArrayList();

  public ThemeTableViewModel(TablesDraft draft) {
    this.draft = draft;
    draft
        .tablesProperty()
        .subscribe(
            tables -> {
              if (!rows.equals(tables.themes())) {
                rows.setAll(tables.themes());
              }
            });
  }

  public ObservableList<Theme> rows() {
    return rows;
  }

  /** The themes a form checks against: all but the one being edited. */
  List<Theme> others(@Nullable Theme edited) {
    return draft.get().themes().stream().filter(theme -> !theme.equals(edited)).toList();
  }

  /** Puts a theme in the place of another, or at the end. */
  public void save(@Nullable Theme before, Theme after) {
    List<Theme> themes = new ArrayList<>(draft.get().themes());
    int place = before == null ? -1 : themes.indexOf(before);
    if (place < 0) {
      themes.add(after);
    } else {
      themes.set(place, after);
    }
    draft.setThemes(themes);
  }

  /** The last theme stays: a library without any could sort nothing. */
  public boolean canDelete() {
    return draft.get().themes().size() > 1;
  }

  public void delete(Theme theme) {
    if (canDelete()) {
      draft.setThemes(others(theme));
    }
  }

  /**
   * Moves a theme to another place.
   *
   * @param to from 0; beyond either end is the end
   * @return the place it has now
   */
  public int move(int from, int to) {
    List<Theme> themes = new ArrayList<>(draft.get().themes());
    if (from < 0 || from >= themes.size()) {
      return from;
    }
    int place = Math.clamp(to, 0, themes.size() - 1);
    if (place != from) {
      themes.add(place, themes.remove(from));
      draft.setThemes(themes);
    }
    return place;
  }

  /** Takes the table the program comes with. */
  public void restoreDefaults() {
    draft.setThemes(TableFiles.defaults().themes());
  }

  /** True when the table is the one the program comes with. */
  public boolean isDefault() {
    return draft.get().themes().equals(TableFiles.defaults().themes());
  }
}
