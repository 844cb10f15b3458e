package org.zonereader.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Theme;

/** A theme's seal (印): its character in an 18 px tinted square. 未归类 shows a neutral dash. */
public final class Seal extends Label {
  /** Edge length, px (DESIGN §5). */
  public static final double SIZE = 18;

  /**
   * Draws a seal.
   *
   * @param seal the character, or null for 未归类
   * @param name name for tooltip and screen reader
   */
  public Seal(Themes themes, @Nullable String seal, String name) {
    Theme theme = themes.find(seal);
    setText(theme == null ? "–" : theme.seal());
    setAlignment(Pos.CENTER);
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    getStyleClass().setAll("zr-seal", themes.styleClass(seal));
    Tips.set(this, name);
    setAccessibleText(name);
  }
}
