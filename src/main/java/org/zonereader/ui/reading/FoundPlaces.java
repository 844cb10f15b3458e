package org.zonereader.ui.reading;

import java.util.List;
import org.zonereader.model.Span;

/**
 * The places in a report that a search found.
 *
 * @param report id of the report
 * @param marks in text order, at least one
 * @param current index of the one that is looked at
 */
public record FoundPlaces(long report, List<Span> marks, int current) {
  public FoundPlaces {
    marks = List.copyOf(marks);
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("no place");
    }
    current = Math.clamp(current, 0, marks.size() - 1);
  }

  /** Where the one that is looked at stands in the text. */
  Span place() {
    return marks.get(current);
  }

  /** Looks at the next (1) or previous (-1) place; after the last comes the first. */
  FoundPlaces step(int by) {
    return new FoundPlaces(report, marks, Math.floorMod(current + by, marks.size()));
  }
}
