package org.zonereader.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.zonereader.intake.format.layout.Block;
import org.zonereader.intake.format.layout.Glyph;
import org.zonereader.intake.format.layout.Paragraphs;
import org.zonereader.intake.format.layout.Paragraphs.Paragraph;
import org.zonereader.intake.format.layout.ReadingOrder;

/**
 * Pages → text: one line per paragraph, in reading order. Short lines in larger type than the text
 * are marked as headings, the largest as level 1.
 */
final class PdfText {
  /** A heading is larger than the text by this factor. */
  private static final double LARGER = 1.15;

  /** Longest heading, in characters. */
  private static final int LONGEST = 60;

  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** Adds a page; each group of glyphs is read by itself. */
  void page(List<List<Glyph>> groups) {
    for (List<Glyph> group : groups) {
      for (Block block : ReadingOrder.of(group)) {
        Patience.check();
        paragraphs.addAll(Paragraphs.of(block));
      }
    }
  }

  /** The text of all pages. */
  String text() {
    double usual = usualSize();
    List<Long> sizes =
        paragraphs.stream()
            .filter(p -> isHead(p, usual))
            .map(p -> Math.round(p.size()))
            .distinct()
            .sorted(java.util.Comparator.reverseOrder())
            .toList();
    LineText text = new LineText();
    for (Paragraph paragraph : paragraphs) {
      int level = isHead(paragraph, usual) ? 1 + sizes.indexOf(Math.round(paragraph.size())) : 0;
      text.begin(Math.min(level, 6));
      text.words(paragraph.text());
    }
    return text.text();
  }

  private static boolean isHead(Paragraph paragraph, double usual) {
    return paragraph.size() >= LARGER * usual && paragraph.text().length() <= LONGEST;
  }

  /** The size most characters have, in points. */
  private double usualSize() {
    TreeMap<Long, Integer> characters = new TreeMap<>();
    paragraphs.forEach(
        p -> characters.merge(Math.round(p.size()), p.text().length(), Integer::sum));
    return characters.entrySet().stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey)
        .orElse(1L);
  }
}
