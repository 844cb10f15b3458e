package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Row;

/**
 * The grid: header row and first column stay, the rest scrolls in both directions. Plain nodes, one
 * row of them per theme; meant for a handful of zones.
 */
final class CompareGrid extends Region {
  private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("by-key");

  private final CompareViewModel model;
  private final CompareWords words;
  private final GridScroll scroll;
  private final GridLayer body = new GridLayer("compare-body");
  private final GridLayer header = new GridLayer("compare-header-row");
  private final GridLayer themes = new GridLayer("compare-theme-column");
  private final CornerCell corner;
  private List<GridRow> rows = List.of();

  /** Kept in view at every layout until the user scrolls. */
  private @Nullable Place kept;

  /** Width of what lies over the right side, px. */
  private double covered;

  /** Where the user was before the drawer's opening moved the grid; NaN when it did not. */
  private double before = Double.NaN;

  CompareGrid(CompareViewModel model, CompareWords words) {
    this.model = model;
    this.words = words;
    scroll = new GridScroll(model.scrollXProperty(), model.scrollYProperty());
    corner = new CornerCell(words);
    getStyleClass().setAll("compare-grid");
    setAccessibleRole(AccessibleRole.PARENT);
    getChildren().setAll(body, themes, header, corner, scroll.vertical(), scroll.horizontal());
    var left = Bindings.createDoubleBinding(this::left, model.scrollXProperty());
    var top = Bindings.createDoubleBinding(this::top, model.scrollYProperty());
    body.content().translateXProperty().bind(left);
    header.content().translateXProperty().bind(left);
    body.content().translateYProperty().bind(top);
    themes.content().translateYProperty().bind(top);
    model
        .fontSizeProperty()
        .subscribe(size -> body.content().setStyle(TextScale.style(size.intValue())));
    model.stateProperty().subscribe(state -> rebuild());
    model.unfoldedProperty().subscribe(open -> rebuild());
    model.chosenProperty().subscribe(this::chosen);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventFilter(MouseEvent.MOUSE_PRESSED, e -> pseudoClassStateChanged(BY_KEY, false));
    scroll.vertical().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> scrollBy(0, 0));
    scroll.horizontal().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> scrollBy(0, 0));
  }

  private double left() {
    return -Math.rint(model.scrollXProperty().get());
  }

  private double top() {
    return -Math.rint(model.scrollYProperty().get());
  }

  private void rebuild() {
    boolean focusWasHere = isFocusWithin();
    Places places = model.places();
    List<Column> columns = places.columns();
    boolean years = CompareWords.yearsDiffer(columns);
    ZoneLabels labels = new ZoneLabels(columns.stream().map(Column::zone).toList());
    List<GridRow> built = new ArrayList<>();
    for (Row row : places.rows()) {
      built.add(new GridRow(row, columns, labels, words));
    }
    rows = built;
    header
        .content()
        .getChildren()
        .setAll(columns.stream().map(column -> new HeaderCell(column, years, words)).toList());
    themes.content().getChildren().setAll(rows.stream().map(GridRow::head).toList());
    body.content()
        .getChildren()
        .setAll(rows.stream().flatMap(row -> row.cells().stream()).toList());
    rows.forEach(row -> row.cells().forEach(this::listen));
    Place chosen = model.chosenProperty().get();
    if (chosen != null) {
      cell(chosen).ifPresent(cell -> cell.markChosen(chosen));
    }
    setAccessibleText(words.get("grid.words", columns.size()));
    oneTabStop();
    if (focusWasHere) {
      focus(model.focusedProperty().get());
    }
    requestLayout();
  }

  private void listen(GridCell cell) {
    for (int i = 0; i < cell.stops().size(); i++) {
      Node stop = cell.stops().get(i);
      Place place = cell.place(i);
      stop.focusedProperty()
          .subscribe(
              focused -> {
                if (focused) {
                  model.focusedProperty().set(place);
                  oneTabStop();
                }
              });
      stop.setOnMouseClicked(
          e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
              stop.requestFocus();
              model.choose(place);
              e.consume();
            }
          });
    }
  }

  /** Tab enters the grid once, at the place where the keyboard was; arrows do the rest. */
  private void oneTabStop() {
    Place place = model.focusedProperty().get();
    Place stop = place == null ? model.places().first().orElse(null) : place;
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        for (int i = 0; i < cell.stops().size(); i++) {
          cell.stops().get(i).setFocusTraversable(cell.place(i).equals(stop));
        }
      }
    }
  }

  private void chosen(@Nullable Place old, @Nullable Place now) {
    for (GridRow row : rows) {
      for (GridCell cell : row.cells()) {
        if ((old != null && cell.holds(old)) || (now != null && cell.holds(now))) {
          cell.markChosen(now);
        }
      }
    }
    if (old == null) {
      before = model.scrollYProperty().get();
    } else if (now == null && !Double.isNaN(before)) {
      scroll.by(0, before - model.scrollYProperty().get());
      before = Double.NaN;
    }
    kept = now != null ? now : model.focusedProperty().get();
    oneTabStop();
    requestLayout();
  }

  private void scrolled(ScrollEvent event) {
    scrollBy(-event.getDeltaX(), -event.getDeltaY());
    event.consume();
  }

  /** Scrolls on behalf of the user, px. */
  void scrollBy(double dx, double dy) {
    kept = null;
    before = Double.NaN;
    scroll.by(dx, dy);
  }

  /**
   * Tells that the drawer lies over the right side, px wide: columns can be scrolled from under.
   */
  void setCovered(double width) {
    if (covered != width) {
      covered = width;
      requestLayout();
    }
  }

  /** Height of what scrolls, px. */
  double pageHeight() {
    return body.getHeight();
  }

  /** Moves the focus by key: the place is shown with a ring and brought into view. */
  void focusByKey(Place place) {
    pseudoClassStateChanged(BY_KEY, true);
    focus(place);
    kept = place;
    requestLayout();
  }

  /** Puts the focus on a place, or on the first one when it is not on show. */
  void focus(@Nullable Place place) {
    Optional<Node> stop = Optional.ofNullable(place).flatMap(this::stop);
    stop.or(() -> model.places().first().flatMap(this::stop)).ifPresent(Node::requestFocus);
  }

  private Optional<Node> stop(Place place) {
    return cell(place).map(cell -> cell.stops().get(place.index()));
  }

  private Optional<GridCell> cell(Place place) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.holds(place))
        .findFirst();
  }

  @Override
  protected void layoutChildren() {
    GridSizes sizes = GridSizes.of(getWidth(), header.content().getChildren().size(), rows);
    double viewWidth = Math.max(0, getWidth() - GridSizes.FIRST);
    double viewHeight = Math.max(0, getHeight() - GridSizes.HEADER);
    body.resizeRelocate(GridSizes.FIRST, GridSizes.HEADER, viewWidth, viewHeight);
    themes.resizeRelocate(0, GridSizes.HEADER, GridSizes.FIRST, viewHeight);
    header.resizeRelocate(GridSizes.FIRST, 0, viewWidth, GridSizes.HEADER);
    corner.resizeRelocate(0, 0, GridSizes.FIRST, GridSizes.HEADER);
    sizes.place(header.content().getChildren(), rows);
    // Before the first real size there is nothing to clamp a remembered position to.
    if (viewWidth > 0 && viewHeight > 0 && !rows.isEmpty()) {
      scroll.fit(viewWidth - covered, viewHeight, sizes.width(), sizes.height());
      if (kept != null) {
        scroll.reveal(boundsOf(kept));
      }
    }
    double bar = 10;
    scroll.vertical().resizeRelocate(getWidth() - covered - bar, GridSizes.HEADER, bar, viewHeight);
    scroll
        .horizontal()
        .resizeRelocate(GridSizes.FIRST, getHeight() - bar, viewWidth - covered, bar);
  }

  private @Nullable Bounds boundsOf(Place place) {
    GridCell cell = cell(place).orElse(null);
    if (cell == null) {
      return null;
    }
    cell.layout();
    Bounds stop = cell.stops().get(place.index()).getBoundsInParent();
    return new BoundingBox(
        cell.getLayoutX(), cell.getLayoutY() + stop.getMinY(), cell.getWidth(), stop.getHeight());
  }
}
