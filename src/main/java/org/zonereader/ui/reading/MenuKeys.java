package org.zonereader.ui.reading;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that open the menu of what has the focus, on every system. */
final class MenuKeys {
  private MenuKeys() {}

  static boolean opensMenu(KeyEvent event) {
    return event.getCode() == KeyCode.CONTEXT_MENU
        || (event.getCode() == KeyCode.F10 && event.isShiftDown());
  }
}
