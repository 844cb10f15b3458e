package org.zonereader.library.search;

import org.zonereader.model.ParsedQuery;
import org.zonereader.model.SearchFilters;
import org.zonereader.model.SearchQuery;
import org.zonereader.text.Folding;

/** Search in one library. */
public final class Search {
  /** Understands a typed search. */
  public ParsedQuery parse(String typed) {
    String folded = Folding.forSearch(typed).text();
    return folded.isEmpty()
        ? new ParsedQuery.Blank()
        : new ParsedQuery.Understood(
            new SearchQuery(
                typed,
                new SearchQuery.Phrase(folded, typed.strip()),
                SearchFilters.NONE,
                SearchFilters.NONE));
  }

  /** Begins a search. */
  public SearchRun run(SearchQuery query) {
    return new SearchRun(query);
  }
}
