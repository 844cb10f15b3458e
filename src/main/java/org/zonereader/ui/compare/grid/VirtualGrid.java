package org.zonereader.ui.compare.grid;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A grid of which only the part in view has nodes. All calls belong on the UI thread; rows and
 * columns are numbered from 0.
 */
public final class VirtualGrid extends Region {
  private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("by-key");
  private static final double BAR = 10;

  private final GridScroll scroll;
  private final Node corner;
  private final GridLayer body = new GridLayer("compare-body");
  private final GridLayer header = new GridLayer("compare-header-row");
  private final GridLayer first = new GridLayer("compare-theme-column");
  private final GridLayer bands = new GridLayer("compare-bands");
  private final DoubleProperty x;
  private final DoubleProperty y;
  private GridWindow window;

  /** Kept in view at every layout until the user scrolls. */
  private @Nullable Kept kept;

  /**
   * Gets the focus as soon as it has a node: a grid just shown is laid out only in the next frame.
   */
  private @Nullable Kept wanted;

  /** Width of what lies over the right side, px. */
  private double covered;

  private double laidOutWidth = -1;

  private record Kept(int row, int column, int stop) {}

  /**
   * A grid.
   *
   * @param x how far it is scrolled to the right, px
   * @param y how far it is scrolled down, px
   * @param corner where header and first column meet
   * @param source what it shows at first
   */
  public VirtualGrid(DoubleProperty x, DoubleProperty y, Node corner, GridSource source) {
    this.x = x;
    this.y = y;
    this.corner = corner;
    scroll = new GridScroll(x, y);
    window = new GridWindow(source, body, header, first, bands);
    getStyleClass().setAll("compare-grid");
    bands.setPickOnBounds(false);
    getChildren()
        .setAll(body, first, bands, header, corner, scroll.vertical(), scroll.horizontal());
    x.subscribe(px -> moved());
    y.subscribe(px -> moved());
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventFilter(MouseEvent.MOUSE_PRESSED, e -> pseudoClassStateChanged(BY_KEY, false));
    scroll.vertical().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> scrollBy(0, 0));
    scroll.horizontal().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> scrollBy(0, 0));
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                window.sleep();
              } else {
                requestLayout();
              }
            });
  }

  /** Shows other content. Nodes are made anew; the position stays where it is possible. */
  public void show(GridSource source) {
    window.sleep();
    body.content().getChildren().clear();
    header.content().getChildren().clear();
    first.content().getChildren().clear();
    bands.content().getChildren().clear();
    window = new GridWindow(source, body, header, first, bands);
    kept = null;
    wanted = null;
    laidOutWidth = -1;
    requestLayout();
  }

  /** The content of a cell is another one now, perhaps of another height. */
  public void refill(int row, int column) {
    window.refill(row, column);
    requestLayout();
  }

  /** What is in view is filled again, e.g. for other marks that need no other room. */
  public void refillAll() {
    window.refillAll();
    requestLayout();
  }

  /** Columns have other widths, or text another size. */
  public void resized() {
    laidOutWidth = -1;
    requestLayout();
  }

  private void moved() {
    requestLayout();
  }

  private void scrolled(ScrollEvent event) {
    scrollBy(-event.getDeltaX(), -event.getDeltaY());
    event.consume();
  }

  /** Scrolls on behalf of the user, px. */
  public void scrollBy(double dx, double dy) {
    kept = null;
    scroll.by(dx, dy);
  }

  /** Tells that something lies over the right side, px wide: columns can be scrolled from under. */
  public void setCovered(double width) {
    if (covered != width) {
      covered = width;
      requestLayout();
    }
  }

  /** Height of what scrolls, px. */
  public double pageHeight() {
    return body.getHeight();
  }

  /** Keeps a place in view until the user scrolls. */
  public void keep(int row, int column, int stop) {
    kept = new Kept(row, column, stop);
    requestLayout();
  }

  /** Nothing is kept in view any more. */
  public void release() {
    kept = null;
  }

  /** Puts the focus on a stop of a cell; it is brought into view when it has no node. */
  public void focus(int row, int column, int stop, boolean byKey) {
    if (byKey) {
      pseudoClassStateChanged(BY_KEY, true);
    }
    if (byKey || node(row, column).isEmpty()) {
      keep(row, column, stop);
      if (getWidth() > 0) {
        layout();
      }
    }
    Optional<Node> node = stop(row, column, stop);
    node.ifPresent(Node::requestFocus);
    wanted = node.isPresent() ? null : new Kept(row, column, stop);
  }

  /** The node of a cell while it has one. */
  public Optional<GridNode> node(int row, int column) {
    return Optional.ofNullable(window.cells().at(row, column));
  }

  /** The nodes of all cells that have one. */
  public Stream<GridNode> nodes() {
    return window.cells().live().stream();
  }

  private Optional<Node> stop(int row, int column, int stop) {
    return node(row, column)
        .filter(cell -> !cell.stops().isEmpty())
        .map(cell -> cell.stops().get(Math.clamp(stop, 0, cell.stops().size() - 1)));
  }

  /** Whether every row has its final height. */
  public boolean isSettled() {
    return window.isSettled();
  }

  /** Left edge of a column in this grid, px; may lie outside of what is in view. */
  public double columnLeft(int column) {
    return window.source().firstWidth() + window.columns().left(column) - Math.rint(x.get());
  }

  /** Width of a column, px. */
  public double columnWidth(int column) {
    return window.columns().width(column);
  }

  /** Top edge of a row in this grid, px; may lie outside of what is in view. */
  public double rowTop(int row) {
    return window.source().headerHeight() + window.heights().top(row) - Math.rint(y.get());
  }

  @Override
  protected void layoutChildren() {
    GridSource source = window.source();
    double left = source.firstWidth();
    double top = source.headerHeight();
    double viewWidth = Math.max(0, getWidth() - left);
    double viewHeight = Math.max(0, getHeight() - top);
    body.resizeRelocate(left, top, viewWidth, viewHeight);
    first.resizeRelocate(0, top, left, viewHeight);
    bands.resizeRelocate(0, top, getWidth(), viewHeight);
    header.resizeRelocate(left, 0, viewWidth, top);
    corner.resizeRelocate(0, 0, left, top);
    if (viewWidth > 0 && viewHeight > 0 && source.rows() > 0 && source.columns() > 0) {
      if (laidOutWidth != getWidth()) {
        laidOutWidth = getWidth();
        window.fit(viewWidth);
      }
      // The second time round with the position that the new heights ask for.
      for (int round = 0; round < 4; round++) {
        double anchored = window.anchored(y.get());
        if (anchored != y.get()) {
          y.set(anchored);
        }
        scroll.fit(
            viewWidth - covered, viewHeight, window.columns().total(), window.heights().total());
        if (kept != null) {
          reveal(kept);
        }
        if (!window.realise(x.get(), y.get(), viewWidth, viewHeight)) {
          break;
        }
      }
      window.place(getWidth());
      window.anchor(y.get());
      Kept place = wanted;
      if (place != null) {
        wanted = null;
        stop(place.row(), place.column(), place.stop()).ifPresent(Node::requestFocus);
      }
    }
    double dx = -Math.rint(x.get());
    double dy = -Math.rint(y.get());
    body.content().setTranslateX(dx);
    header.content().setTranslateX(dx);
    body.content().setTranslateY(dy);
    first.content().setTranslateY(dy);
    bands.content().setTranslateY(dy);
    scroll.vertical().resizeRelocate(getWidth() - covered - BAR, top, BAR, viewHeight);
    scroll.horizontal().resizeRelocate(left, getHeight() - BAR, viewWidth - covered, BAR);
  }

  private void reveal(Kept place) {
    if (place.row() < window.heights().rows() && place.column() < window.columns().columns()) {
      scroll.reveal(window.boundsOf(place.row(), place.column(), place.stop()));
      window.anchor(y.get());
    }
  }
}
