package org.zonereader.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows whose columns line up, two spaces apart. */
final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; every row has as many cells as the first. */
  Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(Collections.nCopies(rows.size(), ""));
    int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    for (int column = 0; column < columns; column++) {
      int at = column;
      int widest = rows.stream().mapToInt(row -> Width.of(row.get(at))).max().orElse(0);
      lines.replaceAll(line -> column(line, at));
      for (int i = 0; i < lines.size(); i++) {
        lines.set(i, lines.get(i) + Width.padded(rows.get(i).get(column), widest));
      }
    }
    lines.replaceAll(String::stripTrailing);
    return lines;
  }

  private static String column(String line, int column) {
    return column == 0 ? line : line + GAP;
  }
}
