package org.zonereader.ui.compare.choose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonereader.model.Theme;
import org.zonereader.ui.common.Themes;

/** Which themes the table shows as rows. */
public final class ThemesPanelModel {
  private final Supplier<Set<String>> now;
  private final Consumer<Set<String>> apply;
  private final Themes themes;
  private final ObservableList<String> hidden = FXCollections.observableArrayList();

  /**
   * A model that shows every theme until {@link #open}.
   *
   * @param now seals of the themes that are hidden at present
   * @param apply gets the seals of the hidden themes at every change
   */
  public ThemesPanelModel(Themes themes, Supplier<Set<String>> now, Consumer<Set<String>> apply) {
    this.themes = themes;
    this.now = now;
    this.apply = apply;
  }

  Themes themes() {
    return themes;
  }

  /** In the order of the table. */
  public List<Theme> list() {
    return themes.list();
  }

  /** Seals of the themes that are not shown, those the theme table no longer knows included. */
  public ObservableList<String> hidden() {
    return hidden;
  }

  /** Takes over what the table shows at present. */
  public void open() {
    hidden.setAll(new TreeSet<>(now.get()));
  }

  public boolean isShown(Theme theme) {
    return !hidden.contains(theme.seal());
  }

  /** Shows a hidden theme, hides a shown one. */
  public void toggle(Theme theme) {
    if (!hidden.remove(theme.seal())) {
      hidden.add(theme.seal());
    }
    apply.accept(Set.copyOf(hidden));
  }

  /** Shows all (全部显示). */
  public void showAll() {
    hidden.clear();
    apply.accept(Set.of());
  }
}
