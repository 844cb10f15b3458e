package org.zonereader.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A priority (要点): one directive addressed to the zone or to people within or above it.
 *
 * @param subject the addressee as written (全区上下), or null
 * @param lead the clause after the directive word, without opener and addressee
 * @param actions the clauses that follow it, in text order
 * @param themes seals, the lead's first, one per further theme; empty means 未归类
 * @param rule name of the rule that found it
 */
public record Priority(
    @Nullable String subject, Clause lead, List<Clause> actions, List<String> themes, String rule) {
  public Priority {
    actions = List.copyOf(actions);
    themes = List.copyOf(themes);
  }

  /** From the lead to the last action. */
  public Span span() {
    return actions.isEmpty() ? lead.span() : lead.span().union(actions.getLast().span());
  }

  /** Lead and actions in text order. */
  public List<Clause> clauses() {
    return Stream.concat(Stream.of(lead), actions.stream()).toList();
  }

  /** Its measures in text order, each followed by the clauses of it that carry a second theme. */
  public List<Placement> placements() {
    List<Placement> result = new ArrayList<>();
    List<Clause> clauses = clauses();
    int from = 0;
    while (from < clauses.size()) {
      int to = from + 1;
      while (to < clauses.size() && clauses.get(to).measure() == clauses.get(from).measure()) {
        to++;
      }
      List<Clause> run = clauses.subList(from, to);
      Clause head = run.getFirst();
      result.add(new Placement(head.theme(), head.measure(), run));
      for (Clause clause : run) {
        if (clause.second() != null) {
          result.add(new Placement(clause.second(), clause.measure(), List.of(clause)));
        }
      }
      from = to;
    }
    return result;
  }
}
