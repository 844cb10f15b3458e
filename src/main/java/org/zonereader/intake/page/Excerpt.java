package org.zonereader.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Span;
import org.zonereader.model.TextRun;
import org.zonereader.text.Characters;
import org.zonereader.text.Folding;

/** Words of the source, exactly as they stand there, with the way back. */
public final class Excerpt {
  private final String text;
  private final String folded;
  private final List<TextRun> runs;

  private Excerpt(String text, String folded, List<TextRun> runs) {
    this.text = text;
    this.folded = folded;
    this.runs = List.copyOf(runs);
  }

  /**
   * The stretches of the source one after the other; empty ones are dropped.
   *
   * @param folded the source folded with offsets kept
   */
  static Excerpt of(String source, String folded, List<Span> spans) {
    StringBuilder text = new StringBuilder();
    StringBuilder match = new StringBuilder();
    List<TextRun> runs = new ArrayList<>();
    for (Span span : spans) {
      if (!span.isEmpty()) {
        runs.add(new TextRun(text.length(), span.start(), span.length()));
        text.append(source, span.start(), span.end());
        match.append(folded, span.start(), span.end());
      }
    }
    return new Excerpt(text.toString(), match.toString(), runs);
  }

  /** An excerpt of a whole string, for rules that look at single sentences. */
  public static Excerpt of(String source) {
    return of(source, Folding.sameLength(source), List.of(new Span(0, source.length())));
  }

  /** The words as the source has them. */
  public String text() {
    return text;
  }

  /**
   * The words folded for matching ({@link Folding#sameLength}); offsets are those of {@link #text}.
   */
  public String folded() {
    return folded;
  }

  /** Where each stretch of {@link #text} stands in the source, in order. */
  public List<TextRun> runs() {
    return runs;
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The source stretches this excerpt consists of. */
  public List<Span> sourceSpans() {
    return runs.stream()
        .map(run -> new Span(run.sourceStart(), run.sourceStart() + run.length()))
        .toList();
  }

  /** The part {@code [from, to)}. */
  public Excerpt slice(int from, int to) {
    List<TextRun> part = new ArrayList<>();
    for (TextRun run : runs) {
      int start = Math.max(from, run.textStart());
      int end = Math.min(to, run.textStart() + run.length());
      if (start < end) {
        part.add(
            new TextRun(start - from, run.sourceStart() + start - run.textStart(), end - start));
      }
    }
    return new Excerpt(text.substring(from, to), folded.substring(from, to), part);
  }

  /** Without blanks at both ends. */
  public Excerpt trim() {
    int from = 0;
    int to = text.length();
    while (from < to && Characters.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? this : slice(from, to);
  }

  /** These words, then {@code next}, with nothing between. */
  public Excerpt then(Excerpt next) {
    return concat(List.of(this, next)).trim();
  }

  /** The words of all parts, with nothing between. */
  static Excerpt concat(List<Excerpt> parts) {
    StringBuilder text = new StringBuilder();
    StringBuilder folded = new StringBuilder();
    List<TextRun> runs = new ArrayList<>();
    for (Excerpt part : parts) {
      for (TextRun run : part.runs) {
        runs.add(new TextRun(text.length() + run.textStart(), run.sourceStart(), run.length()));
      }
      text.append(part.text);
      folded.append(part.folded);
    }
    return new Excerpt(text.toString(), folded.toString(), runs);
  }

  @Override
  public String toString() {
    return text;
  }
}
