package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that a search found.
 *
 * @param id stable report id
 * @param zone canonical zone name; empty when its page names none
 * @param headline headline, or null
 * @param meeting the meeting reported, or null
 * @param date day of the meeting, or null
 * @param places in text order, not overlapping; empty when only filters were given
 */
public record FoundReport(
    long id,
    String zone,
    @Nullable String headline,
    @Nullable String meeting,
    @Nullable ReportDate date,
    List<Place> places) {
  public FoundReport {
    places = List.copyOf(places);
  }

  /**
   * One place (处).
   *
   * @param span in the report text; a page break may lie within it
   * @param theme seal of the clause it begins in, {@link SearchFilter#UNSORTED} or {@link
   *     SearchFilter#OUTSIDE}
   * @param snippet words around it
   */
  public record Place(Span span, String theme, Snippet snippet) {}

  /**
   * A stretch of the report text that is shown on its own.
   *
   * @param span in the report text
   * @param words the text there, line breaks as spaces: offsets hold
   * @param marks places within {@code words}; other places than the own may be among them
   */
  public record Snippet(Span span, String words, List<Span> marks) {
    public Snippet {
      marks = List.copyOf(marks);
    }
  }
}
