package org.zonereader.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.FontFiles;

/**
 * The bundled faces. JavaFX picks weights by family, so every weight is a family of its own;
 * Chinese text never depends on what the machine has installed.
 */
public final class Fonts {
  public static final String SANS = "ZR Sans";
  public static final String SANS_MEDIUM = "ZR Sans Medium";
  public static final String SERIF_MEDIUM = "ZR Serif Medium";
  public static final String SERIF_SEMIBOLD = "ZR Serif SemiBold";

  private static final List<String> FILES =
      List.of(
          "ZRSans-Regular.ttf", "ZRSans-Medium.ttf", "ZRSerif-Medium.ttf", "ZRSerif-SemiBold.ttf");

  /** Height of one line of each face as a multiple of the font size, read off JavaFX 26. */
  private static final double SANS_LINE = 1.448;

  private static final double SERIF_LINE = 1.437;

  private Fonts() {}

  /**
   * Loads the faces and that of the icons; call once, before the first scene, on any thread while
   * no other sets text.
   */
  public static void load() {
    FILES.forEach(Fonts::load);
    Icons.of(Feather.SEARCH);
    // The first measuring of a face opens it.
    for (String family : List.of(SANS, SANS_MEDIUM, SERIF_MEDIUM, SERIF_SEMIBOLD)) {
      Text text = new Text("园区");
      text.setFont(Font.font(family, FontSize.DEFAULT));
      text.getLayoutBounds();
    }
  }

  private static void load(String file) {
    if (Font.loadFont(FontFiles.url(file), FontSize.DEFAULT) != null) {
      return;
    }
    // JavaFX reads a plus sign in the path of a file as a blank.
    try (InputStream in = FontFiles.open(file)) {
      if (Font.loadFont(in, FontSize.DEFAULT) == null) {
        throw new IllegalStateException("font " + file + " cannot be read");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Line spacing (px) that makes lines {@code lineHeight} px high.
   *
   * @param family one of the bundled families
   * @param size font size, px
   */
  public static double lineSpacing(String family, double size, double lineHeight) {
    double natural = family.startsWith("ZR Serif") ? SERIF_LINE : SANS_LINE;
    return lineHeight - natural * size;
  }
}
