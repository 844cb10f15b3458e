package org.zonereader.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Zones side by side: a column a zone, a row a theme.
 *
 * @param columns in the order asked for
 * @param rows in theme order; themes that no column mentions are rows with empty cells; a last row
 *     with a null theme holds 未归类 when there is any
 */
public record Comparison(List<Column> columns, List<Row> rows) {
  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One report of one zone.
   *
   * @param report the report id
   * @param coverage number of items by seal
   */
  public record Column(
      String zone,
      long report,
      @Nullable String headline,
      @Nullable String meeting,
      @Nullable ReportDate date,
      Map<String, Integer> coverage) {
    public Column {
      coverage = Map.copyOf(coverage);
    }
  }

  /**
   * One theme.
   *
   * @param theme seal, or null for 未归类
   * @param cells one per column, each its items in text order; empty means 未提及
   */
  public record Row(@Nullable String theme, List<List<Item>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** How many columns mention the theme. */
    public int mentions() {
      return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
  }

  /**
   * One measure in a cell.
   *
   * @param report the report id
   * @param priority number of the priority in its report, from 1
   * @param measure number of the measure in its priority, from 0
   * @param priorityLead lead of the whole priority
   * @param head first clause of the measure; the lead itself when {@code measure} is 0
   * @param actions the clauses after the head
   */
  public record Item(
      long report,
      int priority,
      int measure,
      String priorityLead,
      Quote head,
      List<Quote> actions) {
    public Item {
      actions = List.copyOf(actions);
    }
  }

  /** Words of a report and where they stand in its text. */
  public record Quote(String text, Span span) {}
}
