package org.zonereader.ui.importing.review;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A piece of the report with its label beside it (DESIGN §2: label 88, text 38 em). */
final class BlockRow extends HBox {
  private static final double LABEL = 88;

  /**
   * A piece.
   *
   * @param accent true for what names the report, false for its text
   * @param labels one line each
   */
  BlockRow(Node content, boolean accent, double width, String... labels) {
    VBox names = new VBox();
    names.setAlignment(Pos.TOP_RIGHT);
    names.setMinWidth(LABEL);
    names.setPrefWidth(LABEL);
    for (String words : labels) {
      Label label = Parts.label(words, "zr-caption", "review-label");
      label.setMinWidth(USE_PREF_SIZE);
      names.getChildren().add(label);
    }
    Region bar = new Region();
    bar.getStyleClass().addAll("review-bar", accent ? "review-bar-accent" : "review-bar-text");
    bar.setMinWidth(3);
    bar.setPrefWidth(3);
    if (content instanceof Region region) {
      region.setMinWidth(width);
      region.setPrefWidth(width);
      region.setMaxWidth(width);
    }
    HBox.setMargin(bar, new Insets(0, 21, 0, 24));
    getStyleClass().add("review-block");
    getChildren().setAll(names, bar, content);
  }
}
