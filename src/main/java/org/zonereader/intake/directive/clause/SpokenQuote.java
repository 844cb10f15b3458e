package org.zonereader.intake.directive.clause;

/**
 * Tells the report's own voice in quotation marks from what it quotes: behind an own opener and a
 * colon (会议指出:“要…”) the quoted words are the meeting's own.
 */
final class SpokenQuote {
  private static final String BREAKS = ",;。!?\n";
  private static final int LONGEST_OPENER = 60;

  private SpokenQuote() {}

  /**
   * True when the quotation that opens at {@code at} is the report's own voice.
   *
   * @param paragraph folded
   */
  static boolean at(String paragraph, int at) {
    if (at == 0 || paragraph.charAt(at - 1) != ':') {
      return false;
    }
    int from = at - 1;
    while (from > 0
        && at - from <= LONGEST_OPENER
        && BREAKS.indexOf(paragraph.charAt(from - 1)) < 0) {
      from--;
    }
    String words = paragraph.substring(from, at - 1).strip();
    Opener opener = OpenerReader.read(words, OwnVoices.NONE);
    return opener != null && !opener.foreign() && opener.end() == words.length();
  }
}
