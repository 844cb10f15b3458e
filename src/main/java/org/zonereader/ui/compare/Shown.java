package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Row;
import org.zonereader.model.Comparison.RowKey;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.Timeline;

/** What the grid shows, to be written to a file: its rows in its order, no others. */
public sealed interface Shown {
  /** Rows of items. */
  record Items(Comparison comparison, Timeline timeline, boolean transposed) implements Shown {}

  /**
   * Rows of terms.
   *
   * @param columns as many as the table has
   */
  record Terms(TermTable terms, List<Column> columns, boolean transposed) implements Shown {
    public Terms {
      columns = List.copyOf(columns);
    }
  }

  /** Whether there is no row to write. */
  default boolean isEmpty() {
    return switch (this) {
      case Items items -> items.comparison().rows().isEmpty();
      case Terms terms -> terms.terms().terms().isEmpty();
    };
  }

  /** What a sheet shows. */
  static Shown of(Sheet sheet, Timeline timeline, boolean transposed) {
    List<Row> rows = new ArrayList<>();
    Set<Term> terms = new LinkedHashSet<>();
    for (Line line : sheet.lines()) {
      switch (line) {
        case Line.Items items -> rows.add(new Row(key(items.id()), items.cells()));
        case Line.Uses uses -> terms.add(uses.term());
        case Line.Own own -> own.terms().forEach(term -> term.ifPresent(terms::add));
        case Line.Heading heading -> {}
      }
    }
    if (terms.isEmpty()) {
      return new Items(new Comparison(sheet.columns(), rows), timeline, transposed);
    }
    List<String> zones = sheet.columns().stream().map(Column::zone).toList();
    return new Terms(new TermTable(zones, List.copyOf(terms)), sheet.columns(), transposed);
  }

  private static RowKey key(RowId id) {
    return switch (id) {
      case RowId.Theme(var seal) -> new RowKey.ByTheme(seal);
      case RowId.Order(int number) -> new RowKey.ByOrder(number);
      default -> throw new IllegalArgumentException("not a row of items: " + id);
    };
  }
}
