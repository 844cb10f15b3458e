package org.zonereader.library;

import org.zonereader.model.Holdings;

/** What a look into a backup came to. */
public sealed interface BackupLook {
  /** The backup. */
  Backup backup();

  /**
   * It can be restored.
   *
   * @param missing reports that the journal has and the backup has not
   */
  record Sound(Backup backup, Holdings holdings, int missing) implements BackupLook {}

  /** It cannot be restored; the sentence of {@code why} says why. */
  record Unsound(Backup backup, LibraryException why) implements BackupLook {}
}
