package org.zonereader.ui.compare.choose;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Tips;

/** Pieces that the panels share. */
final class Parts {
  private Parts() {}

  /** One line, cut with an ellipsis when it does not fit. */
  static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().setAll("label", style);
    label.setEllipsisString("…");
    return label;
  }

  /** As many lines as it takes; takes no room while it is empty. */
  static Label note(String style) {
    Label note = new Label();
    note.getStyleClass().setAll("label", "choose-note", style);
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    return note;
  }

  /** A small button without an edge. */
  static Button plain(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().setAll("button", "zr-plain", "choose-small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** An outlined button. */
  static Button outlined(String text, Runnable action) {
    Button button = new Button(text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button that is an icon, 28 px. */
  static Button icon(Feather icon, String words, Runnable action) {
    Button button = new Button(null, Icons.of(icon));
    button.getStyleClass().setAll("button", "zr-plain", "choose-icon");
    button.setAccessibleText(words);
    Tips.set(button, words);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Takes the room that is left in a row. */
  static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  static HBox row(double gap, Node... nodes) {
    HBox row = new HBox(gap, nodes);
    row.getStyleClass().setAll("choose-row");
    return row;
  }

  /** A hairline between parts of a panel. */
  static Region line() {
    Region line = new Region();
    line.getStyleClass().setAll("choose-line");
    return line;
  }
}
