package org.zonereader.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zonereader.model.Comparison.Row;
import org.zonereader.ui.common.Seal;

/** Head of a row: seal, name, a square per zone (filled: it mentions the theme), how many do. */
final class ThemeCell extends VBox {
  /** Above this many zones the squares give way to n / N. */
  private static final int MOST_SQUARES = 8;

  ThemeCell(Row row, CompareWords words) {
    super(6);
    getStyleClass().setAll("compare-theme");
    String name = words.theme(row.theme());
    Label label = new Label(name);
    label.getStyleClass().setAll("label", "zr-medium");
    HBox head = new HBox(8, new Seal(words.themes(), row.theme(), name), label);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(Seal.SIZE);
    HBox squares = new HBox(2);
    squares.setAlignment(Pos.CENTER_LEFT);
    int zones = row.cells().size();
    if (zones <= MOST_SQUARES) {
      row.cells().forEach(cell -> squares.getChildren().add(square(!cell.isEmpty())));
    }
    String mentions =
        zones <= MOST_SQUARES
            ? words.get("mentions", row.mentions())
            : words.get("mentions.of", row.mentions(), zones);
    Label count = new Label(mentions);
    count.getStyleClass().setAll("label", "zr-caption");
    HBox line = new HBox(zones <= MOST_SQUARES ? 6 : 0, squares, count);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, line);
    setAccessibleText(name + ' ' + mentions);
  }

  private static Region square(boolean filled) {
    Region square = new Region();
    square.getStyleClass().setAll("compare-square", filled ? "filled" : "hollow");
    return square;
  }
}
