package org.zonereader.ui.importing;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.zonereader.text.Messages;

/** The 6 px progress bar with counts and cancel; appears after 400 ms (DESIGN §8). */
public final class ImportBar extends HBox {
  private static final Duration PATIENCE = Duration.millis(400);

  private final Messages messages;
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /** Builds the bar over its view model; it hides itself while nothing runs. */
  public ImportBar(ImportViewModel model, Messages messages) {
    super(12);
    this.messages = messages;
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(6, 24, 6, 24));
    getStyleClass().addAll("zr-pane", "zr-line-above");
    setId("import-bar");
    bar.setPrefWidth(240);
    bar.getStyleClass().add("zr-progress");
    Button cancel = new Button(messages.get("cancel"));
    cancel.setId("import-cancel");
    cancel.setOnAction(event -> model.cancel());
    getChildren().setAll(bar, words, cancel);
    setShown(false);
    patience.setOnFinished(event -> setShown(model.isRunning()));
    model.stateProperty().subscribe(this::show);
  }

  private void show(ImportState state) {
    if (state
        instanceof ImportState.Running(ImportState.Work work, int done, int total, String file)) {
      bar.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
      words.setText(
          total == 0
              ? messages.get("progress.looking")
              : messages.get("progress." + work.name(), done, total, file));
      if (!isVisible()) {
        patience.play();
      }
    } else {
      patience.stop();
      setShown(false);
    }
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
