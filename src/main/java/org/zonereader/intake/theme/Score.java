package org.zonereader.intake.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
 * @param clear whether its terms say more than any meeting says (压实责任 does not)
 */
record Score(@Nullable String theme, @Nullable String second, List<TermHit> hits, boolean clear) {
  /** No theme. */
  static final Score NONE = new Score(null, null, List.of(), false);

  /** Weaker words than this, alone in a clause, say nothing about its theme. */
  private static final double ENOUGH = 1;

  /** From this weight on a term, or the terms of a clause together, name a theme by themselves. */
  static final double CLEAR = 1.5;

  /** A member of an enumeration must speak at least this clearly to add a theme (term weights). */
  private static final double MEMBER = 2.5;

  /** Only an enumeration of at least this many members carries a second theme. */
  private static final int MEMBERS = 3;

  /** The score of a clause. */
  static Score of(String words, TermIndex index) {
    String bare = TermIndex.bare(Folding.sameLength(words));
    List<TermIndex.Hit> found = index.find(bare);
    String theme = best(weights(found));
    return of(theme, theme == null ? null : second(bare, found, theme), found);
  }

  /** The score of longer words, of which only some hits count. */
  static Score of(String words, TermIndex index, Predicate<TermIndex.Hit> counts) {
    String bare = TermIndex.bare(Folding.sameLength(words));
    List<TermIndex.Hit> found = index.find(bare).stream().filter(counts).toList();
    return of(best(weights(found)), null, found);
  }

  private static Score of(
      @Nullable String theme, @Nullable String second, List<TermIndex.Hit> found) {
    if (theme == null) {
      return NONE;
    }
    List<TermHit> hits = new ArrayList<>();
    for (TermIndex.Hit hit : found) {
      String seal = hit.theme().seal();
      if (seal.equals(theme) || seal.equals(second)) {
        hits.add(new TermHit(seal, hit.term().text(), hit.term().weight()));
      }
    }
    return new Score(theme, second, hits, weights(found).getOrDefault(theme, 0.0) >= CLEAR);
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
      if (own != null && !own.equals(theme) && weights.getOrDefault(own, 0.0) >= MEMBER) {
        return own;
      }
      start = to + 1;
    }
    return null;
  }
}
