package org.zonereader.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zonereader.model.Theme;
import org.zonereader.text.Folding;
import org.zonereader.text.WordTrie;
import org.zonereader.text.WordTrie.Found;

/**
 * How much two passages say the same: the cosine of their TF-IDF vectors (G. Salton, C. Buckley,
 * “Term-weighting approaches in automatic text retrieval”, 1988). Features are the pairs of
 * neighbouring Chinese characters, letters and digits, which need no dictionary, and the themes'
 * terms, which make a word of the field weigh more than its characters. Counts are damped by their
 * logarithm; a feature that stands in every passage still counts a little.
 */
final class Likeness {
  private final WordTrie terms;
  private final Map<String, Integer> spread = new HashMap<>();
  private int passages;

  /** A passage's features, in a fixed order so that sums come out the same every time. */
  record Vector(Map<String, Double> weights, double length) {
    /** Cosine, 0 to 1. */
    double cosine(Vector other) {
      if (length == 0 || other.length == 0) {
        return 0;
      }
      double sum = 0;
      for (Map.Entry<String, Double> entry : weights.entrySet()) {
        sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
      }
      return Math.min(1, sum / (length * other.length));
    }
  }

  /**
   * @param passages all that are compared: they say which features are common
   */
  Likeness(List<Theme> themes, Collection<String> passages) {
    terms =
        new WordTrie(
            themes.stream()
                .flatMap(theme -> theme.terms().stream())
                .map(term -> Folding.sameLength(PhraseClause.bare(term.text())))
                .filter(term -> term.length() > 1)
                .toList());
    for (String passage : passages) {
      this.passages++;
      new HashSet<>(features(passage).keySet()).forEach(f -> spread.merge(f, 1, Integer::sum));
    }
  }

  Vector vector(String passage) {
    Map<String, Double> weights = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> entry : features(passage).entrySet()) {
      int in = spread.getOrDefault(entry.getKey(), 0);
      double rarity = Math.log((1.0 + passages) / (1.0 + in)) + 1;
      double weight = (1 + Math.log(entry.getValue())) * rarity;
      weights.put(entry.getKey(), weight);
      squares += weight * weight;
    }
    return new Vector(weights, Math.sqrt(squares));
  }

  private Map<String, Integer> features(String passage) {
    String folded = Folding.sameLength(PhraseClause.bare(passage));
    Map<String, Integer> features = new TreeMap<>();
    for (int i = 0; i + 1 < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))
          && Character.isLetterOrDigit(folded.charAt(i + 1))) {
        features.merge(folded.substring(i, i + 2), 1, Integer::sum);
      }
    }
    for (Found found : terms.longest(folded)) {
      // A feature of its own, beside the pair of the same characters.
      features.merge("#" + folded.substring(found.start(), found.end()), 1, Integer::sum);
    }
    return features;
  }
}
