package org.zonereader.ui.compare.grid;

import javafx.scene.Node;

/**
 * What a grid shows. Rows and columns are numbered from 0. Nodes of the same kind are exchangeable:
 * the grid makes few and fills them again and again, so that filling must set everything.
 */
public interface GridSource {
  int rows();

  int columns();

  /** Width of the first column, px. */
  double firstWidth();

  /** Height of the header row with the line below it, px. */
  double headerHeight();

  /** Least width of a column without a width of its own, px. */
  double leastWidth();

  /** Width the user gave a column, px; 0 when it shares the room with the others. */
  double ownWidth(int column);

  /** Least height of a row, px: what its head needs. */
  double leastHeight(int row);

  /** Whether the row is one band across all columns; it then has no head and no cells. */
  boolean isBand(int row);

  /** About how high the cell will be at this width, px; cheap, from numbers of characters. */
  double estimate(int row, int column, double width);

  /** The kind of node a cell needs; a key of the pool. */
  Object kind(int row, int column);

  GridNode newCell(Object kind);

  void fillCell(GridNode cell, int row, int column);

  GridNode newRowHead();

  void fillRowHead(GridNode head, int row);

  GridNode newColumnHead();

  void fillColumnHead(GridNode head, int column);

  /** The whole of a band row, as wide as the grid. */
  Node band(int row);

  /** Height of a band row, px. */
  double bandHeight();
}
