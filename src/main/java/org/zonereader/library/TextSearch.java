package org.zonereader.library;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.SearchResult;
import org.zonereader.model.SearchResult.Hit;
import org.zonereader.model.Span;
import org.zonereader.store.ReportStore;
import org.zonereader.store.ReportStore.Searched;
import org.zonereader.text.FoldedText;
import org.zonereader.text.Folding;

/**
 * Looks through the text of every report (not its headline, meeting or byline) for a string, both
 * folded: white space is dropped, width, case and script do not matter. Places do not overlap.
 */
final class TextSearch {
  /** Characters of a snippet, about; a longer place is still shown whole. */
  private static final int SNIPPET = 40;

  private final String wanted;
  private final List<Hit> hits = new ArrayList<>();

  private TextSearch(String query) {
    this.wanted = Folding.forSearch(query).text();
  }

  static SearchResult in(ReportStore reports, String query) {
    TextSearch search = new TextSearch(query);
    // A query of nothing but white space would be found everywhere.
    if (!search.wanted.isEmpty()) {
      reports.scan(search::look);
    }
    return new SearchResult(query, search.hits.size(), search.hits);
  }

  private void look(Searched report) {
    List<Span> places = places(report.text());
    if (!places.isEmpty()) {
      Span window = window(report.text(), places.getFirst());
      hits.add(
          new Hit(
              report.id(),
              report.zone(),
              report.headline(),
              report.date(),
              places.size(),
              // One line; a break has the width of a space, so offsets hold.
              window.in(report.text()).replace('\n', ' '),
              places.stream()
                  .filter(window::contains)
                  .map(p -> new Span(p.start() - window.start(), p.end() - window.start()))
                  .toList()));
    }
  }

  private List<Span> places(String text) {
    FoldedText folded = Folding.forSearch(text);
    List<Span> places = new ArrayList<>();
    int at = folded.text().indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      places.add(new Span(folded.originalOffset(at), folded.originalEnd(end)));
      at = folded.text().indexOf(wanted, end);
    }
    return places;
  }

  /** About {@link #SNIPPET} characters with the place a little before their middle. */
  private static Span window(String text, Span place) {
    int before = Math.max(0, SNIPPET - place.length()) * 2 / 5;
    int start = Math.max(0, place.start() - before);
    int end = Math.min(text.length(), Math.max(place.end(), start + SNIPPET));
    start = Math.max(0, Math.min(start, end - SNIPPET));
    return new Span(whole(text, start, -1), whole(text, end, 1));
  }

  /** Moves an offset out of the middle of a surrogate pair. */
  private static int whole(String text, int at, int step) {
    boolean inPair =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inPair ? at + step : at;
  }
}
