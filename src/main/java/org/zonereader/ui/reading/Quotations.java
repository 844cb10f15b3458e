package org.zonereader.ui.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.zonereader.model.Report;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.CitationText;

/** What the copy commands put on the clipboard. Always with its source. */
final class Quotations {
  private final CitationText citations;
  private final Messages messages;

  Quotations(Messages messages) {
    citations = new CitationText(messages.locale());
    this.messages = messages;
  }

  /** Words quoted from a report. */
  String words(String words, ReadingPage page) {
    return citations.of(words, page.stored().report());
  }

  /** The report itself: zone, headline, date. */
  String report(ReadingPage page) {
    return citations.source(page.stored().report());
  }

  /** Every point with its number, one line a measure, and the source at the end. */
  String allPoints(ReadingPage page) {
    Report report = page.stored().report();
    return page.points().stream().map(point -> point(point, page)).collect(Collectors.joining())
        + messages.get("copied.source", citations.source(report));
  }

  private String point(Point point, ReadingPage page) {
    StringBuilder lines = new StringBuilder();
    List<Measure> measures = point.measures();
    String subject = point.subject() == null ? "" : messages.get("points.subject", point.subject());
    lines.append(messages.get("copied.point", point.number(), subject));
    lines.append(clauses(measures.getFirst(), page)).append('\n');
    measures.stream()
        .skip(1)
        .forEach(measure -> lines.append("   ").append(clauses(measure, page)).append('\n'));
    return lines.toString();
  }

  private String clauses(Measure measure, ReadingPage page) {
    return measure.clauses().stream()
        .map(page::words)
        .collect(Collectors.joining(messages.get("points.comma")));
  }
}
