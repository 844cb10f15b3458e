package org.zonereader.ui.importing;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zonereader.text.Messages;

/**
 * Text pasted or typed to be imported. It fills the window and is no dialog: input methods do not
 * work reliably in JavaFX popups.
 */
public final class PastePane extends VBox {
  private final TextArea area = new TextArea();
  private final Consumer<String> read;
  private final Runnable cancel;

  /**
   * An empty area.
   *
   * @param read takes the text, not blank
   */
  public PastePane(Messages messages, Consumer<String> read, Runnable cancel) {
    super(16);
    this.read = read;
    this.cancel = cancel;
    setId("paste");
    getStyleClass().add("zr-paper");
    setPadding(new Insets(32, 64, 32, 64));
    Label title = new Label(messages.get("paste.title"));
    title.getStyleClass().add("zr-zone");
    area.setId("paste-text");
    area.setWrapText(true);
    area.setPromptText(messages.get("paste.prompt"));
    area.setAccessibleText(messages.get("paste.prompt"));
    area.getStyleClass().add("zr-paste");
    setVgrow(area, Priority.ALWAYS);
    Button go = new Button(messages.get("paste.go"));
    go.setId("paste-go");
    go.getStyleClass().add("zr-primary");
    go.setOnAction(event -> read());
    go.disableProperty().bind(area.textProperty().map(String::isBlank));
    Button no = new Button(messages.get("paste.cancel"));
    no.setId("paste-cancel");
    no.getStyleClass().add("zr-plain");
    no.setOnAction(event -> cancel());
    Label keys = new Label(messages.get("paste.keys"));
    keys.getStyleClass().add("zr-caption");
    HBox buttons = new HBox(8, go, no, keys);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(title, area, buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Puts the cursor into the area; call when it is shown. */
  public void edit() {
    area.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      cancel();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      read();
    }
  }

  /** What was typed stays until it is read: Esc by mistake loses nothing. */
  private void cancel() {
    cancel.run();
  }

  private void read() {
    String text = area.getText();
    if (!text.isBlank()) {
      area.clear();
      read.accept(text);
    }
  }
}
