package org.zonereader.model;

import java.util.List;
import org.zonereader.model.ComparisonView.Pick;

/**
 * Reports side by side, arranged both ways.
 *
 * @param byTheme a row a theme
 * @param byOrder the same columns, a row a place in the order
 * @param left the picks without a report: the zone has none, or the filter lets none through
 */
public record Compared(Comparison byTheme, Comparison byOrder, List<Pick> left) {
  public Compared {
    left = List.copyOf(left);
  }
}
