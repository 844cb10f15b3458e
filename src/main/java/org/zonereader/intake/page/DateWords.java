package org.zonereader.intake.page;

/**
 * How a day is written, as pattern parts over folded text, for the rules that look for one: digits
 * ({@code 11月3日}, blanks allowed) or Chinese numerals ({@code 二〇二五年十一月三日}, also {@code 廿三日}).
 */
public final class DateWords {
  /** A year in Chinese digits; the zero is written in several ways. */
  public static final String CHINESE_YEAR = "二[〇○零0oO][一二三四五六七八九〇○零0oO]{2}";

  /** 一 to 十二, and 元 for the first. */
  public static final String CHINESE_MONTH = "十[一二]|[一二三四五六七八九十元]";

  /** 一 to 三十一. */
  public static final String CHINESE_DAY = "三十一?|(?:二?十|廿)[一二三四五六七八九]?|[一二三四五六七八九]";

  /** A day with or without its year; no groups. */
  public static final String DAY =
      "(?:(?:20\\d\\d\\s*年\\s*)?\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|(?:"
          + CHINESE_YEAR
          + "年)?(?:"
          + CHINESE_MONTH
          + ")月(?:"
          + CHINESE_DAY
          + ")日)";

  /** A day with its year; no groups. */
  public static final String FULL_DAY =
      "(?:20\\d\\d\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|"
          + CHINESE_YEAR
          + "年(?:"
          + CHINESE_MONTH
          + ")月(?:"
          + CHINESE_DAY
          + ")日)";

  private DateWords() {}
}
