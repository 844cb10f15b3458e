package org.zonereader.ui.compare.choose;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.SavedView;

/** The comparison views kept under a name (保存的视图). */
public final class ViewsPanelModel {
  private final Kept<SavedView, ComparisonView> kept;
  private final Supplier<ComparisonView> now;
  private final Consumer<SavedView> openView;
  private final Desk desk;

  /**
   * An empty list until {@link #open}.
   *
   * @param now what the table looks like at present
   * @param openView shows a view
   */
  public ViewsPanelModel(
      Shelf<SavedView, ComparisonView> shelf,
      Supplier<ComparisonView> now,
      Consumer<SavedView> openView,
      Desk desk) {
    this.kept = new Kept<>(shelf, desk, "view.");
    this.now = now;
    this.openView = openView;
    this.desk = desk;
  }

  Desk desk() {
    return desk;
  }

  /** The list with its ways to save, rename and delete. */
  public Kept<SavedView, ComparisonView> kept() {
    return kept;
  }

  /** Reads the list. */
  public void open() {
    kept.load();
  }

  /** Whether there is anything to save. */
  public boolean canSave() {
    return !now.get().columns().isEmpty();
  }

  /** Keeps the table under the name typed. */
  public void save() {
    kept.save(now.get(), () -> {});
  }

  public void show(SavedView view) {
    openView.accept(view);
  }

  /** Number of zones of a view. */
  static long zones(SavedView view) {
    return view.view().columns().stream().map(Pick::zone).distinct().count();
  }
}
