package org.zonereader.ui.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.text.DisplayText;

/**
 * An item's words as its cell shows them.
 *
 * @param context lead of the whole priority, or null when it need not be said (again)
 * @param head first clause of the measure
 * @param actions further clauses on show
 * @param hidden how many more there are
 */
record CellText(@Nullable String context, String head, List<String> actions, int hidden) {
  /** Between clauses of the source, in every language of the window. */
  static final String COMMA = "，";

  /** Up to this many clauses are shown whole; of more, two and how many are left. */
  private static final int WHOLE = 3;

  /**
   * The words of one item.
   *
   * @param above the item above it in the cell, or null
   * @param active whether it is the chosen one, which shows everything
   */
  static CellText of(Item item, @Nullable Item above, boolean active) {
    int clauses = 1 + item.actions().size();
    List<Quote> shown = active || clauses <= WHOLE ? item.actions() : item.actions().subList(0, 1);
    boolean continues = above != null && above.priority() == item.priority();
    return new CellText(
        item.measure() == 0 || continues ? null : DisplayText.widen(item.priorityLead()),
        DisplayText.widen(item.head().text()),
        shown.stream().map(quote -> DisplayText.widen(quote.text())).toList(),
        item.actions().size() - shown.size());
  }
}
