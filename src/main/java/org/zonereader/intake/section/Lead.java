package org.zonereader.intake.section;

import org.zonereader.intake.page.Excerpt;

/** The sentence that reports the meeting: the first of a paragraph. */
final class Lead {
  /**
   * Longest sentence looked at, in code units; real leads stay under 200. The bound keeps every
   * step linear.
   */
  private static final int REACH = 400;

  private Lead() {}

  /** The first sentence without its end mark, folded. */
  static String sentence(String folded) {
    return folded.substring(0, end(folded));
  }

  /** The first sentence without its end mark. */
  static Excerpt sentence(Excerpt paragraph) {
    return paragraph.slice(0, end(paragraph.folded()));
  }

  private static int end(String folded) {
    int end = folded.indexOf('。');
    return Math.min(end < 0 ? folded.length() : end, REACH);
  }
}
