package org.zonereader.text;

import java.lang.Character.UnicodeScript;

/** Kinds of characters that every room must agree on. */
public final class Characters {
  private Characters() {}

  /**
   * White space of any kind: ASCII blanks and line ends, U+00A0, U+3000 and the rest of Unicode's
   * spaces.
   */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** True when every character is blank; true for the empty string. */
  public static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(c -> isBlank((char) c));
  }

  /**
   * Characters without any width or ink: U+200B, a byte order mark inside the text, direction
   * marks.
   */
  public static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  /**
   * A Chinese character. Halves of surrogate pairs count: what stands there in our texts is rare
   * Chinese.
   */
  public static boolean isHan(char c) {
    return Character.isSurrogate(c) || UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  /** Unicode's line ends; CR LF is two characters here. */
  public static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
