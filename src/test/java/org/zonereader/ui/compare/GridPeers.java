package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.controlsfx.control.spreadsheet.GridBase;
import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.zonereader.model.Compared;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Comparison.Row;
import org.zonereader.model.Comparison.RowKey;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Grouping;
import org.zonereader.model.Similar;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.Timeline;
import org.zonereader.testing.SampleReports;
import org.zonereader.testing.SampleThemes;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;

/** The same made-up comparison in our grid, in ready-made controls, and as an image. */
public final class GridPeers {
  private static final int COLUMN = 176;
  private static final int FIXED = 120;

  private GridPeers() {}

  /** Our grid. */
  public static ScrollRun grid(int zones, int rows) {
    return grid(zones, rows, false);
  }

  /** Our grid with zones as rows. */
  public static ScrollRun turned(int zones, int rows) {
    return grid(zones, rows, true);
  }

  private static ScrollRun grid(int zones, int rows, boolean turned) {
    Compared compared = compared(zones, rows);
    return new ScrollRun(
        turned || zones > 8,
        () -> grid(model(compared, turned)),
        (grid, by) -> ((CompareGrid) grid).scrollBy(by[0], by[1]),
        GridPeers::dress);
  }

  /** The view model of a made-up comparison, its rows in the order of priorities. */
  static CompareViewModel model(Compared compared, boolean turned) {
    Selection selection = new Selection();
    selection.compared().setAll(compared.byTheme().columns().stream().map(Column::zone).toList());
    CompareViewModel model =
        new CompareViewModel(
            new MadeUp(compared), new Tasks(Runnable::run, Runnable::run), selection);
    model.groupingProperty().set(Grouping.ORDER);
    model.settings().set(Option.TRANSPOSED, turned);
    return model;
  }

  /** Our grid of a view model. */
  static CompareGrid grid(CompareViewModel model) {
    CompareWords words = new CompareWords(Locale.SIMPLIFIED_CHINESE, SampleThemes.all());
    return new CompareGrid(model, words, kind -> new Region(), node -> {});
  }

  /** Gives a scene the styles of the comparison. */
  static void dress(Scene scene) {
    scene.getStylesheets().add(String.valueOf(CompareView.class.getResource("compare.css")));
    new Look(SampleThemes.all()).dress(scene);
  }

  /** An image as large as the window, drawn twice and moved: what drawing costs at least. */
  public static ScrollRun floor(int zones, int rows) {
    return new ScrollRun(
        zones > 8,
        () -> {
          Pane pane = new Pane();
          WritableImage image = new WritableImage(1400, 900);
          Random random = new Random(1);
          for (int y = 0; y < 900; y++) {
            for (int x = 0; x < 1400; x++) {
              image.getPixelWriter().setArgb(x, y, 0xff000000 | random.nextInt(0xffffff));
            }
          }
          for (int i = 0; i < 4; i++) {
            ImageView view = new ImageView(image);
            view.setManaged(false);
            view.relocate(i % 2 * 1400, i / 2 * 900);
            pane.getChildren().add(view);
          }
          return pane;
        },
        (pane, by) -> {
          for (var view : pane.getChildrenUnmodifiable()) {
            view.setTranslateX((view.getTranslateX() - by[0]) % 1400);
            view.setTranslateY((view.getTranslateY() - by[1]) % 900);
          }
        },
        scene -> {});
  }

