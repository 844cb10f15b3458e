package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.FoundReport;
import org.zonereader.model.FoundReport.Snippet;
import org.zonereader.model.Span;

/**
 * The result of a search.
 *
 * @param reports how many reports are found; {@code hits} may be fewer
 */
@JsonPropertyOrder({"query", "reports", "hits"})
record SearchJson(String query, int reports, List<HitJson> hits) {

  static SearchJson of(String query, int reports, List<FoundReport> found) {
    return new SearchJson(query, reports, found.stream().map(HitJson::of).toList());
  }

  /**
   * One report.
   *
   * @param report the report id
   * @param places how many places were found in its text; 0 when only filters were given
   * @param snippet words around the first place; empty without places
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
    static HitJson of(FoundReport found) {
      Snippet snippet = found.places().isEmpty() ? null : found.places().getFirst().snippet();
      return new HitJson(
          found.id(),
          Json.name(found.zone()),
          found.headline(),
          Json.date(found.date()),
          found.places().size(),
          snippet == null ? "" : snippet.words(),
          snippet == null ? List.of() : snippet.marks().stream().map(SpanJson::of).toList());
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
