package org.zonereader.ui.compare;

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
    themes.setMinHeight(24);
    getChildren().setAll(themes, gap, caption(words.get("corner.coverage")));
  }

  private static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().setAll("label", "zr-caption");
    return label;
  }
}
