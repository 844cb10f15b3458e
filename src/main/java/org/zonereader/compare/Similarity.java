package org.zonereader.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private final Likeness likeness;
  private final List<Passages> reports;

  /** The measures of a report. */
  private record Passages(long report, List<Passage> list) {}

  private record Passage(Item item, Vector vector) {}

  /**
   * Reads reports, once for any number of questions.
   *
   * @param reports those that are asked for similar items
   * @param themes as for the comparison that the items come from
   */
  public Similarity(List<StoredReport> reports, List<Theme> themes) {
    List<String> seals = themes.stream().map(Theme::seal).toList();
    List<List<Item>> items =
        reports.stream().map(stored -> Items.measures(Items.of(stored, seals))).toList();
    likeness =
        new Likeness(themes, items.stream().flatMap(List::stream).map(Similarity::words).toList());
    List<Passages> read = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      List<Passage> list =
          items.get(i).stream()
              .map(item -> new Passage(item, likeness.vector(words(item))))
              .toList();
      read.add(new Passages(reports.get(i).id(), list));
    }
    this.reports = List.copyOf(read);
  }

  /**
   * The most similar item of every report but the chosen one's, in the order of reports; of equals
   * the first in text order.
   */
  public List<Similar> to(Item chosen) {
    Vector wanted = likeness.vector(words(chosen));
    return reports.stream()
        .filter(other -> other.report() != chosen.report())
        .map(other -> best(other, wanted))
        .toList();
  }

  private static Similar best(Passages of, Vector wanted) {
    Optional<Item> best = Optional.empty();
    double highest = 0;
    for (Passage passage : of.list()) {
      double score = wanted.cosine(passage.vector());
      if (score > highest) {
        highest = score;
        best = Optional.of(passage.item());
      }
    }
    return new Similar(of.report(), highest < LEAST ? Optional.empty() : best, highest);
  }

  private static String words(Item item) {
    return item.quotes().stream().map(Quote::text).collect(Collectors.joining("，"));
  }
}
