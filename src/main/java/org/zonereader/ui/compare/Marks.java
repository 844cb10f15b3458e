package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.Span;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.TermTable.Use;

/** Where shared and distinctive terms (共有词、独有词) stand in the words of items. */
final class Marks {
  /** G² from which on a term counts as distinctive: p < 0.1 with one degree of freedom. */
  private static final double LEAST_SCORE = 2.71;

  /** No marks. */
  static final Marks NONE = new Marks(Map.of(), Set.of());

  /** A term in a report. */
  record Mark(Span span, Term term) {}

  private final Map<Long, List<Mark>> byReport;
  private final Set<Option> options;

  private Marks(Map<Long, List<Mark>> byReport, Set<Option> options) {
    this.byReport = byReport;
    this.options = options;
  }

  /**
   * The marks of a table.
   *
   * @param columns the columns that the table's cells belong to
   * @param options which kinds are shown
   */
  static Marks of(@Nullable TermTable table, List<Column> columns, Set<Option> options) {
    if (table == null) {
      return NONE;
    }
    Map<Long, List<Mark>> byReport = new HashMap<>();
    for (Term term : table.terms()) {
      for (int i = 0; i < Math.min(columns.size(), term.cells().size()); i++) {
        for (Use use : term.cells().get(i)) {
          byReport
              .computeIfAbsent(columns.get(i).report(), report -> new ArrayList<>())
              .add(new Mark(use.span(), term));
        }
      }
    }
    byReport
        .values()
        .forEach(marks -> marks.sort(Comparator.comparingInt(mark -> mark.span().start())));
    return new Marks(byReport, Set.copyOf(options));
  }

  /** The same marks with other switches. */
  Marks with(Set<Option> others) {
    return new Marks(byReport, Set.copyOf(others));
  }

  /** Every term in the words of an item, whatever is switched on, in text order. */
  List<Mark> all(Item item) {
    List<Mark> marks = byReport.getOrDefault(item.report(), List.of());
    List<Mark> found = new ArrayList<>();
    for (Quote quote : item.quotes()) {
      for (int i = from(marks, quote.span().start()); i < marks.size(); i++) {
        Span span = marks.get(i).span();
        if (span.start() >= quote.span().end()) {
          break;
        }
        if (span.end() <= quote.span().end()) {
          found.add(marks.get(i));
        }
      }
    }
    return found;
  }

  private static int from(List<Mark> marks, int start) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What is drawn in the words of an item. {@code own} is the cell's one distinctive term. */
  List<Mark> shown(Item item, Optional<Mark> own) {
    boolean shared = options.contains(Option.SHARED_MARKS);
    List<Mark> result = new ArrayList<>();
    int end = -1;
    for (Mark mark : all(item)) {
      boolean wanted =
          mark.term().kind() == Kind.SHARED ? shared : own.filter(mark::equals).isPresent();
      if (wanted && mark.span().start() >= end) {
        result.add(mark);
        end = mark.span().end();
      }
    }
    return result;
  }

  /** The most distinctive term of a cell, when it is distinctive enough to be marked. */
  Optional<Mark> own(List<Item> cell) {
    return options.contains(Option.DISTINCTIVE_MARKS)
        ? cell.stream()
            .flatMap(item -> all(item).stream())
            .filter(mark -> mark.term().kind() == Kind.DISTINCTIVE)
            .filter(mark -> mark.term().score() >= LEAST_SCORE)
            .max(
                Comparator.comparingDouble((Mark mark) -> mark.term().score())
                    .thenComparing(mark -> mark.span().start(), Comparator.reverseOrder()))
        : Optional.empty();
  }
}
