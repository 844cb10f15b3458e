package org.zonereader.ui.settings;

/** How well a colour reads on another: the contrast ratio of WCAG 2, from 1 to 21. */
final class Contrast {
  /** The least that small text needs. */
  static final double ENOUGH = 4.5;

  private Contrast() {}

  /**
   * The ratio.
   *
   * @param ink web colour {@code #RRGGBB}, like the other
   */
  static double of(String ink, String ground) {
    double one = luminance(ink);
    double other = luminance(ground);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
