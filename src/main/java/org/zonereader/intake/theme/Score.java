package org.zonereader.intake.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.TermHit;
import org.zonereader.model.Theme;
import org.zonereader.text.Folding;

/**
 * What the words of one clause speak for.
 *
 * @param theme seal of its own theme, or null when no term was found
 * @param second seal of a second theme it names in an enumeration of its own, or null
 * @param hits the terms that led to the two, in text order
 */
record Score(@Nullable String theme, @Nullable String second, List<TermHit> hits) {
  /** Weaker words than this, alone in a clause, say nothing about its theme. */
  private static final double ENOUGH = 1;

  /** A member of an enumeration must speak at least this clearly to add a theme (term weights). */
  private static final double CLEAR = 2.5;

  /** Only an enumeration of at least this many members carries a second theme. */
  private static final int MEMBERS = 3;

  static Score of(String words, TermIndex index) {
    String bare = TermIndex.bare(Folding.sameLength(words));
    List<TermIndex.Hit> found = index.find(bare);
    String theme = best(weights(found));
    String second = theme == null ? null : second(bare, found, theme);
    List<TermHit> hits = new ArrayList<>();
    for (TermIndex.Hit hit : found) {
      String seal = hit.theme().seal();
      if (seal.equals(theme) || seal.equals(second)) {
        hits.add(new TermHit(seal, hit.term().text(), hit.term().weight()));
      }
    }
    return new Score(theme, second, hits);
  }

  /** Sum of weights by seal, each term once, in the order in which the themes first appear. */
  private static Map<String, Double> weights(List<TermIndex.Hit> hits) {
    Map<String, Double> sums = new LinkedHashMap<>();
    Set<Theme.Term> seen = new HashSet<>();
    for (TermIndex.Hit hit : hits) {
      if (seen.add(hit.term())) {
        sums.merge(hit.theme().seal(), hit.term().weight(), Double::sum);
      }
    }
    return sums;
  }

  /** The heaviest; of equals the one that appears first. */
  private static @Nullable String best(Map<String, Double> weights) {
    String best = null;
    double most = ENOUGH;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (best == null ? entry.getValue() >= most : entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private static @Nullable String second(String bare, List<TermIndex.Hit> found, String theme) {
    String[] members = bare.split("、", -1);
    if (members.length < MEMBERS) {
      return null;
    }
    String second = null;
    double most = CLEAR;
    int start = 0;
    for (String member : members) {
      int from = start;
      int to = start + member.length();
      Map<String, Double> weights =
          weights(
              found.stream()
                  .filter(h -> from <= h.place().start() && h.place().start() < to)
                  .toList());
      String own = best(weights);
      if (own != null && !own.equals(theme) && weights.getOrDefault(own, 0.0) >= most) {
        second = second == null ? own : second;
      }
      start = to + 1;
    }
    return second;
  }
}
