package org.zonereader.ui.compare;

/** What the comparison asks of the window. Called on the UI thread. */
public interface CompareActions {
  /**
   * Shows the full text at a measure.
   *
   * @param report the report id
   * @param priority number of the priority, from 1
   * @param measure number of the measure in it, from 0
   */
  void openFullText(long report, int priority, int measure);

  /** Says a sentence in the status bar. */
  void announce(String sentence);

  /** Says a sentence in the status bar with 撤销 beside it, for a while. */
  void offerUndo(String sentence, Runnable undo);
}
