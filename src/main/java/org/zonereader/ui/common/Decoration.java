package org.zonereader.ui.common;

import org.zonereader.model.Span;

/**
 * Something drawn behind words of a {@link SelectableText}.
 *
 * @param span the words; may cross lines and paragraphs
 * @param kind how it is drawn
 * @param colour a CSS paint, usually a looked-up colour such as {@code -zr-t-3}, so that it follows
 *     light and dark
 */
public record Decoration(Span span, Kind kind, String colour) {
  /** Fills and chips are drawn in list order, all of them below the lines. */
  public enum Kind {
    FILL,
    UNDERLINE,
    DASHES,
    CHIP
  }

  public static Decoration fill(Span span, String colour) {
    return new Decoration(span, Kind.FILL, colour);
  }

  /** A line 2 px high at the foot of the text line. */
  public static Decoration underline(Span span, String colour) {
    return new Decoration(span, Kind.UNDERLINE, colour);
  }

  /** A rounded ground, a little lower than the line, for words of the program in a text. */
  public static Decoration chip(Span span, String colour) {
    return new Decoration(span, Kind.CHIP, colour);
  }

  /** A dashed line 1 px high at the foot of the text line: something was inferred. */
  public static Decoration dashes(Span span, String colour) {
    return new Decoration(span, Kind.DASHES, colour);
  }
}
