package org.zonereader.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * One number for each listed report: what its text adds, its index takes away. Sums of 64-bit
 * hashes do not depend on the order, so that an index can be compared as it is stored, term by
 * term, with 8 bytes for each report.
 */
final class IndexSums {
  private final long[] ids;
  private final long[] sums;
  private final BitSet read = new BitSet();
  private final Set<Long> strays = new HashSet<>();
  private int last;

  /**
   * All zero.
   *
   * @param ids of listed reports, ascending
   */
  IndexSums(long[] ids) {
    this.ids = ids.clone();
    this.sums = new long[ids.length];
  }

  /** The term's part in {@link #entry}. */
  static long term(String term) {
    long hash = term.length();
    for (int i = 0; i < term.length(); i++) {
      hash = mix(hash + term.charAt(i));
    }
    return hash;
  }

  /**
   * What one entry of the index adds to its report's sum.
   *
   * @param table number of the table
   * @param place of the term in the row; 0 where the table has no places
   */
  static long entry(int table, long term, long place) {
    return mix(term ^ mix((place << 8) + table + 1));
  }

  /** The last step of SplitMix64: every bit of the argument changes half of the result's. */
  private static long mix(long z) {
    long a = (z + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  /** Adds what the index must hold of a report. */
  void expect(long id, long sum) {
    int at = find(id);
    if (at >= 0) {
      sums[at] += sum;
      read.set(at);
    }
  }

  /** Takes away what the index holds. */
  void found(long id, long sum) {
    int at = find(id);
    if (at >= 0) {
      sums[at] -= sum;
    } else {
      strays.add(id);
    }
  }

  /** Entries of a term come with ascending ids, mostly near each other. */
  private int find(long id) {
    int from = last < ids.length && ids[last] <= id ? last : 0;
    int step = 1;
    int end = from;
    while (end < ids.length && ids[end] < id) {
      from = end;
      end += step;
      step *= 2;
    }
    int at = Arrays.binarySearch(ids, from, Math.min(end + 1, ids.length), id);
    last = at >= 0 ? at : last;
    return at;
  }

  /** Ids of reports whose index is not their text's, ascending. */
  long[] different() {
    return read.stream().filter(at -> sums[at] != 0).mapToLong(at -> ids[at]).toArray();
  }

  /** How many ids the index has that are not listed. */
  int strays() {
    return strays.size();
  }
}
