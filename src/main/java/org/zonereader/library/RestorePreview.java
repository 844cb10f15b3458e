package org.zonereader.library;

/**
 * What putting a backup in the place of a library would change.
 *
 * @param gained reports that only the backup has
 * @param lost reports that only the library has
 */
public record RestorePreview(BackupLook.Sound look, LibraryNow now, int gained, int lost) {}
