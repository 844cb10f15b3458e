package org.zonereader.ui.compare;

import org.jspecify.annotations.Nullable;

/**
 * A place in the grid: an item of a cell, a use of a term, or a cell without any.
 *
 * @param report report id of the column
 * @param index number of the item in the cell, from 0; 0 for an empty cell
 */
public record Place(RowId row, long report, int index) {
  /**
   * A place in a theme's row.
   *
   * @param seal null is 未归类
   */
  Place(@Nullable String seal, long report, int index) {
    this(new RowId.Theme(seal), report, index);
  }
}
