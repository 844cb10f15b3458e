package org.zonereader.ui.compare;

import org.zonereader.model.Compared;

/** What the screen has to show. */
public sealed interface CompareState {
  /** No zone is chosen. */
  record Empty() implements CompareState {}

  /** The first comparison is under way; later ones keep the old grid until the new one is there. */
  record Loading() implements CompareState {}

  /** The library could not be read. */
  record Failed(Exception cause) implements CompareState {}

  /**
   * A comparison.
   *
   * @param compared has no columns when none of the chosen zones has a report
   */
  record Loaded(Compared compared) implements CompareState {}
}
