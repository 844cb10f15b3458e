package org.zonereader.ui.compare;

import javafx.scene.control.Label;

/** Labels of the screen's style classes. */
final class Labels {
  private Labels() {}

  /** One line, cut with an ellipsis when it does not fit. */
  static Label cut(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().setAll("label", style);
    label.setEllipsisString("…");
    return label;
  }

  /** As many lines as it takes. */
  static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().setAll("label", style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
