package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a priority: its lead, or one of its actions (举措).
 *
 * @param span place in the report text, without the marks around it
 * @param theme seal of the theme it stands under (its own, or that of the measure it continues);
 *     null means 未归类
 * @param second seal of a second theme it also stands under, or null
 * @param measure number of its measure (任务) within the priority; the lead's is 0
 * @param hits the terms that led to the theme; empty when it was continued
 */
public record Clause(
    Span span, @Nullable String theme, @Nullable String second, int measure, List<TermHit> hits) {
  public Clause {
    hits = List.copyOf(hits);
  }

  /** A clause that no theme was looked for yet: measure 0, 未归类. */
  public static Clause plain(Span span) {
    return new Clause(span, null, null, 0, List.of());
  }
}
