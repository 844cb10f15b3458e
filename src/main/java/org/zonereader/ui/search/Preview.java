package org.zonereader.ui.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.FoundReport;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;

/**
 * A report with the places found in it.
 *
 * @param marks every place, in text order
 * @param current the chosen one; null when only filters were given
 */
public record Preview(StoredReport report, List<Span> marks, @Nullable Span current) {
  private static final String ENDS = "。！？!?\n";
  private static final String CLOSING = "”’》）」』";

  public Preview {
    marks = List.copyOf(marks);
  }

  static Preview of(StoredReport report, Row.Hit hit) {
    return new Preview(
        report,
        hit.report().places().stream().map(FoundReport.Place::span).toList(),
        hit.place().map(FoundReport.Place::span).orElse(null));
  }

  /** The sentence of the chosen place with the mark that ends it; null without a place. */
  public @Nullable Span sentence() {
    if (current == null) {
      return null;
    }
    String text = report.report().text();
    int start = current.start();
    while (start > 0 && !isBetween(text, start)) {
      start--;
    }
    int end = current.end();
    while (end < text.length() && !isBetween(text, end)) {
      end++;
    }
    return new Span(start, end);
  }

  /** True where one sentence ends and another begins. */
  private static boolean isBetween(String text, int at) {
    if (text.charAt(at) == '\n') {
      return true;
    }
    boolean closed = CLOSING.indexOf(text.charAt(at - 1)) >= 0;
    char before = text.charAt(closed && at > 1 ? at - 2 : at - 1);
    return ENDS.indexOf(before) >= 0 && CLOSING.indexOf(text.charAt(at)) < 0;
  }
}
