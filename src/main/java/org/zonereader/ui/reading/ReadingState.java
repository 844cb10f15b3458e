package org.zonereader.ui.reading;

/** What the reading screen shows; exactly one of these. */
public sealed interface ReadingState {
  /** Nothing is chosen. */
  record Empty() implements ReadingState {}

  /** A report was asked for and has not come yet. */
  record Loading(long report) implements ReadingState {}

  /**
   * The report could not be read.
   *
   * @param reason a sentence for the user
   */
  record Failed(long report, String reason) implements ReadingState {}

  /** A report to read. */
  record Loaded(ReadingPage page) implements ReadingState {}
}
