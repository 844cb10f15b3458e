package org.zonereader.ui.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Span;

/**
 * A measure (任务) as the screen shows it: a run of clauses of one priority under one theme.
 *
 * @param ref which one it is
 * @param theme its seal; null is 未归类
 * @param others seals its clauses also stand under
 * @param clauses places in the report text, at least one, in text order
 * @param head the part of the first clause that is underlined: without a leading 要
 * @param areas what lights up in the text: the clauses with the marks that end them
 */
public record Measure(
    Ref ref,
    @Nullable String theme,
    List<String> others,
    List<Span> clauses,
    Span head,
    List<Span> areas) {
  public Measure {
    others = List.copyOf(others);
    clauses = List.copyOf(clauses);
    areas = List.copyOf(areas);
  }

  /**
   * Names a measure within a report.
   *
   * @param priority number of its priority, from 1
   * @param measure its number within the priority, the lead's is 0
   */
  public record Ref(int priority, int measure) {}

  boolean isAt(int offset) {
    return areas.stream().anyMatch(area -> area.contains(offset));
  }

  /** From its first clause to its last. */
  public Span span() {
    return clauses.getFirst().union(clauses.getLast());
  }
}
