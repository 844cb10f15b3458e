package org.zonereader.intake.format;

/** A packed file unfolds to more than {@link SourceFormats#LONGEST} characters, or too fast. */
final class TooLong extends RuntimeException {
  TooLong() {
    super("too long");
  }
}
