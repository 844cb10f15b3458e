/**
 * The comparison screen (对比): chosen zones as columns, themes as rows, and a drawer with the source
 * (原文) of one item.
 *
 * <p>{@link org.zonereader.ui.compare.CompareViewModel} asks the functions it was given for a
 * {@link org.zonereader.model.Comparison} and for stored reports, and remembers what is chosen,
 * focused, unfolded and how far the grid is scrolled. {@link org.zonereader.ui.compare.CompareView}
 * draws it: toolbar, grid with frozen header and first column, fold line, drawer. What leaves the
 * room goes through {@link org.zonereader.ui.compare.CompareActions}.
 *
 * <p>To add a part: words into {@link org.zonereader.ui.compare.CompareWords} and the bundle, what
 * must be remembered into the view model, a small node class of its own, its look into {@code
 * compare.css}.
 */
@NullMarked
package org.zonereader.ui.compare;

import org.jspecify.annotations.NullMarked;
