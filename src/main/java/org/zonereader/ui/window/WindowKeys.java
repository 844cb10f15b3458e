package org.zonereader.ui.window;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.zonereader.ui.zones.ZonesView;

/** Keys that work on every screen (DESIGN §7). */
record WindowKeys(Session session, ZonesView zones, Runnable chooseFiles)
    implements EventHandler<KeyEvent> {
  private static final KeyCombination READ = ctrl(KeyCode.DIGIT1);
  private static final KeyCombination COMPARE = ctrl(KeyCode.DIGIT2);
  private static final KeyCombination IMPORT = ctrl(KeyCode.O);
  private static final KeyCombination FILTER = ctrl(KeyCode.L);

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  @Override
  public void handle(KeyEvent event) {
    if (READ.match(event)) {
      session.window().screenProperty().set(Screen.READING);
    } else if (COMPARE.match(event)) {
      session.window().screenProperty().set(Screen.COMPARE);
    } else if (IMPORT.match(event)) {
      chooseFiles.run();
    } else if (FILTER.match(event)) {
      session.window().screenProperty().set(Screen.READING);
      zones.focusFilter();
    } else if (event.getCode() != KeyCode.ESCAPE || !session.goBack()) {
      return;
    }
    event.consume();
  }
}
