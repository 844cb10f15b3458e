package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Quote;

/**
 * What is shown, ready to be written to a file. Words of reports stand in it as the source has
 * them; titles and heads are in the user's language.
 *
 * @param title what the file is about
 * @param subtitle lines beneath it: zones, period, day of the export
 * @param corner what the rows are (主题)
 * @param columns one per report, in the order shown
 * @param rows those shown, in the order shown
 * @param transposed true when the zones are to stand as rows
 * @param texts the full texts behind the cells, each report once
 */
public record ExportTable(
    Kind kind,
    String title,
    List<String> subtitle,
    String corner,
    List<Column> columns,
    List<Row> rows,
    boolean transposed,
    List<FullText> texts) {
  public ExportTable {
    subtitle = List.copyOf(subtitle);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    texts = List.copyOf(texts);
  }

  /** What the rows stand for. */
  public enum Kind {
    THEME,
    ORDER,
    TERM,
    /** One report: its priorities as rows, one column, its full text below. */
    REPORT
  }

  /**
   * One row.
   *
   * @param head name of the theme, number of the priority, or the term
   * @param note a few words beneath the head; may be empty
   * @param theme for its colours, or null
   * @param cells one per column; empty means 未提及
   */
  public record Row(String head, String note, @Nullable Theme theme, List<List<Item>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * One measure, or one use of a term.
   *
   * @param report the report id
   * @param priority number of the priority in its report, from 1
   * @param theme name of its theme, or what stands for none
   * @param under lead of the priority when the measure is not its first, else null
   * @param head first clause
   * @param actions the clauses after it
   * @param mark a word about it (新增, 3 次), or null
   */
  public record Item(
      long report,
      int priority,
      String theme,
      @Nullable String under,
      Quote head,
      List<Quote> actions,
      @Nullable String mark) {
    public Item {
      actions = List.copyOf(actions);
    }

    /** From the head to the last action. */
    public Span span() {
      return actions.isEmpty() ? head.span() : head.span().union(actions.getLast().span());
    }
  }

  /**
   * A report as it is read.
   *
   * @param report the report id
   * @param title its headline, or what stands for none
   * @param details zone, date, meeting, byline and file, one line each
   * @param text paragraphs separated by one {@code '\n'}
   */
  public record FullText(long report, String title, List<String> details, String text) {
    public FullText {
      details = List.copyOf(details);
    }
  }
}
