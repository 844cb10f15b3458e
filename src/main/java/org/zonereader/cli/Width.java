package org.zonereader.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Columns that text takes on a terminal: two for wide characters (East Asian Width W and F), none
 * for combining ones, one for the rest. Characters that Unicode calls ambiguous (“ ” — ·) count
 * one, as terminals in UTF-8 do.
 */
final class Width {
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  /** Marks that do not begin a line. */
  private static final String CLOSING = "，。；：？！、）》」』”’…";

  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  /** With spaces behind up to {@code columns}; longer text stays whole. */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** Lines of at most {@code columns}; a closing mark may hang one character over. */
  static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int codePoint : text.codePoints().toArray()) {
      int width = of(codePoint);
      if (used + width > columns && !line.isEmpty() && CLOSING.indexOf(codePoint) < 0) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(codePoint);
      used += width;
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return wide(codePoint) ? 2 : 1;
  }

  private static boolean wide(int codePoint) {
    boolean halfwidthForm = in(codePoint, 0xFF61, 0xFFDC);
    return (WIDE.contains(UnicodeScript.of(codePoint)) && !halfwidthForm)
        // CJK symbols and punctuation, full-width forms, full-width signs, pictographs.
        || in(codePoint, 0x3000, 0x303E)
        || in(codePoint, 0xFF01, 0xFF60)
        || in(codePoint, 0xFFE0, 0xFFE6)
        || in(codePoint, 0x1F300, 0x1FAFF);
  }

  private static boolean in(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
