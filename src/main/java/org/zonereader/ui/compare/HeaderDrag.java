package org.zonereader.ui.compare;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zonereader.ui.common.Nodes;

/**
 * Columns by mouse: dragging a head moves its column, dragging its right edge changes the width, a
 * double click on the edge gives it an equal share again.
 */
final class HeaderDrag {
  /** Reach of an edge, px. */
  private static final double EDGE = 5;

  /** A press that moves less is a click, px. */
  private static final double STILL = 6;

  private static final double LEAST = 96;
  private static final double MOST = 1200;

  private final CompareGrid grid;
  private final CompareViewModel model;
  private final Region marker = new Region();
  private @Nullable Grip grip;

  private record Grip(int column, boolean edge, double startX, double width) {}

  HeaderDrag(CompareGrid grid, CompareViewModel model) {
    this.grid = grid;
    this.model = model;
    marker.getStyleClass().setAll("compare-drop-marker");
    marker.setManaged(false);
    marker.setMouseTransparent(true);
    marker.setVisible(false);
    grid.markers().add(marker);
    grid.addEventFilter(MouseEvent.MOUSE_MOVED, this::hovered);
    grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private double x(MouseEvent event) {
    return grid.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
  }

  private static @Nullable HeaderCell head(MouseEvent event) {
    HeaderCell head = Nodes.around(event.getPickResult().getIntersectedNode(), HeaderCell.class);
    return head != null && head.column() >= 0 ? head : null;
  }

  /** The column whose right edge is at a place; -1 when none is. */
  private int edgeAt(HeaderCell head, double x) {
    int column = head.column();
    double left = grid.grid().columnLeft(column);
    if (x >= left + grid.grid().columnWidth(column) - EDGE) {
      return column;
    }
    return x <= left + EDGE && column > 0 ? column - 1 : -1;
  }

  private void hovered(MouseEvent event) {
    HeaderCell head = head(event);
    boolean edge = head != null && edgeAt(head, x(event)) >= 0;
    grid.setCursor(edge ? Cursor.H_RESIZE : Cursor.DEFAULT);
  }

  private void pressed(MouseEvent event) {
    HeaderCell head = head(event);
    if (head == null || !event.isPrimaryButtonDown()) {
      return;
    }
    double x = x(event);
    int edge = edgeAt(head, x);
    int column = edge >= 0 ? edge : head.column();
    if (edge >= 0 && event.getClickCount() == 2) {
      model.resize(column, 0);
      grip = null;
    } else {
      grip = new Grip(column, edge >= 0, x, grid.grid().columnWidth(column));
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    Grip held = grip;
    if (held == null) {
      return;
    }
    double moved = x(event) - held.startX();
    if (held.edge()) {
      model.resize(held.column(), Math.rint(Math.clamp(held.width() + moved, LEAST, MOST)));
    } else if (Math.abs(moved) > STILL) {
      int to = target(held, x(event));
      double edge =
          grid.grid().columnLeft(to) + (to > held.column() ? grid.grid().columnWidth(to) : 0);
      marker.resizeRelocate(edge - 1, 0, 3, grid.getHeight());
      marker.setVisible(to != held.column());
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    Grip held = grip;
    grip = null;
    marker.setVisible(false);
    if (held != null) {
      if (!held.edge() && Math.abs(x(event) - held.startX()) > STILL) {
        model.move(held.column(), target(held, x(event)));
      }
      event.consume();
    }
  }

  /** The column under the mouse; the outermost one beyond the ends. */
  private int target(Grip held, double x) {
    int columns = grid.source().columns();
    int to = held.column();
    while (to + 1 < columns && x > grid.grid().columnLeft(to + 1)) {
      to++;
    }
    while (to > 0 && x < grid.grid().columnLeft(to)) {
      to--;
    }
    return to;
  }
}
