package org.zonereader.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports side by side: a column a report, a row a theme or a place in the order of priorities.
 *
 * @param columns in the order asked for
 * @param rows by theme: in theme order, themes that no column mentions as rows with empty cells, a
 *     last row without a seal for 未归类 when there is any; by order: the first priorities of all
 *     reports, then the second ones, to the last of the longest
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
   * @param province province in short form, or empty when unknown
   * @param file name of the file it came from
   */
  public record Column(
      String zone,
      long report,
      @Nullable String headline,
      @Nullable String meeting,
      @Nullable ReportDate date,
      Map<String, Integer> coverage,
      String province,
      String file) {
    public Column {
      coverage = Map.copyOf(coverage);
    }
  }

  /** What a row stands for. */
  public sealed interface RowKey {
    /**
     * A theme.
     *
     * @param seal null is 未归类
     */
    record ByTheme(@Nullable String seal) implements RowKey {}

    /**
     * The priorities with the same number in their reports (第 1 条).
     *
     * @param number from 1
     */
    record ByOrder(int number) implements RowKey {}
  }

  /**
   * One theme, or one place in the order.
   *
   * @param cells one per column, each its items in text order; empty means 未提及
   */
  public record Row(RowKey key, List<List<Item>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** A theme's row; a null seal is 未归类. */
    public Row(@Nullable String seal, List<List<Item>> cells) {
      this(new RowKey.ByTheme(seal), cells);
    }

    /** Seal of a theme's row; null for 未归类 and for rows by order. */
    public @Nullable String theme() {
      return key instanceof RowKey.ByTheme(var seal) ? seal : null;
    }

    /** How many columns have something here. */
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
   * @param theme seal of the row it stands under by theme; null is 未归类
   * @param priorityLead lead of the whole priority
   * @param head first clause of the measure; the lead itself when {@code measure} is 0
   * @param actions the clauses after the head
   */
  public record Item(
      long report,
      int priority,
      int measure,
      @Nullable String theme,
      String priorityLead,
      Quote head,
      List<Quote> actions) {
    public Item {
      actions = List.copyOf(actions);
    }

    /** Head and actions in text order. */
    public List<Quote> quotes() {
      return Stream.concat(Stream.of(head), actions.stream()).toList();
    }
  }

  /** Words of a report and where they stand in its text. */
  public record Quote(String text, Span span) {}
}
