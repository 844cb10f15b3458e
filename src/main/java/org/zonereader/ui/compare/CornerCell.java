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
    Label themes = caption(words.get("corner.theme"));
    // Level with the zone names, whose line is 24 px high.
    VBox.setMargin(themes, new Insets(4, 0, 0, 0));
    getChildren().setAll(themes, gap, caption(words.get("corner.coverage")));
  }

  private static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().setAll("label", "zr-caption");
    return label;
  }
}
