package org.zonereader.ui.common;

import javafx.scene.control.ToggleButton;

/** Segments of a switch ({@code SegmentedButton}), of which one is always chosen. */
public final class Segments {
  private Segments() {}

  /**
   * A segment; pressed while it is chosen already, it stays so.
   *
   * @param choose called at every press
   */
  public static ToggleButton segment(String words, Runnable choose) {
    ToggleButton segment = new ToggleButton(words);
    segment.setOnAction(
        event -> {
          segment.setSelected(true);
          choose.run();
        });
    return segment;
  }
}
