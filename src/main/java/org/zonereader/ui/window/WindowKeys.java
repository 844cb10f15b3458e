package org.zonereader.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.zonereader.ui.zones.ZonesView;

/**
 * Keys that work wherever the focus is (DESIGN §7). Handled at the scene: fields and lists come
 * first.
 */
record WindowKeys(
    Session session,
    ZonesView zones,
    ExportWays exports,
    EventHandler<KeyEvent> readingKeys,
    Supplier<Optional<EventHandler<KeyEvent>>> reviewKeys,
    ImportWays ways,
    SearchScreen search,
    Runnable leaveSettings)
    implements EventHandler<KeyEvent> {
  private static final KeyCombination READ = ctrl(KeyCode.DIGIT1);
  private static final KeyCombination COMPARE = ctrl(KeyCode.DIGIT2);
  private static final KeyCombination IMPORT = ctrl(KeyCode.O);
  private static final KeyCombination PASTE = ctrl(KeyCode.V);
  private static final KeyCombination EXPORT = ctrl(KeyCode.E);
  private static final KeyCombination PRINT = ctrl(KeyCode.P);
  private static final KeyCombination FILTER = ctrl(KeyCode.L);
  private static final List<KeyCombination> SEARCH = List.of(ctrl(KeyCode.F), ctrl(KeyCode.K));

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
      ways.chooseFiles();
    } else if (EXPORT.match(event) && exports.open()) {
      event.consume();
    } else if (PRINT.match(event) && exports.print()) {
      event.consume();
    } else if (SEARCH.stream().anyMatch(key -> key.match(event))) {
      search.edit();
    } else if (FILTER.match(event)) {
      session.window().screenProperty().set(Screen.READING);
      zones.focusFilter();
    } else {
      onScreen(event);
      return;
    }
    event.consume();
  }

  /** Keys of the reading screen work wherever the focus is; Esc then leads back. */
  private void onScreen(KeyEvent event) {
    Screen screen = session.window().screenProperty().get();
    if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
      if (ways.pasteClipboard()) {
        event.consume();
      }
      return;
    }
    if (screen == Screen.REVIEW) {
      reviewKeys.get().ifPresent(keys -> keys.handle(event));
    }
    if (screen == Screen.SEARCH) {
      search.pressed(event);
    }
    if (screen == Screen.SETTINGS && event.getCode() == KeyCode.ESCAPE) {
      leaveSettings.run();
      event.consume();
    }
    if (screen != Screen.READING) {
      return;
    }
    readingKeys.handle(event);
    if (!event.isConsumed() && event.getCode() == KeyCode.ESCAPE && session.trail().goBack()) {
      event.consume();
    }
  }
}
