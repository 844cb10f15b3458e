package org.zonereader.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.ExportTable.Item;
import org.zonereader.model.Priority;
import org.zonereader.model.StoredReport;

/** The measures of one report as items. */
final class ReportItems {
  private final StoredReport stored;
  private final Function<@Nullable String, String> name;

  /**
   * @param name name of a theme by its seal, which may be null
   */
  ReportItems(StoredReport stored, Function<@Nullable String, String> name) {
    this.stored = stored;
    this.name = name;
  }

  /** The measures of one priority in text order. */
  List<Item> of(int index) {
    Priority priority = stored.report().priorities().get(index);
    Map<Integer, List<Clause>> measures = new LinkedHashMap<>();
    for (Clause clause : priority.clauses()) {
      measures.computeIfAbsent(clause.measure(), measure -> new ArrayList<>()).add(clause);
    }
    List<Item> items = new ArrayList<>();
    for (List<Clause> clauses : measures.values()) {
      List<Quote> quotes = clauses.stream().map(this::quote).toList();
      // In its own row, the lead stands right above: it is not repeated.
      items.add(
          new Item(
              stored.id(),
              index + 1,
              name.apply(clauses.getFirst().theme()),
              null,
              quotes.getFirst(),
              quotes.subList(1, quotes.size()),
              null));
    }
    return items;
  }

  private Quote quote(Clause clause) {
    return new Quote(clause.span().in(stored.report().text()), clause.span());
  }
}
