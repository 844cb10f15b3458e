package org.zonereader.library.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.stream.LongStream;

/** A list of ids that needs eight bytes each. */
final class Longs extends AbstractList<Long> implements RandomAccess {
  private final long[] values;

  private Longs(long[] values) {
    this.values = values;
  }

  static Longs of(LongStream values) {
    return new Longs(values.toArray());
  }

  /** The first ones, as a list of their own. */
  long[] first(int most) {
    return Arrays.copyOf(values, Math.min(most, values.length));
  }

  LongStream longs() {
    return Arrays.stream(values);
  }

  @Override
  public Long get(int index) {
    return values[index];
  }

  @Override
  public int size() {
    return values.length;
  }
}
