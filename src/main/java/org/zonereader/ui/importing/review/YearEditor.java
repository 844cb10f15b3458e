package org.zonereader.ui.importing.review;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.zonereader.text.Messages;

/** The year of several dates of one file at once. */
final class YearEditor extends HBox {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final TextField field = new TextField();
  private final Label fault;
  private final IntConsumer save;
  private final Runnable cancel;

  /**
   * An empty field.
   *
   * @param dates how many dates get the year
   */
  YearEditor(int dates, Messages messages, IntConsumer save, Runnable cancel) {
    super(8);
    this.save = save;
    this.cancel = cancel;
    setId("year-editor");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("edit-year");
    field.setPrefColumnCount(5);
    field.setPromptText(messages.get("year.prompt"));
    field.setAccessibleText(messages.get("year.field"));
    fault = Parts.label(messages.get("year.wrong"), "review-danger");
    Parts.show(fault, false);
    Button done = Parts.button("year-save", messages.get("year.save"), this::save);
    Button no = Parts.button("year-cancel", messages.get("year.cancel"), cancel, "zr-plain");
    Label what = Parts.label(messages.get("year.dates", dates), "zr-muted");
    getChildren().setAll(Parts.label(messages.get("year.field")), field, what, done, no, fault);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().subscribe(typed -> Parts.show(fault, false));
  }

  void focus() {
    field.requestFocus();
  }

  private OptionalInt year() {
    String typed = field.getText().strip();
    return YEAR.matcher(typed).matches()
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      cancel.run();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      event.consume();
      save();
    }
  }

  private void save() {
    year().ifPresentOrElse(save, () -> Parts.show(fault, true));
  }
}
