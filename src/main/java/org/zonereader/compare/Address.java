package org.zonereader.compare;

import java.util.regex.Pattern;

/** Recognises words that only say where or when: 湖北省, 2025年. */
final class Address {
  private static final Pattern PLACE =
      Pattern.compile("[\\p{IsHan}]{1,3}[省市县州盟旗]|[\\p{IsHan}]{2,3}区");

  private static final Pattern NUMBER =
      Pattern.compile("(?:第|近|前|未来|今后)?[0-9.%〇零一二三四五六七八九十百千万亿两余]+[年月日季度周个项条次大届%]*");

  /** A five-year plan is written as a number, and means more: 十五五. */
  private static final Pattern FIVE_YEARS = Pattern.compile("十[一二三四五六七八九]五");

  private Address() {}

  static boolean isPlain(String phrase) {
    return PLACE.matcher(phrase).matches()
        || (NUMBER.matcher(phrase).matches() && !FIVE_YEARS.matcher(phrase).matches());
  }
}
