package org.zonereader.library.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.zonereader.library.search.PlaceFinder.Found;
import org.zonereader.library.search.PlaceFinder.Hit;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.SearchQuery.Phrase;
import org.zonereader.store.SearchStore.Moment;
import org.zonereader.store.SearchedText;
import org.zonereader.text.Folding;

/**
 * Orders the newest reports by how much they are about what is sought. Okapi BM25 with its usual
 * constants (Robertson and Zaragoza 2009); a place within a priority weighs twice, one in the
 * headline three times as much as one outside.
 */
final class Ranking {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final SearchQuery query;
  private final PlaceFinder finder;
  private final Moment moment;

  Ranking(SearchQuery query, Moment moment) {
    this.query = query;
    this.finder = new PlaceFinder(query);
    this.moment = moment;
  }

  private record Scored(long id, double score) {}

  /** Where a report stands: what it holds of each phrase, and its length. */
  private record Weighed(long id, List<Double> weights, int length) {}

  /**
   * The ids, best first; of equal ones the newest first.
   *
   * @param ids the newest first
   * @return those that are still listed and hold what is sought
   */
  long[] best(long[] ids) {
    List<Phrase> phrases = query.sought();
    List<Weighed> all = new ArrayList<>();
    for (int from = 0; from < ids.length; from += Surveyor.BATCH) {
      long[] batch = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + Surveyor.BATCH));
      for (Found found : finder.found(moment, moment.texts(batch))) {
        SearchedText text = found.text();
        all.add(new Weighed(text.id(), weights(found, phrases), text.text().length()));
      }
    }
    double average = all.stream().mapToInt(Weighed::length).average().orElse(1);
    double[] rarity = rarity(phrases);
    return all.stream()
        .map(report -> new Scored(report.id(), score(report, rarity, average)))
        .sorted(
            Comparator.comparingDouble((Scored report) -> -report.score())
                .thenComparingLong(report -> -report.id()))
        .mapToLong(Scored::id)
        .toArray();
  }

  private double[] rarity(List<Phrase> phrases) {
    double listed = moment.listing().size();
    double[] rarity = new double[phrases.size()];
    for (int i = 0; i < rarity.length; i++) {
      double holding = moment.count(phrases.get(i));
      rarity[i] = Math.log(1 + (listed - holding + .5) / (holding + .5));
    }
    return rarity;
  }

  private static List<Double> weights(Found found, List<Phrase> phrases) {
    String own = found.text().headline();
    String headline = own == null ? "" : Folding.forSearch(own).text();
    double[] weights = new double[phrases.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = headline.contains(phrases.get(i).folded()) ? 3 : 0;
    }
    for (Hit hit : found.hits()) {
      boolean outside = hit.theme().equals(SearchFilter.OUTSIDE);
      weights[phrases.indexOf(hit.phrase())] += outside ? 1 : 2;
    }
    return Arrays.stream(weights).boxed().toList();
  }

  private static double score(Weighed report, double[] rarity, double average) {
    double norm = K1 * (1 - B + B * report.length() / average);
    double score = 0;
    for (int i = 0; i < rarity.length; i++) {
      double weight = report.weights().get(i);
      score += rarity[i] * weight * (K1 + 1) / (weight + norm);
    }
    return score;
  }
}
