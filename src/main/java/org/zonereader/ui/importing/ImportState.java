package org.zonereader.ui.importing;

import org.zonereader.model.ImportResult;

/** Where an import stands. */
public sealed interface ImportState {
  /** Nothing is being imported. */
  record Idle() implements ImportState {}

  /**
   * Files are being read or kept.
   *
   * @param work what is being done
   * @param done files finished
   * @param total files found; 0 while they are still being looked for
   * @param file name of the file being worked on, or empty
   */
  record Running(Work work, int done, int total, String file) implements ImportState {}

  /** What was recognised is being looked at; nothing of it is kept yet. */
  record Reviewing() implements ImportState {}

  /** The import ended, by itself or cancelled. */
  record Finished(ImportResult result, Way way) implements ImportState {}

  /** The library could not take the files; nothing of the failed file was stored. */
  record Failed(Exception reason) implements ImportState {}

  /** What is being done with the files. */
  enum Work {
    READING,
    KEEPING
  }

  /** How an import came to its end. */
  enum Way {
    /** Nothing was doubtful: without the review screen. */
    AT_ONCE,
    /** Somebody looked at it first. */
    REVIEWED,
    /** What the library held already was looked at again. */
    CHECKED
  }
}
