package org.zonereader.ui.compare.grid;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The part of a source that has nodes: which rows and columns, how large, where. */
final class GridWindow {
  /** Sources with at most this many cells are measured whole before they are shown. */
  private static final int SMALL = 150;

  /** Nodes are made ahead this far beyond what is in view, px. */
  private static final double AHEAD = 240;

  private static final String COLUMN_HEAD = "column";
  private static final String ROW_HEAD = "row";

  private final GridSource source;
  private final RowHeights heights;
  private final Pool cells;
  private final Pool rowHeads;
  private final Pool columnHeads;
  private final GridLayer bandLayer;
  private final Map<Integer, Node> bands = new HashMap<>();
  private final Measure measure;
  private final IdleWork idle = new IdleWork(this::step);
  private ColumnEdges columns = new ColumnEdges();
  private Area seen = Area.NONE;

  /** The row at the top edge of the view and how much of it is above the edge, px. */
  private int anchorRow;

  private double anchorOffset;
  private double anchoredAt = Double.NaN;

  GridWindow(
      GridSource source, GridLayer body, GridLayer header, GridLayer first, GridLayer bands) {
    this.source = source;
    bandLayer = bands;
    heights = new RowHeights(source.rows(), source.columns());
    cells = new Pool(body.content(), source::newCell);
    rowHeads = new Pool(first.content(), kind -> source.newRowHead());
    columnHeads = new Pool(header.content(), kind -> source.newColumnHead());
    measure = new Measure(source, body.content());
  }

  GridSource source() {
    return source;
  }

  RowHeights heights() {
    return heights;
  }

  ColumnEdges columns() {
    return columns;
  }

  Pool cells() {
    return cells;
  }

  boolean isSettled() {
    return heights.unsettled(0).findAny().isEmpty();
  }

  void sleep() {
    idle.stop();
  }

  /** Fits the columns into a room; where a width changes, heights are estimated anew. */
  void fit(double room) {
    ColumnEdges before = columns;
    columns = new ColumnEdges(source, room);
    for (int row = 0; row < source.rows(); row++) {
      if (source.isBand(row)) {
        heights.fix(row, source.bandHeight());
      } else {
        heights.atLeast(row, source.leastHeight(row));
      }
    }
    for (int column = 0; column < columns.columns(); column++) {
      double width = columns.width(column);
      if (before.columns() <= column || before.width(column) != width) {
        heights.estimate(column, (r, c) -> source.estimate(r, c, width));
      }
    }
    heights.update();
    if ((long) source.rows() * source.columns() <= SMALL) {
      heights.unsettled(0).forEach(this::settle);
    }
    idle.wake();
  }

  private void settle(int row) {
    for (int column = heights.candidate(row); column >= 0; column = heights.candidate(row)) {
      heights.measure(row, column, measure.of(row, column, columns.width(column)));
    }
  }

  /** Where the top of the view belongs, given where it was and how heights changed since. */
  double anchored(double y) {
    // A position that the user or the program changed since is meant as it is.
    return y == anchoredAt && anchorRow < heights.rows()
        ? heights.top(anchorRow) + Math.min(anchorOffset, heights.height(anchorRow))
        : y;
  }

  void anchor(double y) {
    anchorRow = heights.rowAt(y);
    anchorOffset = y - heights.top(anchorRow);
    anchoredAt = y;
  }

  /** Makes nodes for what is in view; true when that changed the height of a row. */
  boolean realise(double x, double y, double width, double height) {
    seen =
        new Area(
            heights.rowAt(y),
            heights.rowAt(y + height - 1),
            columns.columnAt(x),
            columns.columnAt(x + width - 1));
    boolean changed = false;
    for (int row = seen.top(); row <= seen.bottom(); row++) {
      for (int column = seen.left(); column <= seen.right(); column++) {
        changed |= realise(row, column);
      }
    }
    idle.wake();
    return changed;
  }

  private boolean realise(int row, int column) {
    if (source.isBand(row) || cells.at(row, column) != null) {
      return false;
    }
    GridNode node = cells.take(source.kind(row, column), row, column);
    source.fillCell(node, row, column);
    node.applyCss();
    double width = columns.width(column);
    return !heights.isMeasured(row, column) && heights.measure(row, column, node.heightFor(width));
  }

