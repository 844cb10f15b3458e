package org.zonereader.text;

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
   * Where the original of a non-empty folded stretch ends; blanks that follow it are not part of
   * it.
   *
   * @param foldedEnd one past the stretch's last folded character, at least 1
   */
  public int originalEnd(int foldedEnd) {
    return offsets[foldedEnd - 1] + 1;
  }
}
