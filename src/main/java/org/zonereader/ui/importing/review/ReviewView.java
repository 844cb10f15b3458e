package org.zonereader.ui.importing.review;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.common.edit.ZoneNames;

/** The review screen (picture import-review): file list, the report that is looked at, its keys. */
public final class ReviewView extends BorderPane {
  private final ReviewList list;
  private final ReviewKeys keys;

  /**
   * Builds the screen.
   *
   * @param zones names proposed while a zone is typed
   */
  public ReviewView(
      ReviewViewModel model,
      Themes themes,
      FontSize fontSize,
      ZoneNames zones,
      Messages messages,
      ReviewActions actions) {
    ReviewRoom room = new ReviewRoom(themes, messages, fontSize, zones);
    getStyleClass().addAll("zr-paper", "review");
    getStylesheets().add(String.valueOf(ReviewView.class.getResource("review.css")));
    setId("review");
    Editors editors = new Editors(model, room, this::focusList);
    Fixes fixes = new Fixes(model, editors);
    PreviewPane preview = new PreviewPane(model, room, editors, fixes);
    list = new ReviewList(model, room, fixes);
    keys =
        new ReviewKeys(
            model, fixes, room.words(), actions::keep, () -> back(editors, preview, actions));
    setTop(new ReviewHeader(model, room, actions::keep, actions::abandon));
    setLeft(list);
    setCenter(preview);
    // A filter, because the list and the scroll pane have their own meaning for arrows and Space.
    addEventFilter(KeyEvent.KEY_PRESSED, keys);
    model
        .faultProperty()
        .subscribe(
            reason -> {
              if (reason != null) {
                actions.fault(reason);
              }
            });
  }

  /** The keys of this screen, for the window to install where they should work too. */
  public ReviewKeys keys() {
    return keys;
  }

  /** Gives the list the focus; call when the screen is shown. */
  public void focusList() {
    list.requestFocus();
  }

  private static void back(Editors editors, PreviewPane preview, ReviewActions actions) {
    if (editors.isOpen()) {
      editors.close();
    } else if (preview.structureProperty().get()) {
      preview.structureProperty().set(false);
    } else {
      actions.abandon();
    }
  }
}
