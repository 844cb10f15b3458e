package org.zonereader.ui.compare;

import org.jspecify.annotations.Nullable;

/**
 * A place in the grid: an item of a cell, or a cell without any.
 *
 * @param theme seal of the row; null is 未归类
 * @param report report id of the column
 * @param index number of the item in the cell, from 0; 0 for an empty cell
 */
public record Place(@Nullable String theme, long report, int index) {}
