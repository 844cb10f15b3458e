package org.zonereader.ui.compare.grid;

import javafx.scene.Node;

/** Nothing to show. */
record EmptySource() implements GridSource {
  @Override
  public int rows() {
    return 0;
  }

  @Override
  public int columns() {
    return 0;
  }

  @Override
  public double firstWidth() {
    return 0;
  }

  @Override
  public double headerHeight() {
    return 0;
  }

  @Override
  public double leastWidth() {
    return 1;
  }

  @Override
  public double ownWidth(int column) {
    return 0;
  }

  @Override
  public double leastHeight(int row) {
    return 0;
  }

  @Override
  public boolean isBand(int row) {
    return false;
  }

  @Override
  public double estimate(int row, int column, double width) {
    return 0;
  }

  @Override
  public Object kind(int row, int column) {
    return "";
  }

  @Override
  public GridNode newCell(Object kind) {
    throw new IllegalStateException("no cells");
  }

  @Override
  public void fillCell(GridNode cell, int row, int column) {}

  @Override
  public GridNode newRowHead() {
    throw new IllegalStateException("no rows");
  }

  @Override
  public void fillRowHead(GridNode head, int row) {}

  @Override
  public GridNode newColumnHead() {
    throw new IllegalStateException("no columns");
  }

  @Override
  public void fillColumnHead(GridNode head, int column) {}

  @Override
  public Node band(int row) {
    throw new IllegalStateException("no rows");
  }

  @Override
  public double bandHeight() {
    return 0;
  }
}
