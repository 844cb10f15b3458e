package org.zonereader.ui.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.zonereader.ui.common.Nodes;
import org.zonereader.ui.common.edit.FieldsEditor;

/**
 * The keys of the reading screen (DESIGN §7). The view installs them on itself; the window may
 * install them on more of the scene while reading is shown.
 */
public final class ReadingKeys implements EventHandler<KeyEvent> {
  private final Map<KeyCombination, BooleanSupplier> keys = new LinkedHashMap<>();

  /**
   * Keys of a screen.
   *
   * @param edit opens the editor of the fields
   * @param addPoint makes the selected words a point
   */
  ReadingKeys(
      ReadingViewModel model,
      CorrectionViewModel corrections,
      Runnable copyQuotation,
      Runnable edit,
      Runnable addPoint) {
    KeyCombination.Modifier ctrl = KeyCombination.SHORTCUT_DOWN;
    KeyCombination.Modifier shift = KeyCombination.SHIFT_DOWN;
    on(() -> model.stepReport(-1), KeyCode.UP, KeyCombination.ALT_DOWN);
    on(() -> model.stepReport(1), KeyCode.DOWN, KeyCombination.ALT_DOWN);
    on(model::toggleCompared, KeyCode.D, ctrl);
    on(copyQuotation, KeyCode.C, ctrl, shift);
    on(edit, KeyCode.E, ctrl, shift);
    on(addPoint, KeyCode.I, ctrl, shift);
    on(corrections::undo, KeyCode.Z, ctrl);
    on(corrections::redo, KeyCode.Y, ctrl);
    on(corrections::redo, KeyCode.Z, ctrl, shift);
    for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
      on(model.fontSize()::larger, plus, ctrl);
    }
    // Where plus is the shifted equals key.
    on(model.fontSize()::larger, KeyCode.EQUALS, ctrl, shift);
    for (KeyCode minus : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
      on(model.fontSize()::smaller, minus, ctrl);
    }
    for (KeyCode zero : List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0)) {
      on(model.fontSize()::reset, zero, ctrl);
    }
    on(() -> model.stepPoint(1), KeyCode.SPACE);
    on(() -> model.stepPoint(-1), KeyCode.SPACE, shift);
    on(() -> model.stepFound(1), KeyCode.F3);
    on(() -> model.stepFound(-1), KeyCode.F3, shift);
    keys.put(new KeyCodeCombination(KeyCode.ESCAPE), model::unpin);
  }

  private void on(Runnable action, KeyCode code, KeyCombination.Modifier... modifiers) {
    keys.put(
        new KeyCodeCombination(code, modifiers),
        () -> {
          action.run();
          return true;
        });
  }

  @Override
  public void handle(KeyEvent event) {
    if ((event.getCode() == KeyCode.SPACE && belongsToControl(event)) || isInEditor(event)) {
      return;
    }
    for (Map.Entry<KeyCombination, BooleanSupplier> key : keys.entrySet()) {
      if (key.getKey().match(event)) {
        if (key.getValue().getAsBoolean()) {
          event.consume();
        }
        return;
      }
    }
  }

  /** Space presses buttons and types into fields. */
  private static boolean belongsToControl(KeyEvent event) {
    return event.getTarget() instanceof ButtonBase || event.getTarget() instanceof TextInputControl;
  }

  /** The editor of the fields has its own Enter, Esc and undo. */
  private static boolean isInEditor(KeyEvent event) {
    return event.getTarget() instanceof Node target
        && Nodes.around(target, FieldsEditor.class) != null;
  }
}
