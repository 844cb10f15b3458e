package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One zone's report (报道) as the page gives it.
 *
 * @param zone the zone it is filed under
 * @param headline headline, or null
 * @param meeting name of the meeting (干部大会), or null
 * @param date day of the meeting, or null
 * @param byline author as written without role words, several joined by a space, or null
 * @param text full text; paragraphs are separated by one {@code '\n'}; no indent, no blank line
 * @param joins where cut paragraphs were joined, in text order
 * @param priorities in text order, not overlapping; may be empty
 * @param origin where each stretch of {@code text} stands in the source, in text order
 * @param byHand what of it a person decided
 */
public record Report(
    ZoneMention zone,
    @Nullable String headline,
    @Nullable String meeting,
    @Nullable ReportDate date,
    @Nullable String byline,
    String text,
    List<Join> joins,
    List<Priority> priorities,
    List<TextRun> origin,
    ByHand byHand) {
  public Report {
    joins = List.copyOf(joins);
    priorities = List.copyOf(priorities);
    origin = List.copyOf(origin);
  }

  /** A report as the rules found it. */
  public Report(
      ZoneMention zone,
      @Nullable String headline,
      @Nullable String meeting,
      @Nullable ReportDate date,
      @Nullable String byline,
      String text,
      List<Join> joins,
      List<Priority> priorities,
      List<TextRun> origin) {
    this(zone, headline, meeting, date, byline, text, joins, priorities, origin, ByHand.NOTHING);
  }

  /** The same report with other priorities. */
  public Report with(List<Priority> changed) {
    return new Report(zone, headline, meeting, date, byline, text, joins, changed, origin, byHand);
  }

  /** The way from the text to the source and back. */
  public SourceMap sourceMap() {
    return new SourceMap(origin);
  }

  /** Where the text begins in the source; 0 for a text without origin. */
  public int sourceStart() {
    return origin.isEmpty() ? 0 : origin.getFirst().sourceStart();
  }

  /** One past the last character of the text in the source. */
  public int sourceEnd() {
    return origin.isEmpty() ? 0 : origin.getLast().sourceStart() + origin.getLast().length();
  }

  /**
   * What a correction of these words holds on to.
   *
   * @param words a span of the text that holds more than blanks
   */
  public Anchor anchor(Span words) {
    Span place =
        sourceMap()
            .toSource(words)
            .orElseThrow(() -> new IllegalArgumentException("nowhere in the source: " + words));
    return new Anchor(place, Anchor.wordsOf(words.in(text)));
  }

  /** What a correction of the report as a whole holds on to: its first words. */
  public Anchor anchor() {
    return anchor(new Span(0, Math.min(text.length(), Anchor.LONGEST)));
  }
}
