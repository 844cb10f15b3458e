package org.zonereader.ui.common.edit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tips;

/** The small mark 人工 beside what a person decided. */
public final class ByHandMark extends Label {
  /**
   * A mark.
   *
   * @param hint what the page says instead, or that it was decided by hand; for tooltip and screen
   *     reader
   */
  public ByHandMark(String hint, Locale locale) {
    super(Messages.of(ByHandMark.class, locale).get("by-hand"));
    getStylesheets().add(String.valueOf(ByHandMark.class.getResource("edit.css")));
    getStyleClass().add("by-hand-mark");
    setMinWidth(USE_PREF_SIZE);
    setHint(hint);
  }

  /** Shows another hint, once more is known. */
  public void setHint(String hint) {
    Tips.set(this, hint);
    setAccessibleText(getText() + " " + hint);
  }
}
