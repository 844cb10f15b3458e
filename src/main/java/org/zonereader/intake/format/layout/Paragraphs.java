package org.zonereader.intake.format.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a block → paragraphs. A paragraph begins where a line is indented, where the line before
 * ends early, and where size or distance change.
 */
public final class Paragraphs {
  /**
   * A paragraph.
   *
   * @param text its lines joined; a blank between them only where Latin words meet
   * @param size font size in points
   */
  public record Paragraph(String text, double size) {}

  /** An indent, in font sizes: Chinese paragraphs have two. */
  private static final double INDENT = 0.8;

  /** Room a full line may leave beside what the next line begins with, in font sizes. */
  private static final double SLACK = 1.1;

  /** Width of a Latin letter or digit, in font sizes. */
  private static final double LETTER = 0.55;

  /** Lines farther apart than the block's usual distance by this factor are two paragraphs. */
  private static final double APART = 1.45;

  private static final double SAME_SIZE = 1.12;

  private static final String SENTENCE_ENDS = "。！？!?：:”";

  private Paragraphs() {}

  /** The paragraphs of a block, from top to bottom. */
  public static List<Paragraph> of(Block block) {
    List<Row> rows = block.rows();
    double start = rows.stream().mapToDouble(Row::start).min().orElseThrow();
    double end = rows.stream().mapToDouble(Row::end).max().orElseThrow();
    double pitch = usualPitch(rows);
    boolean indents = rows.stream().anyMatch(row -> row.start() - start > INDENT * row.size());
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder(rows.getFirst().text());
    for (int i = 1; i < rows.size(); i++) {
      Row before = rows.get(i - 1);
      Row row = rows.get(i);
      // Where no paragraph is indented, a sentence that ends with its line may end one.
      boolean ends = !indents && SENTENCE_ENDS.indexOf(lastOf(before.text())) >= 0;
      if (!ends && goesOn(before, row, start, end, pitch)) {
        join(text, row.text());
      } else {
        paragraphs.add(new Paragraph(text.toString(), before.size()));
        text = new StringBuilder(row.text());
      }
    }
    paragraphs.add(new Paragraph(text.toString(), rows.getLast().size()));
    return paragraphs;
  }

  private static boolean goesOn(Row before, Row row, double start, double end, double pitch) {
    double size = Math.min(before.size(), row.size());
    if (Math.max(before.size(), row.size()) > SAME_SIZE * size
        || row.baseline() - before.baseline() > APART * Math.max(pitch, size)) {
      return false;
    }
    boolean indented = row.start() - start > INDENT * size;
    boolean early = end - before.end() > (SLACK + unit(row.text())) * size;
    return !indented && !early;
  }

  /**
   * Width of what cannot be parted at a line's beginning, in font sizes: a Latin word, or a
   * character with the marks that cling to it. A line that had room for it ended by itself.
   */
  private static double unit(String text) {
    double width = 0;
    int at = 0;
    while (at < text.length() && "“‘（《【([".indexOf(text.charAt(at)) >= 0) {
      at++;
      width++;
    }
    int word = at;
    while (at < text.length() && text.charAt(at) < '\u2E80' && isLetter(text.charAt(at))) {
      at++;
    }
    width += at > word ? (at - word) * LETTER : 1;
    at += at > word ? 0 : 1;
    while (at < text.length() && "，。、；：？！”’）》】,.;:?!)]%".indexOf(text.charAt(at)) >= 0) {
      at++;
      width++;
    }
    return width;
  }

  private static char lastOf(CharSequence text) {
    return text.charAt(text.length() - 1);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The distance half of the lines are nearer than. */
  private static double usualPitch(List<Row> rows) {
    List<Double> pitches = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      pitches.add(rows.get(i).baseline() - rows.get(i - 1).baseline());
    }
    pitches.sort(null);
    return pitches.isEmpty() ? 0 : pitches.get(pitches.size() / 2);
  }

  private static void join(StringBuilder text, String next) {
    char last = lastOf(text);
    char first = next.charAt(0);
    if (last < '\u2E80' && first < '\u2E80' && isLetter(last) && isLetter(first)) {
      text.append(' ');
    }
    text.append(next);
  }
}
