package org.zonereader.ui.importing.review;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.ByHand.Field;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;

/** Under the report: which one it is, and what to do with it; 64 px high. */
final class PreviewFoot extends HBox {
  private final ReviewViewModel model;
  private final Messages messages;
  private final Label place = Parts.label("", "zr-muted");
  private final Label hint = Parts.label("", "zr-caption");
  private final Button fields;
  private final ToggleButton structure;
  private final Button skip;
  private final Button next;

  PreviewFoot(
      ReviewViewModel model, ReviewRoom room, Editors editors, BooleanProperty structureOn) {
    super(8);
    this.model = model;
    this.messages = room.messages();
    setMinHeight(64);
    setPrefHeight(64);
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(0, 24, 0, 32));
    getStyleClass().add("zr-line-above");
    place.setId("review-place");
    hint.setText(messages.get("structure.hint"));
    hint.setMinWidth(0);
    HBox.setMargin(hint, new Insets(0, 0, 0, 16));
    fields =
        Parts.button("review-fields", messages.get("fields"), () -> fields(editors), "zr-plain");
    structure = new ToggleButton(messages.get("structure"));
    structure.setId("review-structure");
    structure.getStyleClass().addAll("zr-toggle", "zr-plain");
    structure.setMinWidth(USE_PREF_SIZE);
    structure.selectedProperty().bindBidirectional(structureOn);
    skip = Parts.button("review-skip", messages.get("skip"), model::skip);
    next = Parts.button("review-step", messages.get("step"), () -> model.step(1), "zr-accent");
    next.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
    next.setContentDisplay(ContentDisplay.RIGHT);
    getChildren().setAll(place, hint, Parts.space(), fields, structure, skip, next);
    model.shownProperty().subscribe(this::show);
    structureOn.subscribe(on -> show(model.shownProperty().get()));
    model.countsProperty().subscribe(counts -> show(model.shownProperty().get()));
  }

  private void fields(Editors editors) {
    Place now = model.selectedProperty().get();
    if (now != null && now.isReport()) {
      editors.fields(now, Field.HEADLINE);
    }
  }

  private void show(@Nullable Shown shown) {
    boolean report = shown != null && shown.place().isReport();
    fields.setDisable(!report);
    structure.setDisable(!report);
    Parts.show(hint, report && structure.isSelected());
    skip.setDisable(shown == null || !report || !shown.file().canTick(shown.place().report()));
    List<Place> places = model.places();
    next.setDisable(shown == null || shown.place().equals(places.getLast()));
    if (shown != null && report) {
      List<Place> reports = places.stream().filter(Place::isReport).toList();
      place.setText(messages.get("place", reports.indexOf(shown.place()) + 1, reports.size()));
    } else {
      place.setText("");
    }
  }
}
