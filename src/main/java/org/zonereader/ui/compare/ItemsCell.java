package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Item;

/** The items of a cell under each other, or a dash. */
final class ItemsCell extends GridCell {
  private static final double TOP = 12;
  private static final double LEFT = 12;
  private static final double RIGHT = 10;
  private static final double GAP = 8;

  /** Lines at the right and the bottom. */
  private static final double LINE = 1;

  private final List<ItemNode> nodes = new ArrayList<>();
  private final Label dash = new Label();
  private List<Node> stops = List.of();
  private int used;

  ItemsCell() {
    dash.getStyleClass().setAll("label", "compare-dash");
    dash.setManaged(false);
    getChildren().add(dash);
  }

  /** How to show one item of the cell in a node. */
  @FunctionalInterface
  interface Filler {
    void fill(ItemNode node, int index, Item item, @Nullable Item above);
  }

  /**
   * Shows items.
   *
   * @param dashWords drawn when there is none
   * @param accessible what a screen reader says of the whole cell
   */
  void show(List<Item> items, Filler filler, String dashWords, String accessible) {
    setAccessibleText(accessible);
    used = items.size();
    while (nodes.size() < used) {
      ItemNode made = new ItemNode();
      nodes.add(made);
      getChildren().add(made);
    }
    @Nullable Item above = null;
    for (int i = 0; i < nodes.size(); i++) {
      ItemNode node = nodes.get(i);
      node.setVisible(i < used);
      if (i < used) {
        filler.fill(node, i, items.get(i), above);
        above = items.get(i);
      }
    }
    dash.setVisible(used == 0);
    dash.setText(dashWords);
    dash.setAccessibleText(accessible);
    stops = used == 0 ? List.of(dash) : List.copyOf(nodes.subList(0, used));
    requestLayout();
  }

  @Override
  public List<Node> stops() {
    return stops;
  }

  @Override
  public double heightFor(double width) {
    double inner = width - LEFT - RIGHT - LINE;
    double height = 2 * TOP + LINE;
    if (used == 0) {
      return height + dash.prefHeight(inner);
    }
    for (int i = 0; i < used; i++) {
      height += nodes.get(i).heightFor(inner) + (i > 0 ? GAP : 0);
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    double inner = getWidth() - LEFT - RIGHT - LINE;
    double y = TOP;
    if (used == 0) {
      dash.resizeRelocate(LEFT + LINE, y, dash.prefWidth(-1), dash.prefHeight(inner));
    }
    for (int i = 0; i < used; i++) {
      ItemNode node = nodes.get(i);
      double height = node.heightFor(inner);
      node.resizeRelocate(LEFT + LINE, y, inner, height);
      node.layout();
      y += height + GAP;
    }
  }
}
