package org.zonereader.ui.window;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The program's own icon in the sizes that window managers ask for. */
final class WindowIcons {
  private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

  private WindowIcons() {}

  static List<Image> all() {
    return IntStream.of(SIZES)
        .mapToObj(size -> String.valueOf(WindowIcons.class.getResource("icons/" + size + ".png")))
        .map(Image::new)
        .toList();
  }
}
