package org.zonereader.library;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A backup that was found; whether it is sound, {@link Backups#look} tells.
 *
 * @param time when it was made, in the time of the place
 * @param bytes size of the file
 */
public record Backup(Path file, LocalDateTime time, long bytes) {}
