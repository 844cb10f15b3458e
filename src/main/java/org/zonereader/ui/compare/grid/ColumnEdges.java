package org.zonereader.ui.compare.grid;

import java.util.Arrays;

/** Where columns begin, px, counted from the first cell. */
final class ColumnEdges {
  private final double[] x;

  /**
   * Columns with a width of their own keep it; the others share what is left equally, as long as
   * none gets narrower than the least width.
   */
  ColumnEdges(GridSource source, double room) {
    int columns = source.columns();
    double own = 0;
    int shared = 0;
    for (int c = 0; c < columns; c++) {
      double width = source.ownWidth(c);
      own += width;
      shared += width > 0 ? 0 : 1;
    }
    double each = Math.max(source.leastWidth(), (room - own) / Math.max(1, shared));
    x = new double[columns + 1];
    double exact = 0;
    for (int c = 0; c < columns; c++) {
      exact += source.ownWidth(c) > 0 ? source.ownWidth(c) : each;
      x[c + 1] = Math.rint(exact);
    }
  }

  /** No columns. */
  ColumnEdges() {
    x = new double[1];
  }

  int columns() {
    return x.length - 1;
  }

  double left(int column) {
    return x[column];
  }

  double width(int column) {
    return x[column + 1] - x[column];
  }

  double total() {
    return x[x.length - 1];
  }

  /** The column at a distance from the first one's edge; the nearest one outside. */
  int columnAt(double px) {
    int found = Arrays.binarySearch(x, px);
    int column = found >= 0 ? found : -found - 2;
    return Math.clamp(column, 0, Math.max(0, columns() - 1));
  }
}
