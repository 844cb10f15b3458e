package org.zonereader.store;

import java.util.List;

/** A way to find the texts that hold all of some words, as a measurement compares them. */
public interface SearchPeer {
  /**
   * Ids of the newest texts, the newest first.
   *
   * @param words folded, none empty
   */
  List<Long> newest(List<String> words, int limit);

  /** Number of texts that hold the words. */
  int count(List<String> words);

  /** Ids of all texts that hold the words, the newest first. */
  default List<Long> all(List<String> words) {
    return newest(words, Integer.MAX_VALUE);
  }
}
