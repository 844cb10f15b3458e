package org.zonereader.ui.window;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.Remembered;
import org.zonereader.ui.common.Tasks;

/** What outlives a change of language or library. */
record Shared(
    Tasks tasks, FontSize fontSize, ObjectProperty<Motion.Mode> motion, Remembered remembered) {
  /** Movement as the system has it. */
  Shared(Tasks tasks, FontSize fontSize, Remembered remembered) {
    this(tasks, fontSize, new SimpleObjectProperty<>(Motion.Mode.SYSTEM), remembered);
  }

  Motion movement() {
    return Motion.of(motion);
  }
}
