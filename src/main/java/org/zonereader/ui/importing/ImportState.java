package org.zonereader.ui.importing;

import org.zonereader.model.ImportResult;

/** Where an import stands. */
public sealed interface ImportState {
  /** Nothing is being imported. */
  record Idle() implements ImportState {}

  /**
   * Files are being read.
   *
   * @param done files finished
   * @param total files found; 0 while they are still being looked for
   * @param file name of the file being read, or empty
   */
  record Running(int done, int total, String file) implements ImportState {}

  /** The import ended, by itself or cancelled. */
  record Finished(ImportResult result) implements ImportState {}

  /** The library could not take the files; nothing of the failed file was stored. */
  record Failed(Exception reason) implements ImportState {}
}
