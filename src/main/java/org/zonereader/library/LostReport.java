package org.zonereader.library;

import java.time.OffsetDateTime;
import org.zonereader.model.ReportPlace;

/**
 * A report that was imported after a backup was made, so that the backup lacks it.
 *
 * @param place where it came from
 * @param time when it was imported
 * @param original what has become of the file it was imported from
 */
public record LostReport(ReportPlace place, OffsetDateTime time, Original original) {
  /** What has become of a file. */
  public enum Original {
    /** There, as it was. */
    FOUND,
    /** Not there any more, or never was (pasted). */
    GONE,
    /** There, with another content. */
    CHANGED
  }
}
