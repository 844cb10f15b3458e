package org.zonereader.ui.common;

import java.util.Map;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard on a focused {@link SelectableText}: Ctrl+A, Ctrl+C, Shift+← → by character,
 * Ctrl+Shift+← → by clause.
 */
final class SelectionByKey {
  private final SelectableText owner;
  private final TextSelection selection;
  private final Map<KeyCombination, Runnable> keys;

  SelectionByKey(SelectableText owner, TextSelection selection) {
    this.owner = owner;
    this.selection = selection;
    keys =
        Map.of(
            key("Shortcut+A"), owner::selectAll,
            key("Shortcut+C"), owner::copy,
            key("Shift+LEFT"), () -> byCharacter(-1),
            key("Shift+RIGHT"), () -> byCharacter(1),
            key("Shortcut+Shift+LEFT"), () -> byClause(-1),
            key("Shortcut+Shift+RIGHT"), () -> byClause(1));
    owner.setOnKeyPressed(this::press);
  }

  private static KeyCombination key(String keys) {
    return KeyCombination.valueOf(keys);
  }

  private void press(KeyEvent event) {
    keys.forEach(
        (combination, action) -> {
          if (combination.match(event)) {
            action.run();
            event.consume();
          }
        });
  }

  private void byCharacter(int step) {
    String text = owner.textProperty().get();
    int caret = selection.caret();
    boolean atEdge = step < 0 ? caret == 0 : caret == text.length();
    if (!atEdge) {
      selection.extendTo(text.offsetByCodePoints(caret, step));
    }
  }

  private void byClause(int step) {
    String text = owner.textProperty().get();
    int caret = selection.caret();
    int next = Math.clamp(caret + (long) step, 0, text.length());
    selection.extendTo(
        step < 0
            ? Math.min(next, TextUnit.CLAUSE.around(text, next).start())
            : Math.max(next, TextUnit.CLAUSE.around(text, next).end()));
  }
}
