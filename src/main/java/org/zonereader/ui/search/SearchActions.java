package org.zonereader.ui.search;

import org.zonereader.model.FoundReport;

/** What the search screen asks of the window. Called on the UI thread. */
public interface SearchActions {
  /**
   * Shows the full text at a place.
   *
   * @param place its number in {@link FoundReport#places}, or -1 for the report as a whole
   */
  void openFullText(FoundReport report, int place);

  /** Says a sentence in the status bar. */
  void announce(String sentence);

  /** Leads back to where the user was before searching. */
  void leave();
}
