package org.zonereader.ui.importing.review;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ByHand.Field;
import org.zonereader.model.Report;
import org.zonereader.ui.common.edit.FieldsEditor;

/** The place above the report where its fields or the file's year are edited. */
final class Editors extends VBox {
  private final ReviewViewModel model;
  private final ReviewRoom room;
  private final Runnable after;
  private @Nullable Place edited;

  /**
   * Nothing is edited.
   *
   * @param after called when an editor has closed, to give the focus back
   */
  Editors(ReviewViewModel model, ReviewRoom room, Runnable after) {
    this.model = model;
    this.room = room;
    this.after = after;
    setPadding(new Insets(16, 0, 16, 0));
    getStyleClass().add("review-editor");
    Parts.show(this, false);
    model.selectedProperty().subscribe(this::left);
  }

  /** An editor belongs to what it was opened for. */
  private void left(@Nullable Place now) {
    if (edited != null && !Objects.equals(edited, now)) {
      take(null);
    }
  }

  boolean isOpen() {
    return isVisible();
  }

  /** Closes the editor without a change. */
  void close() {
    take(null);
    after.run();
  }

  /** Edits the fields of a report. */
  void fields(Place place, Field field) {
    model.select(place);
    Report report = model.file(place.file()).report(place.report());
    FieldsEditor editor =
        new FieldsEditor(
            report,
            room.zones(),
            room.messages().locale(),
            corrections -> {
              close();
              model.correct(place.file(), corrections);
            },
            this::close);
    take(editor);
    editor.focus(field);
  }

  /**
   * Edits the year of the dates of a file.
   *
   * @param inferred those whose year was inferred, or else those without
   */
  void year(int file, boolean inferred) {
    Place now = model.selectedProperty().get();
    if (now == null || now.file() != file) {
      model.select(new Place(file, 0));
    }
    YearEditor editor =
        new YearEditor(
            model.countYears(file, inferred),
            room.messages(),
            year -> {
              close();
              model.setYear(file, inferred, year);
            },
            this::close);
    take(editor);
    editor.focus();
  }

  /** Offers the encodings of a file. */
  void charsets(int file) {
    if (getScene() != null) {
      CharsetMenu.of(model, model.file(file), room.messages())
          .show(Objects.requireNonNull(getParent()), Side.TOP, 0, 0);
    }
  }

  private void take(@Nullable Node editor) {
    edited = editor == null ? null : model.selectedProperty().get();
    getChildren().clear();
    if (editor != null) {
      getChildren().add(editor);
    }
    Parts.show(this, editor != null);
  }
}
