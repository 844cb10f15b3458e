package org.zonereader.ui.compare;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zonereader.model.Comparison.Column;
import org.zonereader.text.DisplayText;
import org.zonereader.ui.common.Barcode;

/** Head of a column: zone, day, headline, coverage. */
final class HeaderCell extends VBox {
  /** Heights in a header are 7, 10.5 and 14 px. */
  private static final double BARCODE_SCALE = 1.4;

  private static final double BARCODE_GAP = 2;

  private final Column column;
  private final CompareWords words;
  private final StackPane barcode = new StackPane();

  /** Width of a barcode tick, px; 0 before the first layout. */
  private double tick;

  HeaderCell(Column column, boolean withYear, CompareWords words) {
    this.column = column;
    this.words = words;
    getStyleClass().setAll("compare-header");
    Label zone = Labels.cut(words.zone(column.zone()), "zr-zone");
    Label day = Labels.cut(words.day(column.date(), withYear), "zr-caption");
    day.setMinWidth(USE_PREF_SIZE);
    Label headline =
        Labels.cut(
            DisplayText.widen(
                Objects.requireNonNullElseGet(column.headline(), () -> words.get("no-headline"))),
            "compare-headline");
    headline.setTooltip(new Tooltip(headline.getText()));
    zone.setTooltip(new Tooltip(zone.getText()));
    Label covered =
        Labels.cut(
            words.get("coverage", words.covered(column), words.themes().size()), "zr-caption");
    covered.setMinWidth(USE_PREF_SIZE);
    HBox top = new HBox(2, zone, spacer(), day);
    top.setAlignment(Pos.CENTER_LEFT);
    top.setMinHeight(24);
    top.setMaxHeight(24);
    barcode.setAlignment(Pos.BOTTOM_LEFT);
    HBox bottom = new HBox(2, barcode, spacer(), covered);
    bottom.setAlignment(Pos.BOTTOM_LEFT);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren().setAll(top, headline, gap, bottom);
    widthProperty().subscribe(width -> fitBarcode());
  }

  /** The barcode takes about two thirds of the column. */
  private void fitBarcode() {
    double room = (getWidth() - 24) * 2 / 3;
    double fitting = Math.clamp(Math.floor(room / words.themes().size() - BARCODE_GAP), 3, 8);
    if (getWidth() > 0 && fitting != tick) {
      tick = fitting;
      Barcode drawn = new Barcode(words.themes(), tick, BARCODE_GAP, BARCODE_SCALE);
      drawn.show(column.coverage(), words.coverage(column.coverage()));
      barcode.getChildren().setAll(drawn);
      // Added during layout, after this pulse's CSS; without it the colours may never come.
      drawn.applyCss();
    }
  }

  private static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }
}
