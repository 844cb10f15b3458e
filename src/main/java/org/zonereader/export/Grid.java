package org.zonereader.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ExportTable.Item;
import org.zonereader.model.ExportTable.Row;
import org.zonereader.model.Theme;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/**
 * The table as it stands on paper.
 *
 * @param corner words of the corner
 * @param across heads of the columns
 * @param down heads of the rows
 * @param cells a list per row with a cell per column
 */
record Grid(String corner, List<Head> across, List<Head> down, List<List<List<Item>>> cells) {

  /**
   * Head of a row or column.
   *
   * @param details lines beneath the title, in smaller type
   * @param theme for its colours, or null
   * @param zone the report it stands for, or null for a theme, place or term
   */
  record Head(String title, List<String> details, @Nullable Theme theme, @Nullable Column zone) {}

  static Grid of(ExportTable table, Messages messages) {
    Heads heads = new Heads(messages);
    List<Head> zones = table.columns().stream().map(heads::zone).toList();
    List<Head> rows = table.rows().stream().map(Grid::head).toList();
    List<List<List<Item>>> cells = table.rows().stream().map(Row::cells).toList();
    return table.transposed()
        ? new Grid(messages.get("column.zone"), rows, zones, turned(cells, zones.size()))
        : new Grid(table.corner(), zones, rows, cells);
  }

  private static Head head(Row row) {
    List<String> note = row.note().isEmpty() ? List.of() : List.of(row.note());
    return new Head(DisplayText.widen(row.head()), note, row.theme(), null);
  }

  private static List<List<List<Item>>> turned(List<List<List<Item>>> cells, int columns) {
    List<List<List<Item>>> turned = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int c = column;
      turned.add(cells.stream().map(row -> row.get(c)).toList());
    }
    return turned;
  }

  /** Columns in blocks that fit one page side by side, of about the same size; at least one. */
  List<Grid> blocks(int fit) {
    int count = Math.max(1, Math.ceilDiv(across.size(), fit));
    int most = Math.max(1, Math.ceilDiv(across.size(), count));
    List<Grid> blocks = new ArrayList<>();
    for (int from = 0; from == 0 || from < across.size(); from += most) {
      int start = from;
      int end = Math.min(from + most, across.size());
      blocks.add(
          new Grid(
              corner,
              across.subList(start, end),
              down,
              cells.stream().map(row -> row.subList(start, end)).toList()));
    }
    return blocks;
  }

  /** How many items the fullest cell of a row has; at least 1. */
  int depth(int row) {
    return Math.max(1, cells.get(row).stream().mapToInt(List::size).max().orElse(0));
  }
}
