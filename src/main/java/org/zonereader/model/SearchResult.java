package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports whose text holds a string.
 *
 * @param query the string as asked
 * @param reports how many reports hold it
 * @param hits newest first
 */
public record SearchResult(String query, int reports, List<Hit> hits) {
  public SearchResult {
    hits = List.copyOf(hits);
  }

  /**
   * One report.
   *
   * @param report the report id
   * @param places how many times its text holds the string
   * @param snippet words around the first place
   * @param spans the places within {@code snippet}
   */
  public record Hit(
      long report,
      String zone,
      @Nullable String headline,
      @Nullable ReportDate date,
      int places,
      String snippet,
      List<Span> spans) {
    public Hit {
      spans = List.copyOf(spans);
    }
  }
}
