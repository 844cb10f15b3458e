package org.zonereader.intake.page;

import java.util.List;
import org.zonereader.model.Span;

/** Finds marks inside lines that are not words of the report and are set aside piece by piece. */
public interface InlineRule {
  /** Stable name in kebab-case, shown with what it set aside. */
  String name();

  /**
   * Where the marks stand, in order, not overlapping.
   *
   * @param source the whole source text
   * @param folded the same, folded with offsets kept
   */
  List<Span> find(String source, String folded);

  /** All matches of a pattern as spans. */
  static List<Span> matches(java.util.regex.Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }
}
