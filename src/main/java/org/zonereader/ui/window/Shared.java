package org.zonereader.ui.window;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.zonereader.library.Backups;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.Remembered;
import org.zonereader.ui.common.Tasks;

/** What outlives a change of language or library. */
record Shared(
    Tasks tasks,
    FontSize fontSize,
    ObjectProperty<Motion.Mode> motion,
    IntegerProperty backupsKept,
    Remembered remembered) {
  /** Movement as the system has it. */
  Shared(Tasks tasks, FontSize fontSize, Remembered remembered) {
    this(
        tasks,
        fontSize,
        new SimpleObjectProperty<>(Motion.Mode.SYSTEM),
        new SimpleIntegerProperty(remembered.getInt("backups-kept", 0, Backups.MOST, Backups.KEPT)),
        remembered);
    backupsKept.subscribe(now -> remembered.put("backups-kept", String.valueOf(now)));
  }

  Motion movement() {
    return Motion.of(motion);
  }
}
