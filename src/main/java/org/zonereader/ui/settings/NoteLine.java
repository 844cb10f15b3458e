package org.zonereader.ui.settings;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The newest note, when it belongs to a section. */
final class NoteLine extends Label {
  NoteLine(@Nullable Note note, Section section) {
    boolean here = note != null && note.section() == section;
    setVisible(here);
    setManaged(here);
    setWrapText(true);
    if (note != null && here) {
      setId("note-" + section);
      setText(note.words());
      getStyleClass().add(note.bad() ? "settings-bad" : "zr-muted");
    }
  }
}
