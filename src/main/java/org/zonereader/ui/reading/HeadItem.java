package org.zonereader.ui.reading;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.ByHand.Field;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Tips;

/**
 * A field of the head with a pencil that shows while the mouse or the focus is on it. The pencil
 * keeps its place while it is not seen, so nothing moves.
 */
final class HeadItem extends HBox {
  /** Width of the pencil, px. */
  static final double PENCIL = 24;

  HeadItem(List<Node> content, Field field, Messages messages, EditActions actions) {
    getStyleClass().add("head-item");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(content);
    Button pencil = new Button(null, Icons.of(Feather.EDIT_2));
    pencil.setId("correct-" + field.name());
    pencil.getStyleClass().addAll("zr-plain", "zr-icon-button", "head-pencil");
    String hint = messages.get("correct." + field.name());
    pencil.setAccessibleText(hint);
    Tips.set(pencil, hint);
    pencil.setOnAction(event -> actions.editFields(field));
    pencil.setVisible(actions.isPossible());
    getChildren().add(pencil);
  }
}
