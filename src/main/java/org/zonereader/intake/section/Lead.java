package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.model.Span;

/** The sentence that reports the meeting: the first of a paragraph. */
final class Lead {
  /**
   * Longest sentence looked at, in code units; real leads stay under 200. The bound keeps every
   * step linear.
   */
  private static final int REACH = 400;

  /** A preamble (入夏以来,…。) may stand before the sentence that reports the meeting. */
  private static final int MOST_SENTENCES = 3;

  private Lead() {}

  /** The first sentence without its end mark, folded. */
  static String sentence(String folded) {
    return folded.substring(0, end(folded));
  }

  /** The first sentence without its end mark. */
  static Excerpt sentence(Excerpt paragraph) {
    return paragraph.slice(0, end(paragraph.folded()));
  }

  /** Where the first sentences stand, without their end marks, as far as the reach goes. */
  static List<Span> sentences(String folded) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    while (from < Math.min(folded.length(), REACH) && sentences.size() < MOST_SENTENCES) {
      int end = folded.indexOf('。', from);
      int to = Math.min(end < 0 ? folded.length() : end, from + REACH);
      sentences.add(new Span(from, to));
      from = to + 1;
    }
    return sentences;
  }

  private static int end(String folded) {
    int end = folded.indexOf('。');
    return Math.min(end < 0 ? folded.length() : end, REACH);
  }
}
