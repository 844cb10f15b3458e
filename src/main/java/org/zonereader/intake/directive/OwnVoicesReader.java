package org.zonereader.intake.directive;

import java.util.List;
import java.util.regex.Pattern;
import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.OwnVoices;
import org.zonereader.intake.directive.clause.Phrase;

/**
 * Tells whether 全会 and 报告 in this report are its own: the lead says that a 全会 or 全体会议 was held, or
 * that somebody gave the work report.
 *
 * <p>Otherwise 全会指出 and 报告提出 quote somebody else.
 */
final class OwnVoicesReader {
  private static final Pattern HELD =
      Pattern.compile(
          "(?:召开|举行|举办)(?:了)?[^“》]{0,40}(?:全会|全体(?:\\(□+\\))?会议)(?![^,]{0,4}(?:精神|公报|决定))"
              + "|(?:全会|全体(?:\\(□+\\))?会议)(?:.{0,12})(?:召开|举行|开幕|闭幕)");

  private static final Pattern GIVEN =
      Pattern.compile("作(?:了)?(?:[^,辅导专题学习]{0,20})(?:工作报告|报告|主题报告)$");

  private static final int LEAD_PARAGRAPHS = 2;

  private OwnVoicesReader() {}

  static OwnVoices in(List<Phrase> phrases) {
    boolean plenum = false;
    boolean report = false;
    int paragraphs = 0;
    for (Phrase phrase : phrases) {
      paragraphs += phrase.before() == Boundary.PARAGRAPH ? 1 : 0;
      if (paragraphs > LEAD_PARAGRAPHS) {
        break;
      }
      plenum |= HELD.matcher(phrase.masked()).find();
      report |= GIVEN.matcher(phrase.masked()).find();
    }
    return new OwnVoices(plenum, report);
  }
}
