package org.zonereader.ui.common;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons at the one size the design has (16 px); their colour is the style class {@code zr-icon}.
 */
public final class Icons {
  /** Edge length, px. */
  public static final int SIZE = 16;

  private Icons() {}

  public static FontIcon of(Feather icon) {
    FontIcon node = FontIcon.of(icon, SIZE);
    node.getStyleClass().add("zr-icon");
    return node;
  }
}
