package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Row;

/** The nodes of one row: its head and a cell per column. */
final class GridRow {
  private final ThemeCell head;
  private final List<GridCell> cells = new ArrayList<>();

  GridRow(Row row, List<Column> columns, ZoneLabels labels, CompareWords words) {
    head = new ThemeCell(row, words);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      cells.add(
          new GridCell(
              row.theme(),
              column.report(),
              row.cells().get(i),
              words.zone(labels.of(column.zone())),
              words));
    }
  }

  ThemeCell head() {
    return head;
  }

  List<GridCell> cells() {
    return cells;
  }
}
