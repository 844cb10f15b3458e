package org.zonereader.ui.importing.review;

/**
 * What of a review is looked at: a report, or a file without reports.
 *
 * @param file {@link ReviewFile#id()}
 * @param report index into the file's reports, or {@link #WHOLE}
 */
public record Place(int file, int report) {
  /** The file itself, because it has no reports. */
  public static final int WHOLE = -1;

  /** True for a report, false for a file without any. */
  public boolean isReport() {
    return report >= 0;
  }
}
