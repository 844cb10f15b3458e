package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Item;

/** What one zone says on one theme: its items under each other, or a dash. */
final class GridCell extends VBox {
  private final @Nullable String theme;
  private final long report;
  private final List<Node> stops = new ArrayList<>();

  /**
   * A cell.
   *
   * @param zone the zone as its chip names it
   */
  GridCell(@Nullable String theme, long report, List<Item> items, String zone, CompareWords words) {
    this.theme = theme;
    this.report = report;
    getStyleClass().setAll("compare-cell");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.cell(zone, theme, items));
    @Nullable Item above = null;
    for (Item item : items) {
      stops.add(
          new ItemNode(
              item, above, words, words.get("item", zone, words.theme(theme), words.words(item))));
      above = item;
    }
    if (items.isEmpty()) {
      Label dash = new Label(words.get("dash"));
      dash.getStyleClass().setAll("label", "compare-dash");
      dash.setAccessibleText(words.cell(zone, theme, items));
      stops.add(dash);
    }
    getChildren().setAll(stops);
  }

  /** What can have the focus: the items, or the dash. */
  List<Node> stops() {
    return stops;
  }

  Place place(int index) {
    return new Place(theme, report, index);
  }

  boolean holds(Place place) {
    return place.report() == report
        && Objects.equals(place.theme(), theme)
        && place.index() < stops.size();
  }

  void markChosen(@Nullable Place chosen) {
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i) instanceof ItemNode item) {
        item.setChosen(place(i).equals(chosen));
      }
    }
  }
}
