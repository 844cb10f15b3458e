package org.zonereader.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.zonereader.text.Messages;

/** What to do with an edited table: see what it changes, or drop the edits. */
final class DraftBar extends HBox {
  DraftBar(SettingsViewModel model, Messages messages, boolean changed) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    setVisible(changed);
    setManaged(changed);
    Label words = new Label(messages.get("draft.changed"));
    words.getStyleClass().add("zr-warning");
    Button preview =
        Parts.button("draft-preview", messages.get("draft.preview"), model::previewTables);
    preview.getStyleClass().add("zr-primary");
    getChildren()
        .setAll(
            words,
            Parts.space(),
            Parts.button("draft-discard", messages.get("draft.discard"), model::discard),
            preview);
  }
}
