package org.zonereader.ui.importing.review;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tips;

/** The head: what was recognised, what is open, and the way on; 72 px high (DESIGN §2). */
final class ReviewHeader extends HBox {
  /** Width of the part over the file list, without its margins, px. */
  private static final double LEFT = 520;

  private final ReviewWords words;
  private final Label found = Parts.label("", "review-found");
  private final Label read = Parts.label("", "zr-caption");
  private final ProgressBar bar = new ProgressBar(1);
  private final Label doubts = Parts.label("", "zr-warning");
  private final Label comma;
  private final Label refused = Parts.label("", "review-danger");
  private final Button next;
  private final Button keep;

  /**
   * A head.
   *
   * @param keepAll keeps what is ticked
   */
  ReviewHeader(ReviewViewModel model, ReviewRoom room, Runnable keepAll, Runnable abandon) {
    super(24);
    words = room.words();
    Messages messages = room.messages();
    comma = Parts.label(words.comma(), "zr-muted");
    setId("review-head");
    getStyleClass().addAll("zr-paper", "zr-line-below", "review-head");
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(0, 24, 0, 24));
    found.setId("review-found");
    read.setId("review-read");
    doubts.setId("review-doubts");
    refused.setId("review-refused");
    Button stop = Parts.button("review-abandon", messages.get("abandon"), abandon, "zr-plain");
    Tips.set(stop, messages.get("abandon.tip"));
    next = Parts.button("review-next", messages.get("next-doubt"), () -> model.stepDoubt(1));
    Tips.set(next, messages.get("next-doubt.tip"));
    keep = Parts.button("review-keep", "", keepAll, "zr-primary");
    Tips.set(keep, messages.get("keep.tip"));
    HBox open = new HBox(doubts, comma, refused);
    open.setAlignment(Pos.CENTER_LEFT);
    HBox buttons = new HBox(8, stop, next, keep);
    HBox.setMargin(next, new Insets(0, 15, 0, 15));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().setAll(progress(), open, Parts.space(), buttons);
    model.countsProperty().subscribe(this::show);
  }

  private VBox progress() {
    bar.getStyleClass().add("zr-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(found, Parts.space(), read);
    line.setAlignment(Pos.BASELINE_LEFT);
    VBox left = new VBox(8, line, bar);
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(LEFT);
    left.setPrefWidth(LEFT);
    return left;
  }

  private void show(Counts counts) {
    found.setText(words.found(counts));
    read.setText(words.read(counts));
    bar.setProgress(counts.found() == 0 ? 1 : (double) counts.read() / counts.found());
    doubts.setText(words.doubts(counts));
    refused.setText(words.refused(counts));
    Parts.show(doubts, !doubts.getText().isEmpty());
    Parts.show(refused, !refused.getText().isEmpty());
    Parts.show(comma, doubts.isVisible() && refused.isVisible());
    next.setDisable(counts.waiting() == 0);
    keep.setText(words.keep(counts));
    keep.setDisable(!counts.stored() && counts.ticked() + counts.waiting() == 0);
  }
}
