package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.ui.common.Seal;
import org.zonereader.ui.compare.grid.GridNode;

/** Head of a line: its name, a square per zone (filled: it has something there), how many do. */
final class ThemeCell extends GridNode {
  /** Above this many zones the squares give way to n / N. */
  private static final int MOST_SQUARES = 8;

  private static final double TOP = 12;
  private static final double LEFT = 24;
  private static final double RIGHT = 8;

  private final Label name = new Label();
  private final HBox head = new HBox(8, name);
  private final HBox squares = new HBox(2);
  private final Label count = new Label();
  private final HBox line = new HBox(squares, count);
  private final VBox box = new VBox(6, head, line);
  private double left = LEFT;

  ThemeCell() {
    getStyleClass().setAll("compare-theme");
    name.getStyleClass().setAll("label", "zr-medium");
    count.getStyleClass().setAll("label", "zr-caption");
    count.setMinWidth(USE_PREF_SIZE);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(Seal.SIZE);
    squares.setAlignment(Pos.CENTER_LEFT);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(box);
  }

  /** Shows a line that stands for a theme. */
  void showTheme(Line.Items items, @Nullable String seal, CompareWords words) {
    show(words.theme(seal), items, words);
    head.getChildren().setAll(new Seal(words.themes(), seal, words.theme(seal)), name);
  }

  /** Shows a line that stands for a place in the order. */
  void showOrder(Line.Items items, int number, CompareWords words) {
    show(words.get("order.row", number), items, words);
    head.getChildren().setAll(name);
  }

  private void show(String title, Line.Items items, CompareWords words) {
    name.setText(title);
    int zones = items.cells().size();
    boolean drawn = zones <= MOST_SQUARES;
    List<Region> made = new ArrayList<>();
    if (drawn) {
      items.cells().forEach(cell -> made.add(square(!cell.isEmpty())));
    }
    squares.getChildren().setAll(made);
    line.setSpacing(drawn ? 6 : 0);
    line.setVisible(true);
    line.setManaged(true);
    String mentions =
        drawn
            ? words.get("mentions", items.mentions())
            : words.get("mentions.of", items.mentions(), zones);
    count.setText(mentions);
    setAccessibleText(title + ' ' + mentions);
    left = LEFT;
  }

  /** As head of a column the left side needs less room. */
  void narrow() {
    left = 12;
  }

  private static Region square(boolean filled) {
    Region square = new Region();
    square.getStyleClass().setAll("compare-square", filled ? "filled" : "hollow");
    return square;
  }

  @Override
  public double heightFor(double width) {
    return 2 * TOP + box.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    box.resizeRelocate(left, TOP, getWidth() - left - RIGHT, getHeight() - 2 * TOP);
  }
}
