package org.zonereader.intake.directive.clause;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/**
 * The first words of a clause with their kinds (noun, verb, adverb …), by HanLP's core dictionary.
 *
 * <p>A second opinion where the lists of this room have none: the genre coins verb phrases faster
 * than a list can grow. Only the first characters are looked at, so that the cost per clause does
 * not depend on its length; a clause takes about 10 µs.
 */
final class WordKinds {
  private static final int LONGEST = 24;
  private static final int TAIL = 10;

  private static final Segment SEGMENT =
      HanLP.newSegment()
          .enableCustomDictionary(false)
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enablePlaceRecognize(false)
          .enableOrganizationRecognize(false);

  /**
   * A word.
   *
   * @param text as written
   * @param kind HanLP's tag, {@code v} verb, {@code vn} verb used as a noun, {@code d} adverb …
   */
  record Word(String text, String kind) {
    boolean is(String... kinds) {
      return List.of(kinds).contains(kind);
    }
  }

  private WordKinds() {}

  /** The words at the beginning of a clause; {@code masked} may be of any length. */
  static List<Word> of(String masked) {
    String head = masked.substring(0, Math.min(LONGEST, masked.length()));
    return SEGMENT.seg(head).stream().map(WordKinds::word).toList();
  }

  /** The last word of a clause that is not empty. */
  static Word last(String masked) {
    String tail = masked.substring(Math.max(0, masked.length() - TAIL));
    return word(SEGMENT.seg(tail).getLast());
  }

  private static Word word(Term term) {
    return new Word(term.word, String.valueOf(term.nature));
  }
}
