package org.zonereader.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;

/** What the headless robot cannot do by itself. */
public final class Gestures {
  private Gestures() {}

  /**
   * A mouse event made by hand: the headless platform keeps no modifiers in its own, and none
   * leaves the window.
   *
   * @param at place in the scene
   */
  public static MouseEvent mouse(EventType<MouseEvent> type, Point2D at, boolean shift) {
    MouseButton button = MouseButton.PRIMARY;
    return new MouseEvent(
        type, at.getX(), at.getY(), 0, 0, button, 1, shift, false, false, false, true, false, false,
        false, false, true, null);
  }

  /**
   * Presses a key with other keys held down, at the node that has the focus.
   *
   * @param held any of Shift, Control and Alt
   */
  public static void press(FxRobot robot, Scene scene, KeyCode key, KeyCode... held) {
    Set<KeyCode> with = Set.of(held);
    robot.interact(
        () ->
            Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    KeyEvent.CHAR_UNDEFINED,
                    "",
                    key,
                    with.contains(KeyCode.SHIFT),
                    with.contains(KeyCode.CONTROL),
                    with.contains(KeyCode.ALT),
                    false)));
  }

  /** The text on the clipboard. */
  public static String clipboard(FxRobot robot) {
    List<String> content = new ArrayList<>();
    robot.interact(() -> content.add(Clipboard.getSystemClipboard().getString()));
    return content.getFirst();
  }
}
