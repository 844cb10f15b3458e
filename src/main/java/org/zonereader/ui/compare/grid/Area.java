package org.zonereader.ui.compare.grid;

/**
 * A block of rows and columns, both ends included.
 *
 * @param top first row
 * @param bottom last row
 * @param left first column
 * @param right last column
 */
record Area(int top, int bottom, int left, int right) {
  static final Area NONE = new Area(0, -1, 0, -1);

  /** With so many rows and columns more on each side; may reach outside the grid. */
  Area wider(int rows, int columns) {
    return new Area(top - rows, bottom + rows, left - columns, right + columns);
  }

  boolean holds(int row, int column) {
    return holdsRow(row) && holdsColumn(column);
  }

  boolean holdsRow(int row) {
    return row >= top && row <= bottom;
  }

  boolean holdsColumn(int column) {
    return column >= left && column <= right;
  }
}
