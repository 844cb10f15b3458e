package org.zonereader.ui.compare;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.text.DisplayText;
import org.zonereader.ui.common.Barcode;
import org.zonereader.ui.common.Tips;
import org.zonereader.ui.compare.grid.GridNode;

/** Head of a report: zone, day, headline, coverage. */
final class HeaderCell extends GridNode {
  /** Heights in a header are 7, 10.5 and 14 px. */
  private static final double BARCODE_SCALE = 1.4;

  private static final double BARCODE_GAP = 2;

  private final CompareWords words;
  private final Label zone = Labels.cut("", "zr-zone");
  private final Label day = Labels.cut("", "zr-caption");
  private final Label headline = Labels.cut("", "compare-headline");
  private final Label covered = Labels.cut("", "zr-caption");
  private final StackPane barcode = new StackPane();
  private final VBox box;
  private @Nullable Column column;
  private @Nullable Barcode drawn;

  /** Width of a barcode tick, px; 0 before the first layout. */
  private double tick;

  HeaderCell(CompareWords words) {
    this.words = words;
    getStyleClass().setAll("compare-header");
    day.setMinWidth(USE_PREF_SIZE);
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
    box = new VBox(top, headline, gap, bottom);
    getChildren().setAll(box);
    widthProperty().subscribe(width -> fitBarcode());
  }

  /** Shows a report; {@code withYear} names the year of its day. */
  void show(Column shown, boolean withYear) {
    column = shown;
    zone.setText(words.zone(shown.zone()));
    day.setText(words.day(shown.date(), withYear));
    headline.setText(
        DisplayText.widen(
            Objects.requireNonNullElseGet(shown.headline(), () -> words.get("no-headline"))));
    Tips.set(headline, headline.getText());
    Tips.set(zone, zone.getText());
    covered.setText(words.get("coverage", words.covered(shown), words.themes().size()));
    setAccessibleText(words.get("column.head", zone.getText(), day.getText(), headline.getText()));
    if (drawn != null) {
      drawn.show(shown.coverage(), words.coverage(shown.coverage()));
    }
    fitBarcode();
    requestLayout();
  }

  /** The barcode takes about two thirds of the column. */
  private void fitBarcode() {
    Column shown = column;
    double room = (getWidth() - 24) * 2 / 3;
    double fitting = Math.clamp(Math.floor(room / words.themes().size() - BARCODE_GAP), 3, 8);
    if (getWidth() > 0 && fitting != tick && shown != null) {
      tick = fitting;
      Barcode made = new Barcode(words.themes(), tick, BARCODE_GAP, BARCODE_SCALE);
      made.show(shown.coverage(), words.coverage(shown.coverage()));
      barcode.getChildren().setAll(made);
      drawn = made;
      // Added during layout, after this pulse's CSS; without it the colours may never come.
      made.applyCss();
    }
  }

  private static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  @Override
  public double heightFor(double width) {
    return 97;
  }

  @Override
  protected void layoutChildren() {
    double height = Math.min(getHeight(), heightFor(getWidth()));
    box.resizeRelocate(12, 12, getWidth() - 24, height - 23);
  }
}
