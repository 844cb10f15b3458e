package org.zonereader.ui.reading;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Tips;

/** Which of the places found is looked at, and the way to the others; there only while some are. */
final class FoundBar extends HBox {
  private final ReadingViewModel model;
  private final Messages messages;
  private final Label position = new Label();

  FoundBar(ReadingViewModel model, Messages messages) {
    super(4);
    this.model = model;
    this.messages = messages;
    setAlignment(Pos.CENTER_LEFT);
    position.setId("found-position");
    position.getStyleClass().add("toolbar-caption");
    position.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .setAll(
            position,
            step(Feather.CHEVRON_UP, "found.previous", -1),
            step(Feather.CHEVRON_DOWN, "found.next", 1));
    model.foundProperty().subscribe(this::show);
  }

  private Button step(Feather icon, String key, int by) {
    Button button = new Button(null, Icons.of(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll("zr-plain", "zr-icon-button");
    button.setAccessibleText(messages.get(key));
    Tips.set(button, messages.get(key));
    button.setOnAction(event -> model.stepFound(by));
    return button;
  }

  private void show(@Nullable FoundPlaces found) {
    setVisible(found != null);
    setManaged(found != null);
    if (found != null) {
      position.setText(messages.get("found.position", found.current() + 1, found.marks().size()));
    }
  }
}
