package org.zonereader.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonereader.compare.PhraseUnits.Cut;
import org.zonereader.model.TermTable.Use;
import org.zonereader.text.WordTrie;
import org.zonereader.text.WordTrie.Found;

/** Where phrases stand, and which of several inside one another are the terms. */
final class PhraseCounts {
  private final int columns;
  private final Map<String, Tally> tallies = new HashMap<>();

  /** What is known of one phrase. */
  private static final class Tally {
    final List<List<Use>> cells;
    final Map<String, Integer> written = new HashMap<>();
    final Map<String, Integer> longer = new HashMap<>();
    int uses;
    int whole;

    Tally(int columns) {
      cells = new ArrayList<>(Collections.nCopies(columns, List.of()));
    }

    void add(int column, Use use, String words, boolean atEdges) {
      if (cells.get(column).isEmpty()) {
        cells.set(column, new ArrayList<>());
      }
      cells.get(column).add(use);
      written.merge(words, 1, Integer::sum);
      uses++;
      whole += atEdges ? 1 : 0;
    }
  }

  /**
   * A phrase with its uses.
   *
   * @param phrase without width and quotation marks
   * @param text as it is written most often
   * @param cells its uses by column
   * @param longer how many longer phrases hold it
   * @param nested how often it stands inside them, all together
   */
  record Counted(
      String phrase, String text, List<List<Use>> cells, int uses, int longer, int nested) {
    /**
     * The C-value of Frantzi, Ananiadou, Mima (2000): uses less the mean uses of the longer phrases
     * around it, times the logarithm of its length. As in Barrón-Cedeño and others (2009) one is
     * added to the length, so that single words take part.
     */
    double value(int units) {
      double own = longer == 0 ? uses : uses - (double) nested / longer;
      return Math.log(1 + units) / Math.log(2) * own;
    }
  }

  PhraseCounts(List<List<PhraseClause>> clauses, List<List<Cut>> cuts, List<String> phrases) {
    columns = clauses.size();
    WordTrie trie = new WordTrie(phrases);
    for (int column = 0; column < columns; column++) {
      for (int i = 0; i < clauses.get(column).size(); i++) {
        count(column, clauses.get(column).get(i), cuts.get(column).get(i), trie);
      }
    }
  }

  private void count(int column, PhraseClause clause, Cut cut, WordTrie trie) {
    List<Found> found = trie.all(clause.bare());
    Map<String, Integer> ends = new HashMap<>();
    for (Found place : found) {
      String phrase = clause.bare().substring(place.start(), place.end());
      if (ends.getOrDefault(phrase, 0) <= place.start()) {
        ends.put(phrase, place.end());
        Tally tally = tallies.computeIfAbsent(phrase, _ -> new Tally(columns));
        Use use = clause.use(place.start(), place.end());
        boolean atEdges = cut.edges().get(place.start()) && cut.edges().get(place.end());
        tally.add(column, use, clause.written(use), atEdges);
        nest(tally, phrase, place, found, clause.bare());
      }
    }
  }

  /** Notes the phrases around this place, each once. */
  private static void nest(
      Tally tally, String phrase, Found place, List<Found> found, String bare) {
    for (Found around : found) {
      if (around.start() > place.start()) {
        break;
      }
      if (around.end() >= place.end() && !around.equals(place)) {
        String longer = bare.substring(around.start(), around.end());
        if (longer.length() > phrase.length()) {
          tally.longer.merge(longer, 1, Integer::sum);
        }
      }
    }
  }

  /** The phrases that are terms, in no order. */
  List<Counted> chosen() {
    List<Counted> result = new ArrayList<>();
    tallies.forEach(
        (phrase, tally) -> {
          boolean swallowed =
              tally.longer.entrySet().stream()
                  .anyMatch(
                      longer -> longer.getValue() >= tally.uses && !isChance(longer.getKey()));
          if (!isChance(phrase) && !swallowed) {
            int nested = tally.longer.values().stream().mapToInt(Integer::intValue).sum();
            result.add(
                new Counted(
                    phrase, written(tally), tally.cells, tally.uses, tally.longer.size(), nested));
          }
        });
    return result;
  }

  /** Mostly the meeting of two other words: 生产 in 新质生产力. */
  private boolean isChance(String phrase) {
    Tally tally = tallies.get(phrase);
    return tally == null || tally.whole * 2 <= tally.uses;
  }

  private static String written(Tally tally) {
    return tally.written.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
