package org.zonereader.intake.directive;

import java.util.List;
import java.util.regex.Pattern;
import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.Phrase;

/**
 * Tells whether 全会 in this report is its own meeting: the lead says that a 全会 or 全体会议 was held.
 *
 * <p>Otherwise 全会指出 quotes somebody else's plenum.
 */
final class OwnPlenum {
  private static final Pattern HELD =
      Pattern.compile(
          "(?:召开|举行|举办)(?:了)?[^“》]{0,40}(?:全会|全体(?:\\(□+\\))?会议)(?![^,]{0,4}(?:精神|公报|决定))"
              + "|(?:全会|全体(?:\\(□+\\))?会议)(?:.{0,12})(?:召开|举行|开幕|闭幕)");

  private static final int LEAD_PARAGRAPHS = 2;

  private OwnPlenum() {}

  static boolean in(List<Phrase> phrases) {
    int paragraphs = 0;
    for (Phrase phrase : phrases) {
      paragraphs += phrase.before() == Boundary.PARAGRAPH ? 1 : 0;
      if (paragraphs > LEAD_PARAGRAPHS) {
        return false;
      }
      if (HELD.matcher(phrase.masked()).find()) {
        return true;
      }
    }
    return false;
  }
}
