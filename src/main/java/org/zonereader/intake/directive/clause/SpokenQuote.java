package org.zonereader.intake.directive.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the report's own voice in quotation marks from what it quotes. The quoted words are the
 * meeting's own behind an own opener and a colon (会议指出:“要…”), or a comma when they begin with 要
 * (会议强调,“要…”), and before a leader's 强调, 指出 or 要求 (“要…。”某某强调,…).
 */
final class SpokenQuote {
  private static final String BREAKS = ",;:。!?\n";
  private static final int LONGEST_OPENER = 60;

  private static final Pattern DIRECTIVE = Pattern.compile("\\G[“\"](?:一?要(?!素|求|点|闻)|务必|必须)");

  private static final Pattern SPEAKER_BEHIND =
      Pattern.compile("\\G[”\"]([^,;:。!?“]{2,40}?(?:强调|指出|要求))[,;:。!?]");

  private SpokenQuote() {}

  /**
   * True when the quotation is the report's own voice.
   *
   * @param paragraph folded
   * @param open offset of its opening mark
   * @param close offset of its closing mark
   */
  static boolean at(String paragraph, int open, int close) {
    char before = open == 0 ? '\n' : paragraph.charAt(open - 1);
    boolean led = before == ':' || (before == ',' && DIRECTIVE.matcher(paragraph).find(open));
    if (led) {
      int from = open - 1;
      while (from > 0
          && open - from <= LONGEST_OPENER
          && BREAKS.indexOf(paragraph.charAt(from - 1)) < 0) {
        from--;
      }
      String words = paragraph.substring(from, open - 1).strip();
      return isOwn(words.startsWith("”") ? words.substring(1) : words);
    }
    Matcher speaker = SPEAKER_BEHIND.matcher(paragraph);
    boolean sentence = BREAKS.indexOf(paragraph.charAt(close - 1)) >= 0;
    return sentence && speaker.find(close) && isOwn(speaker.group(1));
  }

  private static boolean isOwn(String words) {
    Opener opener = OpenerReader.read(words, OwnVoices.NONE);
    return opener != null && !opener.foreign() && opener.end() == words.length();
  }
}
