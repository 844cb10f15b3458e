package org.zonereader.intake.section;

import org.jspecify.annotations.Nullable;

/** Reads the Chinese numerals of a date: {@code 二〇二五}, {@code 十一}, {@code 廿三}. */
final class ChineseDate {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String ZEROS = "〇○零0oO";

  private ChineseDate() {}

  /** Four digits side by side as a year; null stays null. */
  static @Nullable String year(@Nullable String words) {
    if (words == null) {
      return null;
    }
    StringBuilder year = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      year.append(ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c));
    }
    return year.toString();
  }

  /** A number below a hundred: 元, 三, 十, 十二, 廿三, 三十一. */
  static String number(String words) {
    int tens = 0;
    int ones = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '十' -> {
          tens = ones == 0 ? 1 : ones;
          ones = 0;
        }
        case '廿' -> tens = 2;
        case '元' -> ones = 1;
        default -> ones = DIGITS.indexOf(c);
      }
    }
    return Integer.toString(tens * 10 + ones);
  }
}
