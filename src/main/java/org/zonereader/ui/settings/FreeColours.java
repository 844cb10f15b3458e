package org.zonereader.ui.settings;

import java.util.List;
import java.util.Locale;
import org.zonereader.model.Theme;

/**
 * Colours for one more theme: the hue in the middle of the widest gap that the others leave, in the
 * lightness of the packed themes.
 */
final class FreeColours {
  private FreeColours() {}

  static Theme.Colours light(List<Theme> others) {
    return light(hue(others));
  }

  static Theme.Colours dark(List<Theme> others) {
    return dark(hue(others));
  }

  /**
   * The set for light paper.
   *
   * @param hue degrees, 0 to 360
   */
  static Theme.Colours light(double hue) {
    return new Theme.Colours(hex(hue, .4, .5), hex(hue, .55, .24), hex(hue, .6, .93));
  }

  /** The set for dark paper. */
  static Theme.Colours dark(double hue) {
    return new Theme.Colours(hex(hue, .35, .6), hex(hue, .5, .84), hex(hue, .35, .18));
  }

  private static double hue(List<Theme> others) {
    double[] hues =
        others.stream().mapToDouble(theme -> hueOf(theme.light().edge())).sorted().toArray();
    double widest = 0;
    double middle = 0;
    for (int i = 0; i < hues.length; i++) {
      double next = i + 1 < hues.length ? hues[i + 1] : hues[0] + 360;
      if (next - hues[i] > widest) {
        widest = next - hues[i];
        middle = (hues[i] + next) / 2 % 360;
      }
    }
    return middle;
  }

  private static double hueOf(String colour) {
    double red = Integer.parseInt(colour.substring(1, 3), 16);
    double green = Integer.parseInt(colour.substring(3, 5), 16);
    double blue = Integer.parseInt(colour.substring(5, 7), 16);
    double most = Math.max(red, Math.max(green, blue));
    double range = most - Math.min(red, Math.min(green, blue));
    if (range == 0) {
      return 0;
    }
    double sixth;
    if (most == red) {
      sixth = (green - blue) / range;
    } else if (most == green) {
      sixth = (blue - red) / range + 2;
    } else {
      sixth = (red - green) / range + 4;
    }
    return (sixth * 60 + 360) % 360;
  }

  /** From hue (degrees), saturation and lightness (0 to 1). */
  private static String hex(double hue, double saturation, double lightness) {
    double reach = saturation * Math.min(lightness, 1 - lightness);
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        channel(hue, reach, lightness, 0),
        channel(hue, reach, lightness, 8),
        channel(hue, reach, lightness, 4));
  }

  private static int channel(double hue, double reach, double lightness, int turn) {
    double place = (turn + hue / 30) % 12;
    double value = lightness - reach * Math.clamp(Math.min(place - 3, 9 - place), -1, 1);
    return (int) Math.round(value * 255);
  }
}
