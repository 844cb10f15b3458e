package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where part of a priority stands among the theme rows: one measure, or one clause of it that also
 * carries a second theme. Comparison rows, barcodes and counts all count placements.
 *
 * @param theme seal of the row; null is 未归类
 * @param measure number of the measure within the priority
 * @param clauses its clauses in text order, at least one; the first is its head
 */
public record Placement(@Nullable String theme, int measure, List<Clause> clauses) {
  public Placement {
    clauses = List.copyOf(clauses);
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("a placement has a clause");
    }
  }

  public Clause head() {
    return clauses.getFirst();
  }

  /** From the first clause to the last. */
  public Span span() {
    return head().span().union(clauses.getLast().span());
  }
}
