package org.zonereader.ui.settings;

import java.util.Locale;

/** Sizes of files as the page writes them. */
final class Megabytes {
  private Megabytes() {}

  /** With one digit after the point. */
  static String of(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1048576.0);
  }
}
