package org.zonereader.ui.common;

import javafx.geometry.Insets;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Wrapping text whose every line has the height the design says; not selectable. */
public final class Prose extends TextFlow {
  /**
   * Wraps runs of text.
   *
   * @param lineHeight px
   * @param family face of the largest run, one of {@link Fonts}
   * @param size its size, px
   */
  public Prose(double lineHeight, String family, double size, Text... runs) {
    super(runs);
    double leading = Fonts.lineSpacing(family, size, lineHeight);
    setLineSpacing(leading);
    // Snapping would round both halves of the leading up.
    setSnapToPixel(false);
    setPadding(new Insets(leading / 2, 0, leading / 2, 0));
  }

  /** A run of words in one face and colour. */
  public static Text run(String words, String styleClass) {
    Text run = new Text(words);
    run.getStyleClass().add(styleClass);
    return run;
  }
}
