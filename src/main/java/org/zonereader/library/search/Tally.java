package org.zonereader.library.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zonereader.library.search.PlaceFinder.Hit;

/**
 * How many places of each theme a report has.
 *
 * @param id among what is listed
 * @param places by theme
 */
record Tally(long id, Map<String, Integer> places) {
  static Tally of(long id, List<Hit> hits) {
    Map<String, Integer> places = new TreeMap<>();
    hits.forEach(hit -> places.merge(hit.theme(), 1, Integer::sum));
    return new Tally(id, places);
  }

  /** Places in all. */
  int sum() {
    return places.values().stream().mapToInt(Integer::intValue).sum();
  }
}
