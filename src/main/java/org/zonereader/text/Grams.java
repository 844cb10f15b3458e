package org.zonereader.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Folded text as tokens of a full-text index. A token is one character or two neighbours; tokens
 * stand apart by a space, which folded text does not hold. ASCII marks, at which an index would
 * split, are written as noncharacters of Unicode, which folded text does not hold either: each
 * token stands for exactly one character or pair.
 */
public final class Grams {
  /** Follows the last character of a text, so that each character begins a pair. */
  private static final char END = '\uFFFE';

  /** 32 noncharacters: as many as ASCII has marks. */
  private static final char FIRST_MARK = '\uFDD0';

  private Grams() {}

  /** Every pair in text order, the last character with an end mark; empty for the empty text. */
  public static String pairs(FoldedText text) {
    return pairs(text.text(), true);
  }

  /**
   * Every pair of a string.
   *
   * @param end whether the last character is paired with an end mark
   */
  private static String pairs(String folded, boolean end) {
    StringBuilder out = new StringBuilder(folded.length() * 3 + 3);
    for (int i = 0; i < folded.length(); ) {
      int length = Character.charCount(folded.codePointAt(i));
      int next = i + length;
      if (next < folded.length()) {
        put(out, folded, i);
        put(out, folded, next);
        out.append(' ');
      } else if (end) {
        put(out, folded, i);
        out.append(END).append(' ');
      }
      i = next;
    }
    return out.toString();
  }

  /** Every different character. */
  public static String characters(FoldedText text) {
    String folded = text.text();
    BitSet seen = new BitSet(Character.MAX_VALUE + 1);
    Set<Integer> rare = new HashSet<>();
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      boolean isNew = c > Character.MAX_VALUE ? rare.add(c) : !seen.get(c);
      if (c <= Character.MAX_VALUE) {
        seen.set(c);
      }
      if (isNew) {
        put(out, folded, i);
        out.append(' ');
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** True for one character, which a table of pairs answers only by beginning. */
  public static boolean isOne(String folded) {
    return folded.codePointCount(0, folded.length()) == 1;
  }

  /** The tokens that stand in a row wherever {@code folded}, of two or more characters, does. */
  public static String row(String folded) {
    return pairs(folded, false).stripTrailing();
  }

  /** The token of one character. */
  public static String one(String folded) {
    StringBuilder out = new StringBuilder(2);
    put(out, folded, 0);
    return out.toString();
  }

  private static void put(StringBuilder out, String folded, int at) {
    char c = folded.charAt(at);
    if (Character.isHighSurrogate(c)
        && at + 1 < folded.length()
        && Character.isLowSurrogate(folded.charAt(at + 1))) {
      out.append(c).append(folded.charAt(at + 1));
    } else {
      char whole = Character.isSurrogate(c) ? '\uFFFD' : c;
      out.append(c < 0x80 && !isAlphanumeric(c) ? mark(c) : whole);
    }
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** ASCII's marks stand in four runs. */
  private static char mark(char c) {
    int number;
    if (c <= '/') {
      number = c - '!';
    } else if (c <= '@') {
      number = 15 + c - ':';
    } else if (c <= '`') {
      number = 22 + c - '[';
    } else {
      number = 28 + c - '{';
    }
    return (char) (FIRST_MARK + number);
  }
}
