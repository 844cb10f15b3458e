package org.zonereader.ui.compare.grid;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.Node;

/**
 * A source of which only the widths count.
 *
 * @param least least width of a column that shares the room, px
 * @param own width of each column, px; 0 to share the room
 */
record Widths(double least, List<Double> own) implements GridSource {
  Widths(double least, double... own) {
    this(least, DoubleStream.of(own).boxed().toList());
  }

  @Override
  public int rows() {
    return 1;
  }

  @Override
  public int columns() {
    return own.size();
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
    return least;
  }

  @Override
  public double ownWidth(int column) {
    return own.get(column);
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
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillCell(GridNode cell, int row, int column) {
    throw new UnsupportedOperationException();
  }

  @Override
  public GridNode newRowHead() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillRowHead(GridNode head, int row) {
    throw new UnsupportedOperationException();
  }

  @Override
  public GridNode newColumnHead() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillColumnHead(GridNode head, int column) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Node band(int row) {
    throw new UnsupportedOperationException();
  }

  @Override
  public double bandHeight() {
    return 0;
  }
}
