package org.zonereader.intake.format.layout;

import java.util.List;

/**
 * Lines one below the other: a column, a headline over several, or what stands between.
 *
 * @param rows from top to bottom, at least one
 */
public record Block(List<Row> rows) {
  public Block {
    rows = List.copyOf(rows);
  }
}
