package org.zonereader.ui.search;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the search screen (DESIGN §7). */
final class SearchKeys implements EventHandler<KeyEvent> {
  private final Map<KeyCombination, Runnable> plain = new LinkedHashMap<>();
  private final Map<KeyCombination, Runnable> everywhere = new LinkedHashMap<>();

  SearchKeys(SearchViewModel model, PreviewPane preview, SearchActions actions) {
    KeyCombination.Modifier ctrl = KeyCombination.SHORTCUT_DOWN;
    KeyCombination.Modifier shift = KeyCombination.SHIFT_DOWN;
    plain.put(new KeyCodeCombination(KeyCode.ENTER), preview::openFullText);
    plain.put(
        new KeyCodeCombination(KeyCode.SPACE),
        () -> model.previewOpenProperty().set(!model.previewOpenProperty().get()));
    everywhere.put(new KeyCodeCombination(KeyCode.D, ctrl), model::toggleCompared);
    everywhere.put(new KeyCodeCombination(KeyCode.C, ctrl, shift), preview::copyQuotation);
    everywhere.put(new KeyCodeCombination(KeyCode.F3), () -> model.step(1));
    everywhere.put(new KeyCodeCombination(KeyCode.F3, shift), () -> model.step(-1));
    everywhere.put(
        new KeyCodeCombination(KeyCode.ESCAPE),
        () -> {
          if (model.typedProperty().get().isEmpty()) {
            actions.leave();
          } else {
            model.clear();
          }
        });
  }

  /** In the list, before it gives Space, Enter and Esc a meaning of its own. */
  void inList(KeyEvent event) {
    handle(plain, event);
    handle(everywhere, event);
  }

  @Override
  public void handle(KeyEvent event) {
    handle(everywhere, event);
    boolean ofControl =
        event.getTarget() instanceof ButtonBase || event.getTarget() instanceof TextInputControl;
    if (!ofControl) {
      handle(plain, event);
    }
  }

  private static void handle(Map<KeyCombination, Runnable> keys, KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(event)) {
        key.getValue().run();
        event.consume();
        return;
      }
    }
  }
}
