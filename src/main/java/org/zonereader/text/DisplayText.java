package org.zonereader.text;

/**
 * How source text is shown: half-width {@code ,;:?!()} next to a Chinese character or a Chinese
 * quotation mark, on either side, appear full-width. Length and offsets stay; the source is not
 * changed.
 */
public final class DisplayText {
  private static final String HALF = ",;:?!()";
  private static final String WIDE = "，；：？！（）";

  private DisplayText() {}

  public static String widen(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      int mark = HALF.indexOf(text.charAt(i));
      if (mark >= 0 && (chineseAt(text, i - 1) || chineseAt(text, i + 1))) {
        if (shown == null) {
          shown = new StringBuilder(text);
        }
        shown.setCharAt(i, WIDE.charAt(mark));
      }
    }
    return shown == null ? text : shown.toString();
  }

  private static boolean chineseAt(String text, int index) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    if ("“”‘’「」『』《》".indexOf(c) >= 0) {
      return true;
    }
    int codePoint =
        Character.isLowSurrogate(c) ? text.codePointBefore(index + 1) : text.codePointAt(index);
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
