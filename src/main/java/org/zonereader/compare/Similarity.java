package org.zonereader.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonereader.compare.Likeness.Vector;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Similar;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;

/**
 * Finds what other reports say that is most like a chosen item: by the cosine of TF-IDF vectors
 * over character pairs and the themes' terms ({@link Likeness}).
 */
public final class Similarity {
  /**
   * Below this two items count as having only stock words in common. Chosen by reading pairs, not
   * fitted: raise it when partners are about something else, lower it when good ones are missing.
   */
  static final double LEAST = 0.12;

  private Similarity() {}

  /**
   * The most similar item of every other report, in the order of reports; of equals the first in
   * text order.
   *
   * @param chosen an item of any report
   * @param reports that of {@code chosen} is passed over
   * @param themes as for the comparison that {@code chosen} comes from
   */
  public static List<Similar> of(Item chosen, List<StoredReport> reports, List<Theme> themes) {
    List<String> seals = themes.stream().map(Theme::seal).toList();
    List<List<Item>> items = reports.stream().map(stored -> measures(stored, seals)).toList();
    List<String> passages =
        items.stream().flatMap(List::stream).map(Similarity::words).collect(Collectors.toList());
    Likeness likeness = new Likeness(themes, passages);
    Vector wanted = likeness.vector(words(chosen));
    List<Similar> result = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).id() != chosen.report()) {
        result.add(best(reports.get(i).id(), items.get(i), wanted, likeness));
      }
    }
    return result;
  }

  private static Similar best(long report, List<Item> items, Vector wanted, Likeness likeness) {
    Optional<Item> best = Optional.empty();
    double highest = 0;
    for (Item item : items) {
      double score = wanted.cosine(likeness.vector(words(item)));
      if (score > highest) {
        highest = score;
        best = Optional.of(item);
      }
    }
    return new Similar(report, highest < LEAST ? Optional.empty() : best, highest);
  }

  /** Each measure once: its first placement holds all its clauses. */
  private static List<Item> measures(StoredReport stored, List<String> seals) {
    Set<List<Integer>> seen = new HashSet<>();
    return Items.of(stored, seals).stream()
        .filter(item -> seen.add(List.of(item.priority(), item.measure())))
        .toList();
  }

  private static String words(Item item) {
    return item.quotes().stream().map(Quote::text).collect(Collectors.joining("，"));
  }
}
