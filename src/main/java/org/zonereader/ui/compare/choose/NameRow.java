package org.zonereader.ui.compare.choose;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.zonereader.text.Messages;

/** A field for a name, and the button that saves under it; Enter saves too. */
final class NameRow extends HBox {
  private final TextField field = new TextField();
  private final Button save;

  /**
   * A row for a list of what is kept.
   *
   * @param words what the field is for
   */
  NameRow(Kept<?, ?> kept, String words, Messages messages, Runnable saving) {
    super(8);
    getStyleClass().setAll("choose-row");
    field.setPromptText(words);
    field.setAccessibleText(words);
    field.textProperty().bindBidirectional(kept.nameProperty());
    field.setOnAction(event -> saving.run());
    HBox.setHgrow(field, Priority.ALWAYS);
    save = Parts.outlined(messages.get("kept.save"), saving);
    getChildren().setAll(field, save);
  }

  TextField field() {
    return field;
  }
}
