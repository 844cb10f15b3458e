package org.zonereader.ui.compare;

import java.util.List;
import javafx.scene.Node;

/**
 * Where columns and rows begin, px, counted from the first cell; the last value is the end.
 *
 * @param x column edges
 * @param y row edges
 */
record GridSizes(List<Double> x, List<Double> y) {
  /** Width of the first column. */
  static final double FIRST = 120;

  /** Height of the header with the line below it. */
  static final double HEADER = 97;

  private static final double LEAST_COLUMN = 176;

  /** Equal columns that fill the width, as long as none gets too narrow; rows as high as needed. */
  static GridSizes of(double gridWidth, int columns, List<GridRow> rows) {
    double room = gridWidth - FIRST;
    double each = Math.max(LEAST_COLUMN, room / Math.max(1, columns));
    Double[] x = new Double[columns + 1];
    for (int i = 0; i <= columns; i++) {
      x[i] = Math.rint(i * each);
    }
    Double[] y = new Double[rows.size() + 1];
    y[0] = 0.0;
    for (int r = 0; r < rows.size(); r++) {
      double height = rows.get(r).head().prefHeight(FIRST);
      for (int c = 0; c < columns; c++) {
        height = Math.max(height, rows.get(r).cells().get(c).prefHeight(x[c + 1] - x[c]));
      }
      y[r + 1] = y[r] + Math.ceil(height);
    }
    return new GridSizes(List.of(x), List.of(y));
  }

  double width() {
    return x.getLast();
  }

  double height() {
    return y.getLast();
  }

  /** Moves the nodes to their places. */
  void place(List<? extends Node> headers, List<GridRow> rows) {
    for (int c = 0; c < headers.size(); c++) {
      headers.get(c).resizeRelocate(x.get(c), 0, x.get(c + 1) - x.get(c), HEADER);
    }
    for (int r = 0; r < rows.size(); r++) {
      double height = y.get(r + 1) - y.get(r);
      rows.get(r).head().resizeRelocate(0, y.get(r), FIRST, height);
      for (int c = 0; c < headers.size(); c++) {
        rows.get(r)
            .cells()
            .get(c)
            .resizeRelocate(x.get(c), y.get(r), x.get(c + 1) - x.get(c), height);
      }
    }
  }
}
