package org.zonereader.ui.compare;

import org.zonereader.ui.common.FontSize;

/** Sizes of cells and drawer, in proportion to the size of report text. */
final class TextScale {
  private static final double CELL = 13;
  private static final double SOURCE = 15;

  private TextScale() {}

  /** Inline style of a part whose sizes are given in em of a cell's text. */
  static String style(int fontSize) {
    return "-fx-font-size: " + cell(fontSize) + "px;";
  }

  /** Size of a cell's words, px. */
  static double cell(int fontSize) {
    return CELL * fontSize / FontSize.DEFAULT;
  }

  /** Size of the source's words in the drawer, px. */
  static double source(int fontSize) {
    return SOURCE * fontSize / FontSize.DEFAULT;
  }
}
