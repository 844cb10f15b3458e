package org.zonereader.model;

import java.util.List;
import java.util.Optional;

/**
 * The way between a report's text and the source it was cut from.
 *
 * @param runs where each stretch of the text stands in the source; in order of both
 */
public record SourceMap(List<TextRun> runs) {
  public SourceMap {
    runs = List.copyOf(runs);
  }

  /**
   * Where words of the text stand in the source: from their first character to their last. Between
   * the two the source may hold more, such as the line end where a paragraph was joined.
   *
   * @param text a non-empty span of the text; characters without an origin (line ends between
   *     paragraphs) at its ends are passed over
   * @return empty when nothing of the span has an origin
   */
  public Optional<Span> toSource(Span text) {
    int start = -1;
    int end = -1;
    for (TextRun run : runs) {
      int from = Math.max(text.start(), run.textStart());
      int to = Math.min(text.end(), run.textStart() + run.length());
      if (from < to) {
        int shift = run.sourceStart() - run.textStart();
        start = start < 0 ? from + shift : start;
        end = to + shift;
      }
    }
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /**
   * Which words of the text come from a stretch of the source.
   *
   * @return from the first such character to the last; empty when the text has none of it
   */
  public Optional<Span> toText(Span source) {
    int start = -1;
    int end = -1;
    for (TextRun run : runs) {
      int from = Math.max(source.start(), run.sourceStart());
      int to = Math.min(source.end(), run.sourceStart() + run.length());
      if (from < to) {
        int shift = run.textStart() - run.sourceStart();
        start = start < 0 ? from + shift : start;
        end = to + shift;
      }
    }
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }
}
