package org.zonereader.intake.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.model.Anchor;
import org.zonereader.model.ByHand;
import org.zonereader.model.Clause;
import org.zonereader.model.Correction;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.SourceMap;
import org.zonereader.model.Span;

/** The priorities of one report while corrections are laid over them. */
final class CorrectedPriorities {
  private final Report report;
  private final ThemeClassifier themes;
  private final SourceMap map;
  private final List<Priority> priorities;
  private final Map<Span, String> byHand = new LinkedHashMap<>();

  CorrectedPriorities(Report report, ThemeClassifier themes) {
    this.report = report;
    this.themes = themes;
    this.map = report.sourceMap();
    this.priorities = new ArrayList<>(report.priorities());
  }

  /** In text order. */
  List<Priority> priorities() {
    return List.copyOf(priorities);
  }

  /** Clauses whose theme was set and that still are clauses. */
  List<Span> themesByHand() {
    TreeSet<Span> spans = new TreeSet<>(byHand.keySet());
    spans.retainAll(clauses().map(Clause::span).toList());
    return List.copyOf(spans);
  }

  /** The priority takes its clauses from those that had them; one that loses its lead is gone. */
  void put(Correction.PutPriority put) {
    Optional<Span> lead = map.toText(put.at().span());
    if (lead.isEmpty()) {
      return;
    }
    List<Clause> actions = new ArrayList<>();
    int from = lead.get().end();
    for (Anchor anchor : put.actions()) {
      Optional<Span> action = map.toText(anchor.span());
      // An action that came to stand before the lead, or inside another one, is none any more.
      if (action.isPresent() && action.get().start() >= from) {
        actions.add(Clause.plain(action.get()));
        from = action.get().end();
      }
    }
    Priority added =
        new Priority(put.subject(), Clause.plain(lead.get()), actions, List.of(), ByHand.RULE);
    make(added);
  }

  private void make(Priority added) {
    Span whole = added.span();
    List<Priority> others = new ArrayList<>();
    for (Priority priority : priorities) {
      if (priority.span().end() <= whole.start() || whole.end() <= priority.lead().span().start()) {
        others.add(priority);
      } else if (priority.lead().span().end() <= whole.start()) {
        others.add(upTo(priority, whole.start()));
      }
    }
    others.add(themed(added));
    others.sort(Comparator.comparing(priority -> priority.lead().span()));
    priorities.clear();
    priorities.addAll(others);
  }

  private Priority upTo(Priority priority, int end) {
    List<Clause> kept =
        priority.actions().stream().filter(action -> action.span().end() <= end).toList();
    return themed(
        new Priority(
            priority.subject(), priority.lead(), kept, priority.themes(), priority.rule()));
  }

  void remove(Anchor at) {
    map.toText(at.span())
        .ifPresent(span -> priorities.removeIf(p -> p.lead().span().overlaps(span)));
  }

  void theme(Anchor at, String theme) {
    Optional<Span> place = map.toText(at.span());
    if (place.isEmpty()) {
      return;
    }
    clauses()
        .map(Clause::span)
        .filter(span -> span.overlaps(place.get()))
        .findFirst()
        .ifPresent(span -> byHand.put(span, theme));
    priorities.replaceAll(
        priority ->
            priority.span().overlaps(place.get())
                ? ThemeClassifier.withTheme(report.text(), priority, byHand)
                : priority);
  }

  private Priority themed(Priority priority) {
    Priority classified = themes.classify(report.text(), List.of(priority)).getFirst();
    return byHand.isEmpty()
        ? classified
        : ThemeClassifier.withTheme(report.text(), classified, byHand);
  }

  private java.util.stream.Stream<Clause> clauses() {
    return priorities.stream().map(Priority::clauses).flatMap(List::stream);
  }
}
