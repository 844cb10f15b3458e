package org.zonereader.export;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;

/**
 * Text of a spreadsheet cell, cut so that its row stays printable. Spreadsheets allow rows of 409
 * points and cells of 32,767 characters; what is longer goes on in the next row.
 *
 * @param parts the words
 * @param lines how many lines they take at most in their column
 */
record CellText(List<Part> parts, int lines) {
  static final int MOST_CHARACTERS = 32_767;

  /** Height of a line of 10 point text, in points: that of the tallest usual Chinese face. */
  static final double LINE = 14.6;

  private static final double PADDING = 4;
  private static final double HIGHEST = 409;
  private static final int MOST_LINES = (int) ((HIGHEST - PADDING) / LINE);

  static final CellText EMPTY = new CellText(List.of(), 1);

  static CellText plain(String text, double width) {
    return cut(List.of(new Part(text, Look.PLAIN)), width).getFirst();
  }

  /**
   * Cuts words into cells.
   *
   * @param width of the column, in digits of the standard font
   */
  static List<CellText> cut(List<Part> parts, double width) {
    List<CellText> cells = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    int lines = 1;
    int length = 0;
    double at = 0;
    for (Part part : parts) {
      String text = part.text();
      int from = 0;
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        int next = i + Character.charCount(c);
        double wide = width(c);
        boolean turn = at + wide > width - 1 || c == '\n';
        if ((turn && lines == MOST_LINES) || length + next - i > MOST_CHARACTERS - escaped(c)) {
          add(open, text.substring(from, i), part.look());
          cells.add(new CellText(List.copyOf(open), lines));
          open.clear();
          from = i;
          lines = 1;
          length = 0;
          at = 0;
        } else if (turn) {
          lines++;
          at = 0;
        }
        at += c == '\n' ? 0 : wide;
        length += next - i + escaped(c);
        i = next;
      }
      add(open, text.substring(from), part.look());
    }
    if (!open.isEmpty() || cells.isEmpty()) {
      cells.add(new CellText(List.copyOf(open), lines));
    }
    return cells;
  }

  /** The underscore may need six more characters in the file; readers differ in counting them. */
  private static int escaped(int c) {
    return c == '_' ? 6 : 0;
  }

  private static void add(List<Part> open, String text, Look look) {
    if (!text.isEmpty()) {
      open.add(new Part(text, look));
    }
  }

  /** Digits of the standard font a character is wide, rounded up. */
  private static double width(int c) {
    return c < 0x2000 ? 1.1 : 1.95;
  }

  /** Height of a row that shows so many lines, in points. */
  static double height(int lines) {
    return Math.min(HIGHEST, lines * LINE + PADDING);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }
}