  /** Places all nodes, and lets go of those far out of view, except the one with the focus. */
  void place(double wholeWidth) {
    Area near = seen.wider(2, 1);
    cells.release(node -> !near.holds(node.row(), node.column()) && !hasFocus(node));
    rowHeads.release(node -> !near.holdsRow(node.row()) && !hasFocus(node));
    columnHeads.release(node -> !near.holdsColumn(node.column()) && !hasFocus(node));
    for (int row = seen.top(); row <= seen.bottom(); row++) {
      if (source.isBand(row)) {
        band(row);
      } else if (rowHeads.at(row, -1) == null) {
        source.fillRowHead(rowHeads.take(ROW_HEAD, row, -1), row);
      }
    }
    for (int column = seen.left(); column <= seen.right(); column++) {
      if (columnHeads.at(-1, column) == null) {
        source.fillColumnHead(columnHeads.take(COLUMN_HEAD, -1, column), column);
      }
    }
    for (GridNode node : cells.live()) {
      set(
          node,
          columns.left(node.column()),
          heights.top(node.row()),
          columns.width(node.column()),
          heights.height(node.row()));
    }
    for (GridNode node : rowHeads.live()) {
      set(node, 0, heights.top(node.row()), source.firstWidth(), heights.height(node.row()));
    }
    for (GridNode node : columnHeads.live()) {
      int column = node.column();
      set(node, columns.left(column), 0, columns.width(column), source.headerHeight());
    }
    bands.forEach(
        (row, node) -> node.resizeRelocate(0, heights.top(row), wholeWidth, heights.height(row)));
  }

  private static void set(GridNode node, double x, double y, double width, double height) {
    node.resizeRelocate(x, y, width, height);
  }

  private void band(int row) {
    if (!bands.containsKey(row)) {
      Node node = source.band(row);
      node.setManaged(false);
      bands.put(row, node);
      bandLayer.content().getChildren().add(node);
      node.applyCss();
    }
  }

  private static boolean hasFocus(GridNode node) {
    return node.isFocusWithin();
  }

  /** Where a stop of a cell is, counted from the first cell's corner; makes the node if need be. */
  @Nullable Bounds boundsOf(int row, int column, int stop) {
    if (source.isBand(row)) {
      return null;
    }
    realise(row, column);
    GridNode cell = cells.at(row, column);
    double width = columns.width(column);
    double height = heights.height(row);
    if (cell == null) {
      return null;
    }
    cell.resize(width, height);
    cell.layout();
    double top = heights.top(row);
    if (stop >= 0 && stop < cell.stops().size()) {
      Bounds in = cell.stops().get(stop).getBoundsInParent();
      return new BoundingBox(columns.left(column), top + in.getMinY(), width, in.getHeight());
    }
    return new BoundingBox(columns.left(column), top, width, height);
  }

  void refill(int row, int column) {
    if (row < source.rows() && column < source.columns() && !source.isBand(row)) {
      GridNode node = cells.at(row, column);
      if (node == null) {
        heights.forget(row, column, source.estimate(row, column, columns.width(column)));
      } else {
        source.fillCell(node, row, column);
        heights.measure(row, column, node.heightFor(columns.width(column)));
      }
    }
  }

  void refillAll() {
    for (GridNode node : cells.live()) {
      source.fillCell(node, node.row(), node.column());
    }
    for (GridNode node : rowHeads.live()) {
      source.fillRowHead(node, node.row());
    }
    for (GridNode node : columnHeads.live()) {
      source.fillColumnHead(node, node.column());
    }
  }

  /** A little work ahead of time: a node about to come into view, or a measure. */
  private boolean step() {
    if (columns.columns() == 0 || heights.rows() == 0) {
      return false;
    }
    return makeAhead() || measureOne();
  }

  private boolean makeAhead() {
    int top = heights.rowAt(heights.top(seen.top()) - AHEAD);
    int bottom = heights.rowAt(heights.top(seen.bottom() + 1) + AHEAD);
    Area wide = seen.wider(2, 1);
    for (int row = Math.max(top, wide.top()); row <= Math.min(bottom, wide.bottom()); row++) {
      for (int column = Math.max(0, wide.left());
          column <= Math.min(columns.columns() - 1, wide.right());
          column++) {
        if (!source.isBand(row) && cells.at(row, column) == null) {
          boolean changed = realise(row, column);
          GridNode node = cells.at(row, column);
          if (node != null) {
            set(
                node,
                columns.left(column),
                heights.top(row),
                columns.width(column),
                heights.height(row));
            node.layout();
          }
          if (changed) {
            measure.grid().requestLayout();
          }
          return true;
        }
      }
    }
    return false;
  }

  private boolean measureOne() {
    int row = heights.unsettled(seen.top()).findFirst().orElse(-1);
    if (row < 0) {
      return false;
    }
    int column = heights.candidate(row);
    double before = heights.height(row);
    if (column >= 0) {
      heights.measure(row, column, measure.of(row, column, columns.width(column)));
    }
    if (heights.height(row) != before) {
      measure.grid().requestLayout();
    }
    return true;
  }
}
