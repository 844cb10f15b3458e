package org.zonereader.ui.compare;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zonereader.model.Grouping;

/** Where header and first column meet: what each of them holds. */
final class CornerCell extends VBox {
  private final CompareWords words;
  private final Label first = Labels.cut("", "zr-caption");
  private final Label coverage;

  CornerCell(CompareWords words) {
    this.words = words;
    getStyleClass().setAll("compare-corner");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    // Level with the zone names, whose line is 24 px high.
    VBox.setMargin(first, new Insets(4, 0, 0, 0));
    coverage = Labels.cut(words.get("corner.coverage"), "zr-caption");
    getChildren().setAll(first, gap, coverage);
    show(Grouping.THEME, false);
  }

  void show(Grouping grouping, boolean turned) {
    first.setText(turned ? words.get("corner.zone") : words.get("mode." + grouping.name()));
    coverage.setVisible(!turned);
  }
}
