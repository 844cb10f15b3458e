package org.zonereader.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A page with nothing to compare: what is the matter and what to do. */
final class MessagePane extends VBox {
  MessagePane(String title, String text, Node... buttons) {
    super(8);
    getStyleClass().setAll("zr-paper");
    setAlignment(Pos.CENTER);
    Label head = new Label(title);
    head.getStyleClass().setAll("label", "zr-headline");
    Label body = new Label(text);
    body.getStyleClass().setAll("label", "zr-muted");
    getChildren().setAll(head, body);
    getChildren().addAll(buttons);
  }
}
