package org.zonereader.ui.compare;

import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Span;
import org.zonereader.text.DisplayText;

/**
 * A measure with the words around it, as the drawer shows them.
 *
 * @param text displayed words, with {@code ……} at cut ends
 * @param measure place of the measure in {@code text}, its end mark included
 * @param head place of its first clause in {@code text}
 */
record Excerpt(String text, Span measure, Span head) {
  private static final String MARKS = ",，;；:：。!！?？";
  private static final String SOFT_MARKS = ",，;；:：";
  private static final String CUT = "……";

  /** A second clause of context is added only while the first is shorter than this. */
  private static final int ENOUGH = 20;

  /** The item's measure in its report, with up to two clauses of its paragraph on either side. */
  static Excerpt of(String reportText, Item item) {
    Span whole = item.head().span();
    for (Quote action : item.actions()) {
      whole = whole.union(action.span());
    }
    int end = whole.end();
    while (end < reportText.length() && isMark(reportText, end)) {
      end++;
    }
    int paragraphStart = reportText.lastIndexOf('\n', whole.start()) + 1;
    int newline = reportText.indexOf('\n', end);
    int paragraphEnd = newline < 0 ? reportText.length() : newline;
    int from = before(reportText, whole.start(), paragraphStart);
    int to = after(reportText, end, paragraphEnd);
    int shownEnd = to;
    if (to < paragraphEnd && to > end && SOFT_MARKS.indexOf(reportText.charAt(to - 1)) >= 0) {
      shownEnd = to - 1;
    }
    String opening = from > paragraphStart ? CUT : "";
    String closing = to < paragraphEnd ? CUT : "";
    // Widened within its surroundings: a mark at the cut still sees its neighbours.
    String shown = DisplayText.widen(reportText).substring(from, shownEnd);
    int shift = opening.length() - from;
    return new Excerpt(
        opening + shown + closing,
        new Span(whole.start() + shift, end + shift),
        new Span(item.head().span().start() + shift, item.head().span().end() + shift));
  }

  private static int before(String text, int start, int limit) {
    int from = clauseStart(text, start, limit);
    for (int i = 0; i < 2 && from > limit && start - from < ENOUGH; i++) {
      from = clauseStart(text, from - 1, limit);
    }
    return from;
  }

  /** Start of the clause that ends before {@code at}, marks right before it skipped. */
  private static int clauseStart(String text, int at, int limit) {
    int i = at;
    while (i > limit && !isMark(text, i - 1)) {
      i--;
    }
    return i;
  }

  private static int after(String text, int end, int limit) {
    int to = end;
    for (int i = 0; i < 2 && to < limit && to - end < ENOUGH; i++) {
      while (to < limit && !isMark(text, to)) {
        to++;
      }
      while (to < limit && isMark(text, to)) {
        to++;
      }
    }
    return to;
  }

  private static boolean isMark(String text, int at) {
    return MARKS.indexOf(text.charAt(at)) >= 0;
  }
}
