package org.zonereader.ui.common.edit;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Span;

/**
 * Splits selected words into clauses as FORMATS §1 does: at {@code , ; : 。} and end marks of either
 * width, outside quotation marks, brackets and 《》; 、 never splits, nor does a mark between digits.
 */
final class Clauses {
  private static final String MARKS = ",;:!?。，；：！？｡…\n";
  private static final String EDGES = MARKS + "、—–·.";
  private static final String OPENING = "“‘「『《〈（([【\"";
  private static final String CLOSING = "”’」』》〉）)]】\"";

  private final String text;
  private final Span part;
  private final List<Span> found = new ArrayList<>();

  private Clauses(String text, Span part) {
    this.text = text;
    this.part = part;
  }

  /** The clauses of a part of the text, in order, without the marks around them. */
  static List<Span> of(String text, Span part) {
    Clauses clauses = new Clauses(text, part);
    clauses.split();
    return clauses.found;
  }

  /** Walks from the paragraph's beginning, so that a quotation cut by the selection is known. */
  private void split() {
    int start = part.start();
    int at = text.lastIndexOf('\n', Math.max(0, part.start() - 1)) + 1;
    while (at < part.end()) {
      int close = MARKS.indexOf(text.charAt(at)) >= 0 ? -1 : close(at);
      if (close >= 0) {
        at = close + 1;
      } else {
        if (at >= start && MARKS.indexOf(text.charAt(at)) >= 0 && !isInNumber(at)) {
          add(start, at);
          start = at + 1;
        }
        at++;
      }
    }
    add(start, part.end());
  }

  private int close(int at) {
    int kind = OPENING.indexOf(text.charAt(at));
    if (kind < 0) {
      return -1;
    }
    int line = text.indexOf('\n', at);
    int close = text.indexOf(CLOSING.charAt(kind), at + 1);
    return close < 0 || (line >= 0 && line < close) ? -1 : close;
  }

  private boolean isInNumber(int at) {
    return ",:，：".indexOf(text.charAt(at)) >= 0 && isDigit(at - 1) && isDigit(at + 1);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(start)) {
      start++;
    }
    while (end > start && isEdge(end - 1)) {
      end--;
    }
    if (start < end) {
      found.add(new Span(start, end));
    }
  }

  private boolean isEdge(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || EDGES.indexOf(c) >= 0;
  }
}
