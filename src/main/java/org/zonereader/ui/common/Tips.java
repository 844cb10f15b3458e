package org.zonereader.ui.common;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Words that appear while the mouse rests on a control. JavaFX keeps a window and a scene for each
 * {@link Tooltip}; these are made when the mouse first comes, since most never are looked at.
 */
public final class Tips {
  private static final EventHandler<MouseEvent> WAKE = event -> wake((Control) event.getSource());

  private Tips() {}

  /**
   * Gives a control its words, which a screen reader says too, in place of others.
   *
   * @param words null for none
   */
  public static void set(Control control, @Nullable String words) {
    control.setAccessibleHelp(words);
    control.setTooltip(null);
    control.addEventHandler(MouseEvent.MOUSE_ENTERED, WAKE);
    if (control.isHover()) {
      wake(control);
    }
  }

  private static void wake(Control control) {
    String words = control.getAccessibleHelp();
    if (words != null && control.getTooltip() == null) {
      control.setTooltip(new Tooltip(words));
    }
  }
}
