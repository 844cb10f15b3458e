package org.zonereader.ui.search;

import org.jspecify.annotations.Nullable;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.SearchQuery;

/** How far a search has come; exactly one of these. */
public sealed interface SearchState {
  /** Nothing is typed. */
  record Blank() implements SearchState {}

  /** Under way; what was found before is still there. */
  record Searching() implements SearchState {}

  /**
   * What was typed cannot be understood.
   *
   * @param sentence that says why and where
   */
  record Faulty(String typed, ParsedQuery.Faulty fault, String sentence) implements SearchState {}

  /**
   * Nothing was found.
   *
   * @param last what was ticked last, or null when nothing is
   */
  record Nothing(SearchQuery query, @Nullable Narrowing last) implements SearchState {}

  /**
   * There are results.
   *
   * @param reports how many are listed so far
   * @param places in them
   * @param whole true when these are all
   */
  record Found(int reports, int places, boolean whole) implements SearchState {}

  /**
   * It could not be carried out.
   *
   * @param reason what the system says, may be empty
   */
  record Failed(String reason) implements SearchState {}
}
