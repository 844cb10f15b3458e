package org.zonereader.ui.importing.review;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Small nodes that several parts of the screen are made of. */
final class Parts {
  private Parts() {}

  static Label label(String words, String... styles) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A link inside a row. */
  static Hyperlink link(String words, Runnable step) {
    Hyperlink link = new Hyperlink(words);
    link.getStyleClass().add("review-link");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          step.run();
        });
    return link;
  }

  static Button button(String id, String words, Runnable step, String... styles) {
    Button button = new Button(words);
    button.setId(id);
    button.getStyleClass().addAll(styles);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> step.run());
    return button;
  }

  static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  /** Takes a node out of the layout while it is hidden. */
  static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
