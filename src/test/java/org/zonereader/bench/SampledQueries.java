package org.zonereader.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Strings cut out of texts at random, the same in every run. */
final class SampledQueries {
  static final List<Integer> LENGTHS = List.of(1, 2, 3, 4, 6, 8);

  /** How many are cut out for each length; the commonest, the rarest and some between are kept. */
  private static final int CUT = 60;

  private static final int KEPT = 10;

  private final MemoryScan texts;
  private final SplittableRandom random = new SplittableRandom(50);

  private SampledQueries(MemoryScan texts) {
    this.texts = texts;
  }

  /**
   * A query.
   *
   * @param words all of them must stand in a text
   * @param hits number of texts
   */
  record Query(List<String> words, int hits) {
    boolean isAnd() {
      return words.size() > 1;
    }

    int length() {
      return words.getFirst().length();
    }
  }

  /** Thirty of each length, and thirty of two words of one text. */
  static List<Query> of(MemoryScan texts) {
    SampledQueries sampled = new SampledQueries(texts);
    List<Query> queries = new ArrayList<>();
    for (int length : LENGTHS) {
      queries.addAll(sampled.kept(() -> List.of(sampled.cut(sampled.text(), length))));
    }
    queries.addAll(
        sampled.kept(
            () -> {
              String text = sampled.text();
              return List.of(
                  sampled.cut(text, 2), sampled.cut(text, 2 + sampled.random.nextInt(3)));
            }));
    return queries;
  }

  private String text() {
    return texts.text(random.nextInt(texts.size()));
  }

  private String cut(String text, int length) {
    int at = random.nextInt(text.length() - length);
    return text.substring(at, at + length);
  }

  private interface Cut {
    List<String> words();
  }

  private List<Query> kept(Cut cut) {
    List<Query> all = new ArrayList<>();
    for (int i = 0; i < CUT; i++) {
      List<String> words = cut.words();
      all.add(new Query(words, texts.count(words)));
    }
    all.sort(Comparator.comparingInt(Query::hits));
    int middle = CUT / 2 - KEPT / 2;
    List<Query> kept = new ArrayList<>(all.subList(0, KEPT));
    kept.addAll(all.subList(middle, middle + KEPT));
    kept.addAll(all.subList(CUT - KEPT, CUT));
    return kept;
  }
}
