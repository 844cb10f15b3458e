package org.zonereader.ui.recovery;

/** Where the recovery screen is. */
public sealed interface RecoveryState {
  /** Waits for the user to decide. */
  record Asking() implements RecoveryState {}

  /**
   * Imports again.
   *
   * @param done files finished
   * @param total files to import
   */
  record Importing(int done, int total) implements RecoveryState {}

  /** The import failed; nothing is lost by it. */
  record Failed(String reason) implements RecoveryState {}
}