  /** TableView with wrapped text. */
  public static ScrollRun tableView(int zones, int rows) {
    Comparison comparison = compared(zones, rows).byOrder();
    return new ScrollRun(
        zones > 8,
        () -> {
          TableView<Row> table = new TableView<>();
          for (int i = 0; i < zones; i++) {
            int in = i;
            TableColumn<Row, String> column = new TableColumn<>(comparison.columns().get(i).zone());
            column.setPrefWidth(Math.max(COLUMN, 1400.0 / zones));
            column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(words(row.getValue().cells().get(in))));
            column.setCellFactory(c -> new WrappedCell());
            table.getColumns().add(column);
          }
          table.setItems(FXCollections.observableArrayList(comparison.rows()));
          return table;
        },
        GridPeers::scrollFlow,
        GridPeers::dress);
  }

  /** SpreadsheetView with rows of one height: it fails with heights of its own. */
  public static ScrollRun spreadsheet(int zones, int rows) {
    Comparison comparison = compared(zones, rows).byOrder();
    return new ScrollRun(
        zones > 8,
        () -> {
          GridBase base = new GridBase(rows, zones);
          ObservableList<ObservableList<SpreadsheetCell>> all = FXCollections.observableArrayList();
          for (int r = 0; r < rows; r++) {
            ObservableList<SpreadsheetCell> line = FXCollections.observableArrayList();
            for (int c = 0; c < zones; c++) {
              SpreadsheetCell cell =
                  SpreadsheetCellType.STRING.createCell(
                      r, c, 1, 1, words(comparison.rows().get(r).cells().get(c)));
              cell.setWrapText(true);
              line.add(cell);
            }
            all.add(line);
          }
          base.setRows(all);
          base.setRowHeightCallback(row -> (double) FIXED);
          SpreadsheetView view = new SpreadsheetView(base);
          view.getColumns()
              .forEach(column -> column.setPrefWidth(Math.max(COLUMN, 1400.0 / zones)));
          return view;
        },
        GridPeers::scrollFlow,
        GridPeers::dress);
  }

  private static void scrollFlow(Parent control, double[] by) {
    if (control.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollPixels(by[1]);
      for (var node : flow.lookupAll(".scroll-bar")) {
        if (node instanceof ScrollBar bar
            && bar.getOrientation() == Orientation.HORIZONTAL
            && bar.getMax() > 0) {
          bar.setValue(Math.clamp(bar.getValue() + by[0], 0, bar.getMax()));
        }
      }
    }
  }

  private static String words(List<Item> items) {
    return items.stream()
        .map(item -> item.quotes().stream().map(Quote::text).collect(Collectors.joining("，")))
        .collect(Collectors.joining("\n"));
  }

  private static final class WrappedCell extends TableCell<Row, String> {
    private final Text text = new Text();

    WrappedCell() {
      text.wrappingWidthProperty().bind(widthProperty().subtract(16));
      setGraphic(text);
      setPrefHeight(Region.USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(String words, boolean empty) {
      super.updateItem(words, empty);
      text.setText(empty ? "" : words);
    }
  }

  /** A comparison of made-up reports out of clauses of the samples: the same for the same size. */
  static Compared compared(int zones, int rows) {
    List<String> clauses =
        SampleReports.all().stream()
            .flatMap(
                stored ->
                    stored.report().priorities().stream()
                        .flatMap(
                            p ->
                                p.clauses().stream().map(c -> c.span().in(stored.report().text()))))
            .toList();
    Random random = new Random(zones * 1000L + rows);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < zones; i++) {
      columns.add(
          new Column("第" + i + "高新区", i + 1, clauses.get(i % 40), null, null, Map.of(), "", ""));
    }
    List<Row> all = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<List<Item>> cells = new ArrayList<>();
      for (int c = 0; c < zones; c++) {
        List<Item> cell = new ArrayList<>();
        int items = random.nextInt(4);
        for (int i = 0; i < items; i++) {
          List<Quote> quotes = new ArrayList<>();
          for (int q = 0; q <= random.nextInt(3); q++) {
            String clause = clauses.get(random.nextInt(clauses.size()));
            quotes.add(new Quote(clause, new Span(q * 100, q * 100 + clause.length())));
          }
          cell.add(
              new Item(
                  c + 1, r + 1, i, "科", "", quotes.getFirst(), quotes.subList(1, quotes.size())));
        }
        cells.add(cell);
      }
      all.add(new Row(new RowKey.ByOrder(r + 1), cells));
    }
    Comparison made = new Comparison(columns, all);
    return new Compared(made, made, List.of());
  }

  private record MadeUp(Compared compared) implements ComparisonDesk {
    @Override
    public Compared compare(List<Pick> picks, ComparisonFilter filter) {
      return compared;
    }

    @Override
    public TermTable terms(List<Long> reports) {
      return new TermTable(
          compared.byOrder().columns().stream().map(Column::zone).toList(), List.of());
    }

    @Override
    public Timeline timeline(List<Long> reports) {
      return new Timeline(List.of());
    }

    @Override
    public Function<Item, List<Similar>> similar(List<Long> reports) {
      return item -> List.of();
    }

    @Override
    public Optional<StoredReport> report(long id) {
      return Optional.empty();
    }
  }
}
