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
    List<TextRun> origin) {
  public Report {
    joins = List.copyOf(joins);
    priorities = List.copyOf(priorities);
    origin = List.copyOf(origin);
  }
}
