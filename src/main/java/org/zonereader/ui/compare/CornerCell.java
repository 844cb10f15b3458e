package org.zonereader.ui.compare;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where header and first column meet: what each of them holds. */
final class CornerCell extends VBox {
  CornerCell(CompareWords words) {
    getStyleClass().setAll("compare-corner");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    Label themes = Labels.cut(words.get("corner.theme"), "zr-caption");
    // Level with the zone names, whose line is 24 px high.
    VBox.setMargin(themes, new Insets(4, 0, 0, 0));
    getChildren().setAll(themes, gap, Labels.cut(words.get("corner.coverage"), "zr-caption"));
  }
}
