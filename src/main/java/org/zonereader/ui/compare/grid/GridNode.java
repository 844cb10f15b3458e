package org.zonereader.ui.compare.grid;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A cell or a head of the grid, used again for other rows and columns. It is not drawn from a
 * cached image: measured while scrolling, that saves nothing and makes the first frame slower.
 */
public abstract class GridNode extends Region {
  private int row = -1;
  private int column = -1;

  /** Makes it a node that the grid alone sizes and places. */
  final void enrol() {
    setManaged(false);
  }

  /** Height its present content needs at a width, px. */
  public abstract double heightFor(double width);

  /** What can have the keyboard focus in it, from top to bottom; may be empty. */
  public List<Node> stops() {
    return List.of();
  }

  /** Row it stands in now, from 0; -1 while it is not in use or a head of a column. */
  public final int row() {
    return row;
  }

  /** Column it stands in now, from 0; -1 while it is not in use or a head of a row. */
  public final int column() {
    return column;
  }

  final void stand(int inRow, int inColumn) {
    row = inRow;
    column = inColumn;
  }
}
