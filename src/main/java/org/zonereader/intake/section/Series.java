package org.zonereader.intake.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.Excerpt;

/**
 * The number of the part at the end of a title: {@code (2)}, {@code ②}, {@code （二）}, {@code 之二}.
 *
 * @param number 1 or more, or null
 * @param title the words before it, without a bullet, blanks made one plain space
 */
record Series(@Nullable Integer number, String title) {
  private static final String DIGITS = "一二三四五六七八九";

  /** Numbers are short: only the end of a line is looked at. */
  private static final int REACH = 20;

  private static final Pattern END =
      Pattern.compile(
          "\\s*(?:\\((?:之)?(?<round>\\d{1,3}|[一二三四五六七八九十]{1,3})\\)|(?<circled>[①-⑳])|之(?<words>[一二三四五六七八九十]{1,3}|\\d{1,2}))\\s*$");

  private static final Pattern BULLET = Pattern.compile("^[◆◎●▲■▶★☆◇□○➤▌▍►◉]+\\s*");

  static Series of(Excerpt line) {
    int from = Math.max(0, line.length() - REACH);
    Matcher end = END.matcher(line.folded()).region(from, line.length());
    if (!end.find()) {
      return new Series(null, plain(line.text()));
    }
    return new Series(number(end), plain(line.text().substring(0, end.start())));
  }

  private static Integer number(Matcher end) {
    if (end.group("circled") != null) {
      return end.group("circled").charAt(0) - '①' + 1;
    }
    String digits = end.group("round") == null ? end.group("words") : end.group("round");
    return Character.isDigit(digits.charAt(0)) ? Integer.valueOf(digits) : chinese(digits);
  }

  /** 一 to 九十九. */
  private static int chinese(String digits) {
    int ten = digits.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(digits.charAt(digits.length() - 1)) + 1;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(digits.charAt(0)) + 1;
    int ones = ten == digits.length() - 1 ? 0 : DIGITS.indexOf(digits.charAt(ten + 1)) + 1;
    return tens * 10 + ones;
  }

  private static String plain(String words) {
    return BULLET.matcher(words).replaceFirst("").replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
  }
}
