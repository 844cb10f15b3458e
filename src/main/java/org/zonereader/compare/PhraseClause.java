package org.zonereader.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zonereader.model.Clause;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable.Use;
import org.zonereader.text.Folding;

/**
 * A clause as phrases are counted in it: width folded and without quotation marks, so that “十五五”
 * and 十五五 are one; with the way back to the report text.
 */
final class PhraseClause {
  private static final String OPENING = "“‘「『";
  private static final String CLOSING = "”’」』";

  /** Longest quotation that can be a phrase; longer ones are sentences. */
  private static final int LONGEST_QUOTED = 8;

  private final int priority;
  private final Clause clause;
  private final String words;

  /** The words to count. */
  private final String bare;

  private final String folded;

  /** Offset of each bare character in {@link #words}. */
  private final int[] offsets;

  private PhraseClause(int priority, Clause clause, String text) {
    this.priority = priority;
    this.clause = clause;
    this.words = clause.span().in(text);
    StringBuilder kept = new StringBuilder(words.length());
    int[] places = new int[words.length()];
    for (int i = 0; i < words.length(); i++) {
      if (!isMark(words.charAt(i))) {
        places[kept.length()] = i;
        kept.append(narrow(words.charAt(i)));
      }
    }
    bare = kept.toString();
    folded = Folding.sameLength(bare);
    offsets = Arrays.copyOf(places, kept.length());
  }

  /** The clauses of a report's priorities in text order. */
  static List<PhraseClause> of(StoredReport stored) {
    Report report = stored.report();
    List<PhraseClause> result = new ArrayList<>();
    for (int i = 0; i < report.priorities().size(); i++) {
      Priority priority = report.priorities().get(i);
      for (Clause clause : priority.clauses()) {
        result.add(new PhraseClause(i + 1, clause, report.text()));
      }
    }
    return result;
  }

  /** Words without width: letters, digits and marks as in ASCII. */
  static String narrow(String words) {
    StringBuilder result = new StringBuilder(words.length());
    words.chars().forEach(c -> result.append(narrow((char) c)));
    return result.toString();
  }

  private static char narrow(char c) {
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c == '\u3000' ? ' ' : c;
  }

  /** Words without the quotation marks in them. */
  static String bare(String words) {
    StringBuilder result = new StringBuilder(words.length());
    words.chars().filter(c -> !isMark((char) c)).forEach(c -> result.append(narrow((char) c)));
    return result.toString();
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '＂' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  String bare() {
    return bare;
  }

  /** The bare words as the dictionaries know them: simplified, lower case; every offset kept. */
  String folded() {
    return folded;
  }

  /** Whether quotation marks stand directly before the bare character. */
  boolean markBefore(int at) {
    return at > 0 && at < bare.length() && offsets[at] > offsets[at - 1] + 1;
  }

  /** Whole quotations short enough to be a phrase, as stretches of {@link #bare}. */
  List<Span> quotations() {
    List<Span> result = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= bare.length(); at++) {
      if (at == bare.length() || markBefore(at)) {
        if (at - start <= LONGEST_QUOTED
            && opens(offsets[start] - 1)
            && closes(offsets[at - 1] + 1)) {
          result.add(new Span(start, at));
        }
        start = at;
      }
    }
    return result;
  }

  private boolean opens(int at) {
    return at >= 0 && (OPENING.indexOf(words.charAt(at)) >= 0 || straight(at));
  }

  private boolean closes(int at) {
    return at < words.length() && (CLOSING.indexOf(words.charAt(at)) >= 0 || straight(at));
  }

  private boolean straight(int at) {
    return words.charAt(at) == '"' || words.charAt(at) == '＂';
  }

  /** A stretch of the bare words as a use: with both marks of a quotation that it holds one of. */
  Use use(int start, int end) {
    int from = offsets[start];
    int to = offsets[end - 1] + 1;
    long marks = words.substring(from, to).chars().filter(c -> isMark((char) c)).count();
    if (marks % 2 == 1 && opens(from - 1)) {
      from--;
    } else if (marks % 2 == 1 && closes(to)) {
      to++;
    }
    int base = clause.span().start();
    return new Use(
        priority,
        clause.measure(),
        new Span(base + from, base + to),
        new Quote(words, clause.span()));
  }

  /** Whether a stretch holds every quotation mark with its partner: not 新”政策 of “两新”政策. */
  boolean balanced(int start, int end) {
    Span span = use(start, end).span();
    int base = clause.span().start();
    String stretch = words.substring(span.start() - base, span.end() - base);
    return stretch.chars().filter(c -> isMark((char) c)).count() % 2 == 0;
  }

  /** The words of a use without width, as they are to be quoted. */
  String written(Use use) {
    int base = clause.span().start();
    return narrow(words.substring(use.span().start() - base, use.span().end() - base));
  }
}
