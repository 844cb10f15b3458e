package org.zonereader.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a report came from.
 *
 * @param sha256 of the content of its file, lower-case hex
 * @param file name of its file
 * @param path where that lay, or null (pasted, packed)
 * @param ordinal which report of the file it is, from 1
 * @param zone its zone
 */
public record ReportPlace(
    String sha256, String file, @Nullable String path, int ordinal, String zone) {
  /** What it is known by in whatever library. */
  public record Key(String sha256, int ordinal) {}

  public Key key() {
    return new Key(sha256, ordinal);
  }
}
