package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.text.DisplayText;

/**
 * An item's words as its cell shows them.
 *
 * @param context lead of the whole priority, or null when it need not be said (again)
 * @param head first clause of the measure
 * @param actions further clauses on show with what joins them to the head; may be empty
 * @param hidden how many more there are
 * @param terms terms to be marked, by place in head and actions together
 */
record ItemText(
    @Nullable String context, String head, String actions, int hidden, List<TermAt> terms) {
  /** Between clauses of the source, in every language of the window. */
  static final String COMMA = "，";

  /** Up to this many clauses are shown whole; of more, two and how many are left. */
  private static final int WHOLE = 3;

  /** A term in the words: from {@code start} up to {@code end}. */
  record TermAt(int start, int end, Kind kind) {}

  /**
   * The words of one item.
   *
   * @param above the item above it in the cell, or null
   * @param whole whether every clause is shown
   * @param byTheme whether the item stands in a theme's row, away from the rest of its priority
   */
  static ItemText of(
      Item item, @Nullable Item above, boolean whole, boolean byTheme, List<Marks.Mark> marks) {
    int clauses = 1 + item.actions().size();
    List<Quote> shown = whole || clauses <= WHOLE ? item.actions() : item.actions().subList(0, 1);
    boolean continues = above != null && above.priority() == item.priority();
    boolean lead = item.measure() == 0;
    int hidden = item.actions().size() - shown.size();
    StringBuilder actions = new StringBuilder();
    List<TermAt> terms = new ArrayList<>();
    String head = DisplayText.widen(item.head().text());
    add(terms, item.head(), 0, marks);
    for (Quote quote : shown) {
      // Under a lead the actions start a line of their own; a later measure runs on.
      actions.append(actions.isEmpty() && lead ? "\n" : COMMA);
      add(terms, quote, head.length() + actions.length(), marks);
      actions.append(DisplayText.widen(quote.text()));
    }
    if (hidden > 0) {
      actions.append(COMMA);
    }
    return new ItemText(
        lead || continues || !byTheme ? null : DisplayText.widen(item.priorityLead()),
        head,
        actions.toString(),
        hidden,
        List.copyOf(terms));
  }

  private static void add(List<TermAt> terms, Quote quote, int at, List<Marks.Mark> marks) {
    for (Marks.Mark mark : marks) {
      if (mark.span().start() >= quote.span().start() && mark.span().end() <= quote.span().end()) {
        int start = at + mark.span().start() - quote.span().start();
        terms.add(new TermAt(start, start + mark.span().length(), mark.term().kind()));
      }
    }
  }
}
