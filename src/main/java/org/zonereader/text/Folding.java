package org.zonereader.text;

import java.util.Arrays;

/**
 * Folds text for matching: width, letter case, quotation marks, traditional → simplified.
 *
 * <p>Character by character, never by phrase, so that offsets hold and half-converted mirrors
 * ({@code 帶頭干}) match too. The original is what is shown and stored.
 */
public final class Folding {
  private static final FoldTable TABLE = new FoldTable();

  private Folding() {}

  /** The fold with every UTF-16 offset kept: the result is exactly as long as {@code text}. */
  public static String sameLength(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = TABLE.of(folded[i]);
    }
    return new String(folded);
  }

  /**
   * The fold for search: {@link #sameLength} without white space and invisible characters, so that
   * a word that the page had cut in two is found.
   */
  public static FoldedText forSearch(String text) {
    char[] folded = new char[text.length()];
    int[] offsets = new int[text.length() + 1];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isBlank(c) && !Characters.isInvisible(c)) {
        folded[length] = TABLE.of(c);
        offsets[length++] = i;
      }
    }
    offsets[length] = text.length();
    return new FoldedText(new String(folded, 0, length), Arrays.copyOf(offsets, length + 1));
  }
}
