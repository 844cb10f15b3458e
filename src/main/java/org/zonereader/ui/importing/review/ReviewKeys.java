package org.zonereader.ui.importing.review;

import javafx.event.EventHandler;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the review screen (DESIGN §7). The window passes them on wherever the focus is. */
public final class ReviewKeys implements EventHandler<KeyEvent> {
  private static final KeyCombination KEEP = ctrl(KeyCode.ENTER);
  private static final KeyCombination UNDO = ctrl(KeyCode.Z);
  private static final KeyCombination REDO = ctrl(KeyCode.Y);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F8);
  private static final KeyCombination PREVIOUS =
      new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN);

  private final ReviewViewModel model;
  private final Fixes fixes;
  private final ReviewWords words;
  private final Runnable keep;
  private final Runnable back;

  /**
   * @param keep keeps what is ticked
   * @param back closes what is open, and at last the screen
   */
  ReviewKeys(ReviewViewModel model, Fixes fixes, ReviewWords words, Runnable keep, Runnable back) {
    this.model = model;
    this.fixes = fixes;
    this.words = words;
    this.keep = keep;
    this.back = back;
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  @Override
  public void handle(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (KEEP.match(event)) {
      keep.run();
    } else if (NEXT.match(event)) {
      model.stepDoubt(1);
    } else if (PREVIOUS.match(event)) {
      model.stepDoubt(-1);
    } else if (typing || !handled(event)) {
      return;
    }
    event.consume();
  }

  private boolean handled(KeyEvent event) {
    if (UNDO.match(event)) {
      model.undo();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      model.redo();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      back.run();
    } else {
      boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
      return plain && !(event.getTarget() instanceof ButtonBase) && row(event.getCode());
    }
    return true;
  }

  private boolean row(KeyCode code) {
    Place place = model.selectedProperty().get();
    switch (code) {
      case UP -> model.step(-1);
      case DOWN -> model.step(1);
      case SPACE -> {
        if (place == null || !place.isReport()) {
          return false;
        }
        model.toggle(place);
      }
      case ENTER -> {
        if (place == null || !place.isReport()) {
          return false;
        }
        words
            .told(model.file(place.file()).item(place.report()))
            .ifPresent(doubt -> fixes.fix(place, doubt));
      }
      case LEFT, RIGHT -> {
        if (place == null) {
          return false;
        }
        model.setOpen(place.file(), code == KeyCode.RIGHT);
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
