package org.zonereader.ui.compare.grid;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/** Measures cells that have no node, with one node out of sight of each kind. */
final class Measure {
  private final GridSource source;
  private final Pane parent;
  private final Map<Object, GridNode> nodes = new HashMap<>();

  Measure(GridSource source, Pane parent) {
    this.source = source;
    this.parent = parent;
  }

  /** Height a cell needs at a width, px. */
  double of(int row, int column, double width) {
    GridNode node = nodes.computeIfAbsent(source.kind(row, column), this::make);
    source.fillCell(node, row, column);
    node.applyCss();
    return node.heightFor(width);
  }

  private GridNode make(Object kind) {
    GridNode node = source.newCell(kind);
    node.enrol();
    // In the scene for its styles, and far outside of the clip.
    node.relocate(-100_000, 0);
    parent.getChildren().add(node);
    return node;
  }

  /** The grid around it all. */
  Parent grid() {
    return parent.getParent().getParent();
  }
}
