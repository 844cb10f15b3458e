package org.zonereader.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.ui.compare.grid.GridNode;
import org.zonereader.ui.compare.grid.GridSource;

/** Shows a sheet in the grid, as it stands or turned (转置). */
final class SheetSource implements GridSource {
  /** A turned grid has zones in its first column. */
  private static final double ZONES = 232;

  private static final double LINES = 120;

  /** Terms are longer than names of themes. */
  private static final double TERMS = 152;

  private static final double HEADER = 97;

  /** Height of the header that names themes. */
  private static final double LINE_HEADER = 62;

  private static final double LEAST = 176;

  /** Height of a line's head: name, squares, padding. */
  private static final double HEAD = 67;

  private final SheetView view;
  private final Sheet sheet;
  private final boolean turned;

  /** What the source asks of the view around it. */
  interface SheetView {
    CompareWords words();

    /** Short name of a column's zone. */
    String label(Column column);

    boolean withYear();

    Marks marks();

    double width(int column);

    /** px of a cell's character. */
    double size();

    @Nullable Place chosen();

    /** What became of the item's priority over time; empty when nothing is to be said. */
    String note(Item item);

    Node band(Kind kind);
  }

  SheetSource(SheetView view, Sheet sheet, boolean turned) {
    this.view = view;
    this.sheet = sheet;
    this.turned = turned;
  }

  Sheet sheet() {
    return sheet;
  }

  boolean isTurned() {
    return turned;
  }

  /** Number of the line that a cell of the grid shows. */
  int line(int row, int column) {
    return turned ? column : row;
  }

  /** Number of the sheet's column that a cell of the grid shows. */
  int sheetColumn(int row, int column) {
    return turned ? row : column;
  }

  @Override
  public int rows() {
    return turned ? sheet.columns().size() : sheet.lines().size();
  }

  @Override
  public int columns() {
    return turned ? sheet.lines().size() : sheet.columns().size();
  }

  @Override
  public double firstWidth() {
    if (turned) {
      return ZONES;
    }
    boolean terms = !sheet.lines().isEmpty() && !(sheet.lines().getFirst() instanceof Line.Items);
    return terms ? TERMS : LINES;
  }

  @Override
  public double headerHeight() {
    return turned ? LINE_HEADER : HEADER;
  }

  @Override
  public double leastWidth() {
    return LEAST;
  }

  @Override
  public double ownWidth(int column) {
    return turned ? 0 : view.width(column);
  }

  @Override
  public double leastHeight(int row) {
    if (turned) {
      return HEADER;
    }
    return sheet.lines().get(row) instanceof Line.Items ? HEAD : 0;
  }

  @Override
  public boolean isBand(int row) {
    return !turned && sheet.lines().get(row) instanceof Line.Heading;
  }

  @Override
  public Object kind(int row, int column) {
    return switch (sheet.lines().get(line(row, column))) {
      case Line.Items items -> ItemsCell.class;
      case Line.Uses uses -> UseCell.class;
      case Line.Own own -> OwnCell.class;
      case Line.Heading heading -> ItemsCell.class;
    };
  }

  @Override
  public GridNode newCell(Object kind) {
    if (kind == UseCell.class) {
      return new UseCell();
    }
    return kind == OwnCell.class ? new OwnCell() : new ItemsCell();
  }

  @Override
  public double estimate(int row, int column, double width) {
    return switch (sheet.lines().get(line(row, column))) {
      case Line.Items items -> {
        boolean order = items.id() instanceof RowId.Order;
        yield CellEstimate.of(
            items.cells().get(sheetColumn(row, column)), order, width, view.size());
      }
      case Line.Uses uses -> UseCell.HEIGHT;
      case Line.Own own -> OwnCell.HEIGHT;
      case Line.Heading heading -> 0;
    };
  }

