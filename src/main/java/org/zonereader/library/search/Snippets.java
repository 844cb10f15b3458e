package org.zonereader.library.search;

import java.util.List;
import org.zonereader.model.FoundReport.Snippet;
import org.zonereader.model.Span;

/** The words around a place that a list shows. */
final class Snippets {
  /** Characters before a place, at most. */
  private static final int BEFORE = 14;

  /** Characters in all, about; a longer place is still shown whole. */
  private static final int LENGTH = 46;

  /** Pages often print the narrow forms. */
  private static final String SENTENCE_ENDS = "。！？；!?;\n";

  private static final String PAUSES = "，、：,:";

  private Snippets() {}

  /**
   * The sentence of a place, or as much of it as fits, from a pause on where one is near.
   *
   * @param places of the report, in text order
   */
  static Snippet around(String text, Span place, List<Span> places) {
    int start = start(text, place.start());
    int end = end(text, place.end(), Math.max(place.end(), start + LENGTH));
    Span span = new Span(start, end);
    return new Snippet(
        span,
        // One line; a break has the width of a space, so offsets hold.
        span.in(text).replace('\n', ' '),
        places.stream()
            .filter(span::contains)
            .map(mark -> new Span(mark.start() - start, mark.end() - start))
            .toList());
  }

  private static int start(String text, int place) {
    int earliest = Math.max(0, place - BEFORE);
    int pause = -1;
    for (int i = place; i > earliest; i--) {
      char before = text.charAt(i - 1);
      if (SENTENCE_ENDS.indexOf(before) >= 0) {
        return i;
      }
      if (PAUSES.indexOf(before) >= 0) {
        pause = i;
      }
    }
    if (earliest == 0) {
      return 0;
    }
    return pause >= 0 ? pause : whole(text, earliest, 1);
  }

  private static int end(String text, int place, int furthest) {
    int last = Math.min(text.length(), furthest);
    for (int i = place; i < last; i++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return text.charAt(i) == '\n' ? i : i + 1;
      }
    }
    return last == text.length() ? last : whole(text, last, -1);
  }

  /** Moves an offset out of the middle of a surrogate pair. */
  private static int whole(String text, int at, int step) {
    boolean inPair =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inPair ? at + step : at;
  }
}
