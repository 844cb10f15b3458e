package org.zonereader.intake.directive.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Span;

/**
 * Splits a folded report text into phrases: at {@code , ; : 。 ! ?} outside quotes, brackets and 《》.
 *
 * <p>{@code 、} never splits, nor does a colon or comma between digits (8:30, 1,200). Of several
 * marks in a row the strongest counts. A bullet begins a sentence.
 */
public final class PhraseSplitter {
  private static final String SENTENCE_MARKS = "。!?…｡";
  private static final String BULLETS = "◆◎●▲■◇○△▶►★☆◼▪•➤✦❖✔√";
  private static final String EDGE = ",;:。.!?…—–-~、·";

  private final String folded;
  private final List<Phrase> phrases = new ArrayList<>();
  private Boundary before = Boundary.PARAGRAPH;
  private boolean bulleted;

  private PhraseSplitter(String folded) {
    this.folded = folded;
  }

  /**
   * The phrases of a text in order.
   *
   * @param folded the report text, folded with every offset kept; paragraphs end with {@code '\n'}
   */
  public static List<Phrase> split(String folded) {
    PhraseSplitter splitter = new PhraseSplitter(folded);
    int from = 0;
    while (from <= folded.length()) {
      int end = folded.indexOf('\n', from);
      end = end < 0 ? folded.length() : end;
      splitter.paragraph(from, end);
      from = end + 1;
    }
    return splitter.phrases;
  }

  private void paragraph(int from, int end) {
    String paragraph = folded.substring(from, end);
    Enclosures enclosures =
        new Enclosures(paragraph, (open, close) -> SpokenQuote.at(paragraph, open, close));
    before = Boundary.PARAGRAPH;
    bulleted = false;
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      Boundary mark = markAt(paragraph, enclosures, i);
      if (endsQuotedSentence(paragraph, enclosures, i)) {
        add(paragraph, enclosures, from, start, i + 1, Boundary.SENTENCE);
        start = i + 1;
      } else if (mark != null) {
        add(paragraph, enclosures, from, start, i, mark);
        bulleted |= isBullet(paragraph, i);
        start = i + 1;
      }
    }
    add(paragraph, enclosures, from, start, paragraph.length(), Boundary.PARAGRAPH);
  }

  private static @Nullable Boundary markAt(String text, Enclosures enclosures, int at) {
    char c = text.charAt(at);
    if (enclosures.inside(at)) {
      return null;
    }
    if (SENTENCE_MARKS.indexOf(c) >= 0 || isBullet(text, at)) {
      return Boundary.SENTENCE;
    }
    boolean betweenDigits = isDigit(text, at - 1) && isDigit(text, at + 1);
    return switch (c) {
      case ';' -> Boundary.SEMICOLON;
      case ':' -> betweenDigits ? null : Boundary.COLON;
      case ',' -> betweenDigits ? null : Boundary.COMMA;
      case '.' -> endsSentence(text, at) ? Boundary.SENTENCE : null;
      default -> null;
    };
  }

  /** Not inside a word: 二○二五年 writes its zero with a bullet's sign. */
  private static boolean isBullet(String text, int at) {
    return BULLETS.indexOf(text.charAt(at)) >= 0
        && (at == 0
            || isBlank(text.charAt(at - 1))
            || (EDGE + BULLETS).indexOf(text.charAt(at - 1)) >= 0);
  }

  /** A closing quotation mark behind an end mark ends the sentence unless the sentence goes on. */
  private static boolean endsQuotedSentence(String text, Enclosures enclosures, int at) {
    return "”\"".indexOf(text.charAt(at)) >= 0
        && at > 0
        && SENTENCE_MARKS.indexOf(text.charAt(at - 1)) >= 0
        && enclosures.inside(at)
        && at + 1 < text.length()
        && !enclosures.inside(at + 1)
        && Character.isIdeographic(text.charAt(at + 1))
        && text.charAt(at + 1) != '的';
  }

  /** A half-width full stop ends a sentence only between Chinese characters or at the end. */
  private static boolean endsSentence(String text, int at) {
    return at > 0
        && Character.isIdeographic(text.charAt(at - 1))
        && (at + 1 == text.length() || Character.isIdeographic(text.charAt(at + 1)));
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private void add(
      String paragraph, Enclosures enclosures, int base, int from, int to, Boundary after) {
    int start = from;
    int end = to;
    while (start < end && isEdge(paragraph, enclosures, start)) {
      start++;
    }
    while (end > start && isEdge(paragraph, enclosures, end - 1)) {
      end--;
    }
    if (start < end) {
      phrases.add(
          new Phrase(
              new Span(base + start, base + end),
              masked(paragraph, enclosures, start, end),
              before,
              bulleted,
              to < paragraph.length() ? paragraph.charAt(to) : '\n'));
      before = after;
      bulleted = false;
    } else {
      before = before.or(after);
    }
  }

  private static boolean isEdge(String text, Enclosures enclosures, int at) {
    char c = text.charAt(at);
    return isBlank(c) || enclosures.lone(at) || (EDGE.indexOf(c) >= 0 && !enclosures.inside(at));
  }

  /** Offset of the first character from {@code at} on that is neither white space nor a mark. */
  public static int skipMarks(String masked, int at) {
    int start = at;
    while (start < masked.length()
        && (isBlank(masked.charAt(start)) || EDGE.indexOf(masked.charAt(start)) >= 0)) {
      start++;
    }
    return start;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || Character.isISOControl(c);
  }

  /** The number of “三篇文章”: a head that counts its items may do so in quotation marks. */
  private static boolean isCount(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) == '“'
        && "两三四五六七八九十".indexOf(text.charAt(at)) >= 0
        && "个大项篇件条场张".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static String masked(String text, Enclosures enclosures, int from, int to) {
    StringBuilder result = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      boolean shown =
          !enclosures.inside(i)
              || "“”《》\"()".indexOf(text.charAt(i)) >= 0
              || isCount(text, i)
              || isCount(text, i - 1);
      result.append(shown ? text.charAt(i) : '□');
    }
    return result.toString();
  }
}