  @Override
  public void fillCell(GridNode node, int row, int column) {
    Line line = sheet.lines().get(line(row, column));
    int in = sheetColumn(row, column);
    Column report = sheet.columns().get(in);
    Place place = new Place(line.id(), report.report(), 0);
    String zone = view.words().zone(view.label(report));
    ((GridCell) node).standAt(place);
    Place chosen = view.chosen();
    boolean here =
        chosen != null && chosen.report() == report.report() && chosen.row().equals(line.id());
    switch (line) {
      case Line.Items items ->
          fill((ItemsCell) node, items, in, zone, here && chosen != null ? chosen.index() : -1);
      case Line.Uses uses ->
          ((UseCell) node)
              .show(uses.term().cells().get(in), here, view.words().uses(zone, uses.term(), in));
      case Line.Own own -> {
        Optional<Term> term = own.terms().get(in);
        String words =
            term.map(found -> view.words().uses(zone, found, in))
                .orElseGet(() -> view.words().get("own.none", zone));
        ((OwnCell) node).show(term, own.most(), here, words);
      }
      case Line.Heading heading ->
          ((ItemsCell) node).show(List.of(), (n, i, item, a) -> {}, "", "");
    }
  }

  private void fill(ItemsCell cell, Line.Items line, int column, String zone, int chosen) {
    CompareWords words = view.words();
    List<Item> items = line.cells().get(column);
    boolean order = line.id() instanceof RowId.Order;
    Optional<Marks.Mark> own = view.marks().own(items);
    String row = words.row(line.id());
    cell.show(
        items,
        (node, index, item, above) -> {
          ItemText text =
              ItemText.of(
                  item, above, order || index == chosen, !order, view.marks().shown(item, own));
          node.showSeal(
              order,
              order && (above == null || !java.util.Objects.equals(above.theme(), item.theme())),
              words.themes(),
              item.theme(),
              words.theme(item.theme()));
          node.show(
              index,
              text,
              words.get("more", text.hidden()),
              above != null && above.priority() == item.priority() ? "" : view.note(item),
              item.measure() == 0,
              index == chosen,
              words.item(zone, row, item, view.note(item)));
        },
        words.get("dash"),
        words.cell(zone, row, items));
  }

  @Override
  public GridNode newRowHead() {
    return turned ? new HeaderCell(view.words()) : newLineHead();
  }

  @Override
  public GridNode newColumnHead() {
    return turned ? newLineHead() : new HeaderCell(view.words());
  }

  private GridNode newLineHead() {
    boolean items = sheet.lines().stream().anyMatch(Line.Items.class::isInstance);
    return items ? new ThemeCell() : new TermHead();
  }

  @Override
  public void fillRowHead(GridNode head, int row) {
    if (turned) {
      ((HeaderCell) head).show(sheet.columns().get(row), view.withYear());
    } else {
      fillLineHead(head, sheet.lines().get(row));
    }
  }

  @Override
  public void fillColumnHead(GridNode head, int column) {
    if (turned) {
      fillLineHead(head, sheet.lines().get(column));
    } else {
      ((HeaderCell) head).show(sheet.columns().get(column), view.withYear());
    }
  }

  private void fillLineHead(GridNode head, Line line) {
    switch (line) {
      case Line.Items items -> {
        ThemeCell cell = (ThemeCell) head;
        if (items.id() instanceof RowId.Order(int number)) {
          cell.showOrder(items, number, view.words());
        } else if (items.id() instanceof RowId.Theme(var seal)) {
          cell.showTheme(items, seal, view.words());
        }
        if (turned) {
          cell.narrow();
        }
      }
      case Line.Uses uses -> ((TermHead) head).show(uses, turned, view.words());
      case Line.Own own -> ((TermHead) head).show(own, turned, view.words());
      case Line.Heading heading -> {}
    }
  }

  @Override
  public Node band(int row) {
    return sheet.lines().get(row) instanceof Line.Heading(Kind kind)
        ? view.band(kind)
        : new javafx.scene.layout.Region();
  }

  @Override
  public double bandHeight() {
    return 37;
  }
}
