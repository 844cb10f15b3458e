/**
 * Search: what is typed becomes a {@link org.zonereader.model.SearchQuery}, the store's index says
 * which reports can hold it, and the places are found in their text.
 *
 * <p>{@link org.zonereader.library.search.Search} is the door. {@code QueryParser} reads what was
 * typed, word by word ({@code QueryWord}), with {@code FilterValues} for zones, dates and themes. A
 * {@link org.zonereader.library.search.SearchRun} answers in steps, the quickest first: the newest
 * reports, their number, facets, other orders. {@code PlaceFinder} finds places in one text, {@code
 * Snippets} the words around them; {@code Surveyor} goes through all that is found, {@code
 * Facetting} counts, {@code Groups} and {@code Ranking} put in order.
 */
@NullMarked
package org.zonereader.library.search;

import org.jspecify.annotations.NullMarked;
