package org.zonereader.ui.common;

import org.zonereader.model.Span;

/** What one press of the mouse takes hold of: click, double-click, triple-click. */
enum TextUnit {
  CHARACTER,
  /** Between two marks {@code ，；：。！？}, of either width; marks inside quotes do not count. */
  CLAUSE,
  PARAGRAPH;

  private static final String MARKS = ",;:!?。，；：！？";
  private static final String OPENING = "“‘《（「『(\"";
  private static final String CLOSING = "”’》）」』)\"";

  static TextUnit ofClicks(int clicks) {
    return switch (clicks) {
      case 1 -> CHARACTER;
      case 2 -> CLAUSE;
      default -> PARAGRAPH;
    };
  }

  /** The unit at an offset; a mark belongs to the clause before it. */
  Span around(String text, int offset) {
    return switch (this) {
      case CHARACTER -> new Span(offset, offset);
      case CLAUSE -> clause(text, offset);
      case PARAGRAPH -> paragraph(text, offset);
    };
  }

  private static Span paragraph(String text, int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', offset);
    return new Span(start, end < 0 ? text.length() : end);
  }

  private static Span clause(String text, int offset) {
    Span paragraph = paragraph(text, offset);
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      char c = text.charAt(at);
      if (MARKS.indexOf(c) >= 0) {
        if (at >= offset) {
          return new Span(start, at);
        }
        start = at + 1;
      }
      at = afterQuotation(text, at, paragraph.end());
    }
    return new Span(start, paragraph.end());
  }

  /** The offset after the quotation that opens at {@code at}, or else after that character. */
  private static int afterQuotation(String text, int at, int end) {
    int kind = OPENING.indexOf(text.charAt(at));
    if (kind < 0) {
      return at + 1;
    }
    int close = text.indexOf(CLOSING.charAt(kind), at + 1);
    return close < 0 || close >= end ? at + 1 : close + 1;
  }
}
