package org.zonereader.ui.compare;

import org.jspecify.annotations.Nullable;
import org.zonereader.model.TermTable.Kind;

/** Which row of the grid is meant, however the rows stand. */
sealed interface RowId {
  /**
   * A theme.
   *
   * @param seal null is 未归类
   */
  record Theme(@Nullable String seal) implements RowId {}

  /**
   * The priorities with the same number.
   *
   * @param number from 1
   */
  record Order(int number) implements RowId {}

  /** A term of several zones. */
  record Shared(String term) implements RowId {}

  /**
   * The terms of the same rank among each column's own.
   *
   * @param rank from 1
   */
  record Own(int rank) implements RowId {}

  /** The heading above the terms of a kind. */
  record Heading(Kind kind) implements RowId {}
}
