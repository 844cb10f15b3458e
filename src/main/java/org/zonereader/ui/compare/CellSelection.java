package org.zonereader.ui.compare;

/** A block of cells of the grid, as it is drawn; empty when nothing but the focus counts. */
final class CellSelection {
  private final Runnable changed;
  private int top;
  private int bottom = -1;
  private int left;
  private int right = -1;

  /** The moving corner. */
  private int atRow;

  private int atColumn;

  CellSelection(Runnable changed) {
    this.changed = changed;
  }

  boolean isEmpty() {
    return bottom < top || right < left;
  }

  boolean holds(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** Selects the block between two cells; the second one is the moving corner. */
  void extend(int fromRow, int fromColumn, int toRow, int toColumn) {
    top = Math.min(fromRow, toRow);
    bottom = Math.max(fromRow, toRow);
    left = Math.min(fromColumn, toColumn);
    right = Math.max(fromColumn, toColumn);
    atRow = toRow;
    atColumn = toColumn;
    changed.run();
  }

  void clear() {
    if (!isEmpty()) {
      bottom = -1;
      top = 0;
      right = -1;
      left = 0;
      changed.run();
    }
  }

  int top() {
    return top;
  }

  int bottom() {
    return bottom;
  }

  int left() {
    return left;
  }

  int right() {
    return right;
  }

  int atRow() {
    return atRow;
  }

  int atColumn() {
    return atColumn;
  }
}
