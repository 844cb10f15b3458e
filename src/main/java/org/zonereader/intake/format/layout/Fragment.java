package org.zonereader.intake.format.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs side by side without a wide gap: a line of a column, or a part of one.
 *
 * @param text without outer blanks, not empty
 * @param start left edge of the ink
 * @param end right edge of the ink
 * @param baseline of its first glyph
 * @param size largest font size in it
 */
record Fragment(String text, double start, double end, double baseline, double size) {
  /** Glyphs farther apart than this, in font sizes, are in different fragments. */
  private static final double GAP = 0.6;

  /** Latin words farther apart than this, in font sizes, have a blank between them. */
  private static final double WORD_GAP = 0.2;

  /** Glyphs within this height of each other, in font sizes, may stand on one line. */
  private static final double SAME_LINE = 0.35;

  /** How much larger one glyph may be than its neighbour. */
  private static final double SAME_SIZE = 1.7;

  double top() {
    return baseline - 0.75 * size;
  }

  double bottom() {
    return baseline + 0.1 * size;
  }

  /** The fragments of a page, from top to bottom, then from left to right. */
  static List<Fragment> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<Fragment> fragments = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!row.isEmpty()
          && glyph.baseline() - row.getFirst().baseline()
              > SAME_LINE * Math.min(glyph.size(), row.getFirst().size())) {
        split(row, fragments);
        row.clear();
      }
      row.add(glyph);
    }
    split(row, fragments);
    return fragments;
  }

  private static void split(List<Glyph> row, List<Fragment> fragments) {
    row.sort(Comparator.comparingDouble(Glyph::start));
    List<Glyph> open = new ArrayList<>();
    double end = 0;
    for (Glyph glyph : row) {
      if (!open.isEmpty() && isApart(open.getLast(), end, glyph)) {
        close(open, fragments);
        open.clear();
      }
      end = open.isEmpty() ? glyph.end() : Math.max(end, glyph.end());
      open.add(glyph);
    }
    close(open, fragments);
  }

  private static boolean isApart(Glyph before, double end, Glyph after) {
    double larger = Math.max(before.size(), after.size());
    return after.start() - end > GAP * larger
        || larger > SAME_SIZE * Math.min(before.size(), after.size());
  }

  private static void close(List<Glyph> open, List<Fragment> fragments) {
    StringBuilder text = new StringBuilder();
    double start = Double.MAX_VALUE;
    double end = -Double.MAX_VALUE;
    double size = 0;
    boolean blank = false;
    for (Glyph glyph : open) {
      if (glyph.text().isBlank()) {
        blank = true;
        continue;
      }
      double gap = text.isEmpty() ? 0 : (glyph.start() - end) / glyph.size();
      if (!text.isEmpty() && (blank || gap > WORD_GAP) && (blank || !isWide(text, glyph))) {
        text.append(' ');
      }
      blank = false;
      text.append(glyph.text());
      start = Math.min(start, glyph.start());
      end = Math.max(end, glyph.end());
      size = Math.max(size, glyph.size());
    }
    if (!text.isEmpty()) {
      fragments.add(new Fragment(text.toString(), start, end, open.getFirst().baseline(), size));
    }
  }

  /** Between Chinese characters a gap is spacing, not a blank. */
  private static boolean isWide(StringBuilder before, Glyph after) {
    return before.charAt(before.length() - 1) >= '\u2E80' || after.text().charAt(0) >= '\u2E80';
  }
}
