/**
 * Search: what is typed becomes a {@link org.zonereader.model.SearchQuery}, the store's index says
 * which reports can hold it, and the places are found in their text.
 */
@NullMarked
package org.zonereader.library.search;

import org.jspecify.annotations.NullMarked;
