package org.zonereader.ui.search;

import java.util.Optional;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.StoredReport;

/** What the search screen asks of the library. */
public interface SearchSource {
  /** Understands what was typed; may wait for the disk. */
  ParsedQuery parse(String typed);

  /** Begins a search; returns at once. */
  Running start(SearchQuery query);

  /** A whole report; may wait for the disk. */
  Optional<StoredReport> report(long id);

  /** Why something typed cannot be understood and where, as a sentence; returns at once. */
  String sentence(ParsedQuery.Faulty fault);
}
