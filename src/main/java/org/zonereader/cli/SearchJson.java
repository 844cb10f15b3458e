package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.SearchResult;
import org.zonereader.model.Span;

/**
 * The result of a search.
 *
 * @param reports how many reports hold the query
 */
@JsonPropertyOrder({"query", "reports", "hits"})
record SearchJson(String query, int reports, List<HitJson> hits) {

  static SearchJson of(SearchResult result) {
    return new SearchJson(
        result.query(), result.reports(), result.hits().stream().map(HitJson::of).toList());
  }

  /**
   * One report.
   *
   * @param report the report id
   * @param places how often its text holds the query
   * @param spans the places within {@code snippet}
   */
  @JsonPropertyOrder({"report", "zone", "headline", "meetingDate", "places", "snippet", "spans"})
  record HitJson(
      long report,
      @Nullable String zone,
      @Nullable String headline,
      @Nullable String meetingDate,
      int places,
      String snippet,
      List<SpanJson> spans) {
    static HitJson of(SearchResult.Hit hit) {
      return new HitJson(
          hit.report(),
          Json.name(hit.zone()),
          hit.headline(),
          Json.date(hit.date()),
          hit.places(),
          hit.snippet(),
          hit.spans().stream().map(SpanJson::of).toList());
    }
  }

  /** Half open, UTF-16 code units. */
  @JsonPropertyOrder({"start", "end"})
  record SpanJson(int start, int end) {
    static SpanJson of(Span span) {
      return new SpanJson(span.start(), span.end());
    }
  }
}
