package org.zonereader.model;

/**
 * A place in a source that a correction holds on to: offsets, and the words there, by which the
 * place is found again in a changed edition of the page.
 *
 * @param span offsets in the source text; the first and last character are not blank
 * @param words what stands there without blanks, at most {@link #LONGEST} characters from its
 *     beginning
 */
public record Anchor(Span span, String words) {
  /** Characters of the words that are kept; enough to be unique on a page. */
  public static final int LONGEST = 60;

  public int start() {
    return span.start();
  }

  /** The first characters of {@code text}, without blanks, as an anchor keeps them. */
  public static String wordsOf(String text) {
    StringBuilder words = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .limit(LONGEST)
        .forEach(c -> words.append((char) c));
    return words.toString();
  }
}
