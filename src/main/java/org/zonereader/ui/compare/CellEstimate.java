package org.zonereader.ui.compare;

import java.util.List;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;

/** About how high a cell of items will be, from its numbers of characters. */
final class CellEstimate {
  /** Padding of a cell and its lines, px. */
  private static final double PADDING = 25;

  private static final double GAP = 8;
  private static final double SIDES = 23;
  private static final double SEAL = 26;

  /** Height of a line as a multiple of the character's size: 20 px at 13 px. */
  private static final double LINE = 20.0 / 13;

  private CellEstimate() {}

  /**
   * Height of a cell, px.
   *
   * @param order whether it shows whole priorities, seals at the left
   * @param width width of the cell, px
   * @param size size of a character, px
   */
  static double of(List<Item> items, boolean order, double width, double size) {
    double room = Math.max(1, Math.floor((width - SIDES - (order ? SEAL : 0)) / size));
    double lines = items.isEmpty() ? 1 : 0;
    int before = -1;
    for (Item item : items) {
      List<Quote> actions =
          order || item.actions().size() < 3 ? item.actions() : item.actions().subList(0, 1);
      int more = item.actions().size() > actions.size() ? 7 : 0;
      int head = item.head().text().length();
      int tail = actions.stream().mapToInt(quote -> quote.text().length() + 1).sum() + more;
      boolean context = !order && item.measure() > 0 && item.priority() != before;
      lines += context ? 1 : 0;
      lines +=
          item.measure() == 0
              ? Math.ceil(head / room) + Math.ceil(tail / room)
              : Math.ceil((head + tail) / room);
      before = item.priority();
    }
    return PADDING + lines * size * LINE + GAP * Math.max(0, items.size() - 1);
  }
}
