package org.zonereader.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zonereader.model.Clause;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Placement;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.StoredReport;

/** Takes a report apart into the items of a comparison. */
final class Items {
  private Items() {}

  /**
   * Every placement of a report, in text order.
   *
   * @param seals the themes that are rows; a placement under another one counts as 未归类
   */
  static List<Item> of(StoredReport stored, Collection<String> seals) {
    Report report = stored.report();
    List<Item> result = new ArrayList<>();
    for (int i = 0; i < report.priorities().size(); i++) {
      Priority priority = report.priorities().get(i);
      String lead = priority.lead().span().in(report.text());
      for (Placement placement : priority.placements()) {
        String theme = placement.theme();
        List<Quote> quotes =
            placement.clauses().stream().map(clause -> quote(report.text(), clause)).toList();
        result.add(
            new Item(
                stored.id(),
                i + 1,
                placement.measure(),
                theme != null && seals.contains(theme) ? theme : null,
                lead,
                quotes.getFirst(),
                quotes.subList(1, quotes.size())));
      }
    }
    return result;
  }

  /**
   * Each measure once: its first placement holds all its clauses, the others repeat one of them.
   */
  static List<Item> measures(List<Item> items) {
    Set<List<Integer>> seen = new HashSet<>();
    return items.stream()
        .filter(item -> seen.add(List.of(item.priority(), item.measure())))
        .toList();
  }

  /** The columns of reports, given the items of each. */
  static List<Column> columns(List<StoredReport> reports, List<List<Item>> items) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      columns.add(column(reports.get(i), items.get(i)));
    }
    return columns;
  }

  private static Column column(StoredReport stored, List<Item> items) {
    Report report = stored.report();
    Map<String, Integer> counts = new TreeMap<>();
    for (Item item : items) {
      String theme = item.theme();
      if (theme != null) {
        counts.merge(theme, 1, Integer::sum);
      }
    }
    return new Column(
        report.zone().name(),
        stored.id(),
        report.headline(),
        report.meeting(),
        report.date(),
        counts,
        stored.province(),
        stored.file());
  }

  private static Quote quote(String text, Clause clause) {
    return new Quote(clause.span().in(text), clause.span());
  }
}
