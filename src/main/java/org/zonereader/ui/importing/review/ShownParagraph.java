package org.zonereader.ui.importing.review;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Join;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.text.DisplayText;

/**
 * One paragraph of a report as the preview shows it: with a marker wherever the page had cut it.
 *
 * @param span the paragraph in the report's text
 * @param text its words in display form, with the markers
 * @param markers places of the markers in {@code text}
 * @param joins where it was put together, as offsets of the report's text; one per marker
 */
record ShownParagraph(Span span, String text, List<Span> markers, List<Join> joins) {
  ShownParagraph {
    markers = List.copyOf(markers);
    joins = List.copyOf(joins);
  }

  /**
   * The paragraphs of a report, in order.
   *
   * @param marker shown where a paragraph was put together
   */
  static List<ShownParagraph> of(Report report, String marker) {
    List<ShownParagraph> paragraphs = new ArrayList<>();
    String shown = DisplayText.widen(report.text());
    int start = 0;
    while (start <= shown.length()) {
      int line = shown.indexOf('\n', start);
      Span span = new Span(start, line < 0 ? shown.length() : line);
      List<Join> joins =
          report.joins().stream()
              .filter(join -> span.start() < join.at() && join.at() < span.end())
              .toList();
      paragraphs.add(marked(span, shown, joins, marker));
      start = span.end() + 1;
    }
    return paragraphs;
  }

  private static ShownParagraph marked(Span span, String shown, List<Join> joins, String marker) {
    StringBuilder text = new StringBuilder();
    List<Span> markers = new ArrayList<>();
    int from = span.start();
    for (Join join : joins) {
      text.append(shown, from, join.at());
      markers.add(new Span(text.length(), text.length() + marker.length()));
      text.append(marker);
      from = join.at();
    }
    return new ShownParagraph(
        span, text.append(shown, from, span.end()).toString(), markers, joins);
  }

  /** Where a span of the report's text is shown; cut to this paragraph, empty when outside. */
  Span shown(Span ofReport) {
    int start = Math.clamp(ofReport.start(), span.start(), span.end());
    int end = Math.clamp(ofReport.end(), start, span.end());
    int before = 0;
    int within = 0;
    for (int i = 0; i < joins.size(); i++) {
      int at = joins.get(i).at();
      before += at <= start ? markers.get(i).length() : 0;
      within += at <= start || at < end ? markers.get(i).length() : 0;
    }
    int from = start - span.start() + before;
    return new Span(from, Math.max(from, end - span.start() + within));
  }

  /** The offset in the report's text of a shown offset; in a marker, where the halves meet. */
  int ofReport(int shown) {
    int removed = 0;
    for (Span marker : markers) {
      removed += Math.clamp(shown - (long) marker.start(), 0, marker.length());
    }
    return Math.clamp(span.start() + (long) shown - removed, span.start(), span.end());
  }

  /** The span in the report's text of a shown span. */
  Span ofReport(Span shown) {
    return new Span(ofReport(shown.start()), ofReport(shown.end()));
  }
}
