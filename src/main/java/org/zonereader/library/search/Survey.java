package org.zonereader.library.search;

import java.util.List;
import org.zonereader.model.SearchOverview.Facets;
import org.zonereader.store.Listing;

/**
 * What a search came to.
 *
 * @param ids of the reports found, the newest first
 * @param places in all of them, or -1 when they were not all read
 * @param read tallies of the reports found that were read, the newest first: all or the newest
 */
record Survey(Listing listing, Longs ids, int places, List<Tally> read, Facets facets) {}
