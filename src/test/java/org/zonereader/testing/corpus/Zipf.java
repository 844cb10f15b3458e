package org.zonereader.testing.corpus;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws ranks 0, 1, 2 … whose frequency is proportional to {@code 1 / (rank + 1 + q)^s}, in
 * constant time whatever their number (Walker's alias method).
 */
final class Zipf {
  private static final double UNIT = 0x1p-31;

  private final int mask;

  /** Of 2³¹ draws of a cell, how many mean the cell itself; the others mean its alias. */
  private final int[] own;

  private final int[] alias;

  /**
   * Draws from {@code 1 << bits} ranks.
   *
   * @param bits 1 to 24
   * @param s exponent; 1 is the law of natural words
   * @param q shift (Mandelbrot's) that keeps the first ranks from being too common, 0 or more
   */
  Zipf(int bits, double s, double q) {
    int count = 1 << bits;
    mask = count - 1;
    own = new int[count];
    alias = new int[count];
    double[] weight = new double[count];
    for (int rank = 0; rank < count; rank++) {
      weight[rank] = Math.pow(rank + 1 + q, -s);
    }
    double mean = Arrays.stream(weight).sum() / count;
    int[] small = new int[count];
    int[] large = new int[count];
    int smalls = 0;
    int larges = 0;
    for (int i = 0; i < count; i++) {
      weight[i] /= mean;
      if (weight[i] < 1) {
        small[smalls++] = i;
      } else {
        large[larges++] = i;
      }
    }
    while (smalls > 0 && larges > 0) {
      int less = small[--smalls];
      int more = large[larges - 1];
      own[less] = (int) (weight[less] / UNIT);
      alias[less] = more;
      weight[more] -= 1 - weight[less];
      if (weight[more] < 1) {
        larges--;
        small[smalls++] = more;
      }
    }
    while (larges > 0) {
      own[large[--larges]] = Integer.MAX_VALUE;
    }
    // Left over by rounding only.
    while (smalls > 0) {
      own[small[--smalls]] = Integer.MAX_VALUE;
    }
  }

  int draw(SplittableRandom random) {
    long bits = random.nextLong();
    int cell = (int) bits & mask;
    return (int) (bits >>> 33) <= own[cell] ? cell : alias[cell];
  }
}
