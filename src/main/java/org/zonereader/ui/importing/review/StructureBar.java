package org.zonereader.ui.importing.review;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.zonereader.model.Correction;
import org.zonereader.model.Join;
import org.zonereader.model.Report;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.edit.StructureEdits;

/** Before a paragraph while 改分段 is on: what can be split or joined here. */
final class StructureBar extends HBox {
  private final ReviewViewModel model;
  private final Place place;
  private final Messages messages;

  StructureBar(ReviewViewModel model, Shown shown, ShownParagraph paragraph, Messages messages) {
    super(16);
    this.model = model;
    this.place = shown.place();
    this.messages = messages;
    Report report = shown.item().report();
    int at = paragraph.span().start();
    getStyleClass().add("review-structure");
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(0, 0, 0, 136));
    setMinHeight(28);
    link("structure.join", StructureEdits.joinParagraph(report, at));
    link("structure.begin", StructureEdits.beginReport(report, at));
    if (at == 0 && place.report() > 0) {
      link("structure.join-report", Optional.of(StructureEdits.joinReport(report)));
    }
    for (Join join : paragraph.joins()) {
      StructureEdits.breakJoin(report, join)
          .ifPresent(
              correction ->
                  add(messages.get("structure.break-join", JoinWords.of(join)), correction));
    }
  }

  private void link(String key, Optional<Correction> correction) {
    correction.ifPresent(step -> add(messages.get(key), step));
  }

  private void add(String words, Correction correction) {
    getChildren().add(Parts.link(words, () -> model.correct(place.file(), List.of(correction))));
  }
}
