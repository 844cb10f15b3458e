package org.zonereader.ui.window;

import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Clip;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Themes;

/** One fault: its code, the log, and what can be done with them. Copying leaves it open. */
final class FaultDialog extends Dialog<ButtonType> {
  private static final double WIDTH = 520;

  FaultDialog(String code, Path log, Messages messages) {
    ButtonType copy = new ButtonType(messages.get("fault.copy"), ButtonData.LEFT);
    ButtonType folder = new ButtonType(messages.get("fault.folder"), ButtonData.LEFT);
    ButtonType close = new ButtonType(messages.get("fault.close"), ButtonData.CANCEL_CLOSE);
    setTitle(messages.get("fault.title"));
    DialogPane pane = getDialogPane();
    pane.getButtonTypes().setAll(copy, folder, close);
    pane.setContent(content(code, log, messages));
    pane.setId("fault-dialog");
    button(copy, "fault-copy")
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              Clip.put(messages.get("fault.copied.text", code, log));
              button(copy, "fault-copy").setText(messages.get("fault.copied"));
              event.consume();
            });
    button(folder, "fault-folder")
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              FileOpener.open(log.resolveSibling(""));
              event.consume();
            });
    button(close, "fault-close").setDefaultButton(true);
  }

  /** Belongs to a window, if there is one, and is dressed as it is. */
  void over(@Nullable Window window) {
    if (window != null && window.isShowing()) {
      initOwner(window);
    }
    Scene scene = getDialogPane().getScene();
    if (scene.getStylesheets().isEmpty()) {
      new Look(new Themes(List.of())).dress(scene);
    }
  }

  private Button button(ButtonType type, String id) {
    Button button = (Button) getDialogPane().lookupButton(type);
    button.setId(id);
    return button;
  }

  private static VBox content(String code, Path log, Messages messages) {
    VBox box =
        new VBox(
            8,
            words(messages.get("fault.title"), "zr-dialog-title"),
            words(messages.get("fault.words"), "zr-body"),
            words(messages.get("fault.code", code), "zr-body"),
            words(messages.get("fault.log", log), "zr-muted"));
    box.setPadding(new Insets(16));
    box.setPrefWidth(WIDTH);
    return box;
  }

  private static Label words(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
