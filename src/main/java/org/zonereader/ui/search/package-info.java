/**
 * The search screen (检索): filters at the left, the places found in the middle, the report of the
 * chosen one at the right.
 *
 * <p>{@link org.zonereader.ui.search.SearchSource} is what the screen asks of the library. The view
 * model searches as one types: {@link org.zonereader.ui.search.Results} reads what was found page
 * by page into {@link org.zonereader.ui.search.Row}s, {@link org.zonereader.ui.search.Facets} turns
 * the numbers into lines to tick, {@link org.zonereader.ui.search.Narrowing} is one such tick.
 */
@NullMarked
package org.zonereader.ui.search;

import org.jspecify.annotations.NullMarked;
