/**
 * The grid of the comparison, which knows nothing of what it shows: a header row and a first column
 * that stay, cells that scroll both ways under them, rows as high as their content. Only what is in
 * view has nodes, and nodes are used again ({@link org.zonereader.ui.compare.grid.Pool}).
 *
 * <p>Row heights come from the source's estimates and are corrected by measuring, at once for what
 * is in view and in idle slices for the rest ({@link org.zonereader.ui.compare.grid.RowHeights},
 * {@link org.zonereader.ui.compare.grid.IdleWork}); a correction never moves the row at the top.
 */
@NullMarked
package org.zonereader.ui.compare.grid;

import org.jspecify.annotations.NullMarked;
