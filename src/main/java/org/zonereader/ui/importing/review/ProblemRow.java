package org.zonereader.ui.importing.review;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Why the file above cannot be kept, and what to do. */
final class ProblemRow extends HBox {
  private final ReviewWords words;
  private final Label label = Parts.label("", "review-advice");

  ProblemRow(ReviewRoom room) {
    words = room.words();
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    setPadding(new Insets(0, 24, 16, 65));
    getChildren().setAll(label);
  }

  void show(ReviewRow.OfProblem row) {
    label.setText(words.advice(row.problem()));
  }

  String words() {
    return label.getText();
  }
}
