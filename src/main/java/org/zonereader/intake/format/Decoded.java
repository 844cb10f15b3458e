package org.zonereader.intake.format;

import org.zonereader.model.ImportProblem;

/** What became of a file's bytes. */
public sealed interface Decoded {
  /** The text, without a leading byte order mark. */
  record Text(String text) implements Decoded {}

  /** The file cannot be read; the problem says why and where. */
  record Refused(ImportProblem problem) implements Decoded {}
}
