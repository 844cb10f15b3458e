package org.zonereader.export;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;

/**
 * Breaks words into lines by the width of their characters. Closing marks do not begin a line,
 * opening ones do not end it, and Latin words and numbers stay whole where they can.
 */
final class PdfLines {
  private static final String NOT_FIRST = "，。、；：？！）〕】》”’〉…—,.;:?!)]}%";
  private static final String NOT_LAST = "（〔【《“‘〈([{";

  /** Marks that may hang over the edge rather than pull a character down: this many at most. */
  private static final int BACK = 24;

  private final PdfFonts plain;
  private final PdfFonts bold;

  PdfLines(PdfFonts plain, PdfFonts bold) {
    this.plain = plain;
    this.bold = bold;
  }

  /** A line as runs of one look each. */
  record Line(List<Part> parts) {}

  /** One character with its look. */
  private record Sign(int code, Look look, double width) {}

  /**
   * Breaks words.
   *
   * @param size of the type
   * @param width of the lines, in the unit of {@code size}
   * @return at least one line
   */
  List<Line> of(List<Part> parts, double size, double width) {
    List<Line> lines = new ArrayList<>();
    List<Sign> open = new ArrayList<>();
    double at = 0;
    for (Sign sign : signs(parts)) {
      if (sign.code() == '\n') {
        lines.add(line(open));
        open.clear();
        at = 0;
        continue;
      }
      if (!open.isEmpty() && (at + sign.width()) * size > width) {
        open.add(sign);
        int cut = cut(open);
        lines.add(line(open.subList(0, cut)));
        open = new ArrayList<>(open.subList(cut, open.size()));
        at = open.stream().mapToDouble(Sign::width).sum();
      } else {
        open.add(sign);
        at += sign.width();
      }
    }
    if (!open.isEmpty() || lines.isEmpty()) {
      lines.add(line(open));
    }
    return lines;
  }

  private List<Sign> signs(List<Part> parts) {
    List<Sign> signs = new ArrayList<>();
    for (Part part : parts) {
      PdfFonts font = font(part.look());
      part.text()
          .codePoints()
          .forEach(
              code -> {
                int shown = code == '\n' ? code : font.shown(code);
                signs.add(new Sign(shown, part.look(), code == '\n' ? 0 : font.width(shown)));
              });
    }
    return signs;
  }

  PdfFonts font(Look look) {
    return look == Look.BOLD ? bold : plain;
  }

  /** Where to end the line when the last sign is one too many: at least 1. */
  private static int cut(List<Sign> signs) {
    int last = signs.size() - 1;
    for (int cut = last; cut > Math.max(0, last - BACK); cut--) {
      if (allowed(signs.get(cut - 1).code(), signs.get(cut).code())) {
        return cut;
      }
    }
    return last;
  }

  private static boolean allowed(int before, int after) {
    return NOT_LAST.indexOf(before) < 0
        && NOT_FIRST.indexOf(after) < 0
        && !(word(before) && word(after));
  }

  private static boolean word(int code) {
    return code < 0x2000 && Character.isLetterOrDigit(code);
  }

  private static Line line(List<Sign> signs) {
    List<Part> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < signs.size(); i++) {
      open.appendCodePoint(signs.get(i).code());
      if (i + 1 == signs.size() || signs.get(i + 1).look() != signs.get(i).look()) {
        parts.add(new Part(open.toString(), signs.get(i).look()));
        open.setLength(0);
      }
    }
    return new Line(parts);
  }
}
