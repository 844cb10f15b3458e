package org.zonereader.ui.window;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The ways back: to the tab shown last, to where a full text or a search was opened from. */
final class Trail {
  private final ObjectProperty<Screen> screen;
  private final BooleanSupplier reviewing;
  private final ReadOnlyObjectWrapper<@Nullable Screen> back = new ReadOnlyObjectWrapper<>();
  private Screen tab = Screen.READING;
  private Screen beforeSearch = Screen.READING;

  /**
   * Follows what is shown.
   *
   * @param reviewing whether there is a review to go back to
   */
  Trail(ObjectProperty<Screen> screen, BooleanSupplier reviewing) {
    this.screen = screen;
    this.reviewing = reviewing;
    screen.subscribe(
        now -> {
          back.set(null);
          tab = now.hasTab() ? now : tab;
        });
  }

  /** Where the full text that is shown was opened from, else null. */
  ReadOnlyObjectProperty<@Nullable Screen> backProperty() {
    return back.getReadOnlyProperty();
  }

  /** Goes back to the screen with a tab that was shown last. */
  void leave() {
    screen.set(tab);
  }

  /** Shows the full text, with the way back to a screen. */
  void readFrom(Screen from) {
    screen.set(Screen.READING);
    back.set(from);
  }

  /** Goes back from a full text; false when it was not opened from anywhere. */
  boolean goBack() {
    Screen to = back.get();
    if (to == null) {
      return false;
    }
    screen.set(to);
    return true;
  }

  /** Shows the search screen. */
  void search() {
    if (screen.get() != Screen.SEARCH) {
      beforeSearch = screen.get();
      screen.set(Screen.SEARCH);
    }
  }

  /** Goes back to where the search was entered from. */
  void leaveSearch() {
    if (screen.get() == Screen.SEARCH) {
      boolean gone = beforeSearch == Screen.REVIEW && !reviewing.getAsBoolean();
      screen.set(gone ? tab : beforeSearch);
    }
  }

  /** Goes on where another one was. */
  void resume(Trail before) {
    tab = before.tab;
    screen.set(before.tab);
  }
}
