package org.zonereader.text;

import org.zonereader.model.Span;

/** Text folded for search, with the way back to the original. */
public final class FoldedText {
  private final String text;

  /** Offset of each folded character in the original; one more entry for the end. */
  private final int[] offsets;

  FoldedText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The folded text: no blanks, no invisible characters. */
  public String text() {
    return text;
  }

  /**
   * Where a folded character stands in the original.
   *
   * @param foldedOffset 0 to {@code text().length()}; the last means the end of the original
   */
  public int originalOffset(int foldedOffset) {
    return offsets[foldedOffset];
  }

  /**
   * The stretch of the original from the first to the last character of a non-empty folded stretch.
   */
  public Span original(int foldedStart, int foldedEnd) {
    if (foldedStart >= foldedEnd) {
      throw new IllegalArgumentException("empty stretch " + foldedStart + ".." + foldedEnd);
    }
    return new Span(offsets[foldedStart], offsets[foldedEnd - 1] + 1);
  }
}
