/**
 * The comparison screen (对比): reports as columns; themes, places in the order or terms as rows; and
 * a drawer with the source (原文) of one item.
 *
 * <p>{@link org.zonereader.ui.compare.CompareViewModel} asks a {@link
 * org.zonereader.ui.compare.ComparisonDesk} and remembers what is chosen, focused, set and how far
 * the grid is scrolled. A {@code Sheet} says what the rows are, without nodes. {@link
 * org.zonereader.ui.compare.CompareView} draws it: toolbar with its panels ({@code choose}), grid
 * ({@code grid}, which knows nothing of comparisons; {@code SheetSource} fills its cells), fold
 * line, drawer. What leaves the room goes through {@link org.zonereader.ui.compare.CompareActions}
 * and {@link org.zonereader.ui.compare.Shown}.
 *
 * <p>To add a kind of row: a {@code RowId}, a {@code Line} made in {@code Sheet}, a cell class and
 * its line in {@code SheetSource}; the compiler names the other places. Words into {@link
 * org.zonereader.ui.compare.CompareWords} and the bundle, the look into {@code compare.css}.
 */
@NullMarked
package org.zonereader.ui.compare;

import org.jspecify.annotations.NullMarked;
