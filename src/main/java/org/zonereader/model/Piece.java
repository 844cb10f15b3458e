package org.zonereader.model;

/**
 * What one stretch of the source became. The pieces of a source do not overlap, and together they
 * hold every character of it that is not white space: nothing is lost.
 *
 * @param kind what it became
 * @param report index into {@link ParsedSource#reports()}, or -1 for page-level pieces
 * @param span place in the source text
 */
public record Piece(Kind kind, int report, Span span) {
  /** The kinds a character of the source can be. */
  public enum Kind {
    TITLE,
    ZONE,
    HEADLINE,
    TEXT,
    BYLINE,
    SET_ASIDE
  }
}
