package org.zonereader.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.ui.common.Nodes;
import org.zonereader.ui.compare.grid.GridNode;
import org.zonereader.ui.compare.grid.VirtualGrid;

/** The sheet of the view model in the grid: what is chosen, focused, marked and scrolled to. */
final class CompareGrid extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("picked");

  private final CompareViewModel model;
  private final CompareWords words;
  private final CornerCell corner;
  private final VirtualGrid grid;
  private final Function<Kind, Node> bands;
  private final CellSelection selection;
  private SheetSource source;
  private ZoneLabels labels = new ZoneLabels(List.of());
  private boolean withYear;
  private List<Pick> shown = List.of();

  /** Where the user was before the drawer's opening moved the grid; NaN when it did not. */
  private double before = Double.NaN;

  /**
   * The grid of a view model.
   *
   * @param bands makes the headings above terms
   * @param chooseThemes opens the choice of theme rows under a control
   */
  CompareGrid(
      CompareViewModel model,
      CompareWords words,
      Function<Kind, Node> bands,
      Consumer<Node> chooseThemes) {
    this.model = model;
    this.words = words;
    this.bands = bands;
    corner = new CornerCell(words, chooseThemes);
    source = new SheetSource(new View(), Sheet.EMPTY, false);
    grid = new VirtualGrid(model.scrollXProperty(), model.scrollYProperty(), corner, source);
    selection = new CellSelection(this::showSelection);
    setAccessibleRole(AccessibleRole.PARENT);
    getChildren().setAll(grid);
    model.fontSizeProperty().subscribe(size -> scaleText());
    model.sheetProperty().subscribe(sheet -> rebuild(sheet));
    model.settings().options().subscribe((old, now) -> turn(now.contains(Option.TRANSPOSED)));
    model.marksProperty().subscribe((old, now) -> grid.refillAll());
    model.timelineProperty().subscribe((old, now) -> rebuild(model.sheetProperty().get()));
    model.settings().picks().subscribe(this::resized);
    model.chosenProperty().subscribe(this::chosen);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    new HeaderDrag(this, model);
    sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::focusMoved);
  }

  private void scaleText() {
    setStyle(TextScale.style(model.fontSizeProperty().get()));
    // Estimates and measures are of the old size.
    rebuild(model.sheetProperty().get());
  }

  private void rebuild(Sheet sheet) {
    boolean focusWasHere = isFocusWithin();
    boolean turned = model.settings().is(Option.TRANSPOSED);
    List<Column> columns = sheet.columns();
    labels = new ZoneLabels(columns.stream().map(Column::zone).distinct().toList());
    withYear = CompareWords.yearsDiffer(columns);
    shown = model.shownPicks();
    source = new SheetSource(new View(), sheet, turned);
    corner.show(model.groupingProperty().get(), turned);
    selection.clear();
    grid.show(source);
    setAccessibleText(words.get("grid.words", columns.size()));
    if (focusWasHere) {
      focus(model.focusedProperty().get());
    }
  }

  /** The same sheet the other way round: nothing of the sheet itself changes. */
  private void turn(boolean turned) {
    if (turned != source.isTurned()) {
      rebuild(model.sheetProperty().get());
    }
  }

  private void resized(List<Pick> picks) {
    List<Pick> now = model.shownPicks();
    if (PickList.sameReports(now, shown)) {
      shown = now;
      grid.resized();
    }
  }

  private void clicked(MouseEvent event) {
    GridCell cell = Nodes.around(event.getPickResult().getIntersectedNode(), GridCell.class);
    if (cell == null || event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    if (event.isShiftDown()) {
      extendTo(cell.row(), cell.column());
      event.consume();
      return;
    }
    int index = index(cell, event);
    Place place = cell.place(index);
    selection.clear();
    cell.stops().get(index).requestFocus();
    model.choose(place);
    event.consume();
  }

  /** The stop under the mouse, else the nearest one above. */
  private static int index(GridCell cell, MouseEvent event) {
    double y = cell.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    int found = 0;
    for (int i = 0; i < cell.stops().size(); i++) {
      if (cell.stops().get(i).getBoundsInParent().getMinY() - 4 <= y) {
        found = i;
      }
    }
    return found;
  }

  /** Extends the selection from the focused cell to another one. */
  void extendTo(int row, int column) {
    Place focus = model.focusedProperty().get();
    if (focus != null && model.places().has(focus)) {
      selection.extend(row(focus), column(focus), row, column);
      grid.keep(row, column, 0);
    }
  }

  /** Nodes over the grid that it does not lay out. */
  List<Node> markers() {
    return getChildren();
  }

  CellSelection selection() {
    return selection;
  }

  SheetSource source() {
    return source;
  }

  VirtualGrid grid() {
    return grid;
  }

  /** Marks the cells of the selection. */
  private void showSelection() {
    grid.nodes().forEach(this::markSelected);
  }

  private void markSelected(GridNode node) {
    node.pseudoClassStateChanged(SELECTED, selection.holds(node.row(), node.column()));
  }

  private void focusMoved(@Nullable Node owner) {
    GridCell cell = Nodes.around(owner, GridCell.class);
    if (cell != null && Nodes.isIn(cell, this)) {
      int index = Math.max(0, cell.stops().indexOf(owner));
      model.focusedProperty().set(cell.place(index));
    }
    oneTabStop();
  }

  /** Tab enters the grid once, at the place where the keyboard was; arrows do the rest. */
  private void oneTabStop() {
    Place place = model.focusedProperty().get();
    Place stop =
        place == null || !model.places().has(place) ? model.places().first().orElse(null) : place;
    grid.nodes()
        .map(GridCell.class::cast)
        .forEach(
            cell -> {
              for (int i = 0; i < cell.stops().size(); i++) {
                cell.stops().get(i).setFocusTraversable(cell.place(i).equals(stop));
              }
            });
  }

  private void chosen(@Nullable Place old, @Nullable Place now) {
    refill(old);
    refill(now);
    if (old == null) {
      before = model.scrollYProperty().get();
    } else if (now == null && !Double.isNaN(before)) {
      grid.scrollBy(0, before - model.scrollYProperty().get());
      before = Double.NaN;
    }
    keep(now != null ? now : model.focusedProperty().get());
  }

  private void refill(@Nullable Place place) {
    if (place != null && model.places().has(place)) {
      grid.refill(row(place), column(place));
    }
  }

  private void keep(@Nullable Place place) {
    if (place != null && model.places().has(place)) {
      grid.keep(row(place), column(place), place.index());
    }
  }

  private int row(Place place) {
    Places places = model.places();
    return source.isTurned() ? places.column(place) : places.line(place);
  }

  private int column(Place place) {
    Places places = model.places();
    return source.isTurned() ? places.line(place) : places.column(place);
  }

  /** Scrolls on behalf of the user, px. */
  void scrollBy(double dx, double dy) {
    before = Double.NaN;
    grid.scrollBy(dx, dy);
  }

  /** Tells that the drawer lies over the right side, px wide. */
  void setCovered(double width) {
    grid.setCovered(width);
  }

  /** Height of what scrolls, px. */
  double pageHeight() {
    return grid.pageHeight();
  }

  /** Moves the focus by key: the place is shown with a ring and brought into view. */
  void focusByKey(Place place) {
    selection.clear();
    if (model.places().has(place)) {
      grid.focus(row(place), column(place), place.index(), true);
    }
  }

  /** Puts the focus on a place, or on the first one when it is not on show. */
  void focus(@Nullable Place place) {
    Optional.ofNullable(place)
        .filter(model.places()::has)
        .or(model.places()::first)
        .ifPresent(to -> grid.focus(row(to), column(to), to.index(), false));
  }

  @Override
  protected void layoutChildren() {
    grid.resizeRelocate(0, 0, getWidth(), getHeight());
    oneTabStop();
  }

  private final class View implements SheetSource.SheetView {
    @Override
    public CompareWords words() {
      return words;
    }

    @Override
    public String label(Column column) {
      return labels.of(column.zone());
    }

    @Override
    public boolean withYear() {
      return withYear;
    }

    @Override
    public Marks marks() {
      return model.marksProperty().get();
    }

    @Override
    public double width(int column) {
      return column < shown.size() ? shown.get(column).width() : 0;
    }

    @Override
    public double size() {
      return TextScale.cell(model.fontSizeProperty().get());
    }

    @Override
    public @Nullable Place chosen() {
      return model.chosenProperty().get();
    }

    @Override
    public String note(Item item) {
      return model
          .timelineProperty()
          .get()
          .of(item.report(), item.priority())
          .map(words::standing)
          .orElse("");
    }

    @Override
    public Node band(Kind kind) {
      return bands.apply(kind);
    }
  }
}
