package org.zonereader.ui.compare.grid;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How high rows are, px. A row is as high as its highest cell; cells not yet measured count with
 * their estimate. A row is settled when no unmeasured cell can be the highest any more.
 */
final class RowHeights {
  /** Unmeasured cells whose estimate is this much below the highest measured one are left alone. */
  static final double TOLERANCE = 24;

  /** Computes the estimate of a cell, px. */
  @FunctionalInterface
  interface Estimate {
    double of(int row, int column);
  }

  private final int columns;
  private final float[][] estimated;

  /** NaN until measured. */
  private final float[][] measured;

  private final boolean[] settled;
  private final double[] height;

  /** Rows are never lower. */
  private final double[] least;

  /** Fixed heights are not estimated; NaN for the others. */
  private final double[] fixed;

  /** Top edges; the last one is the end. Valid up to {@link #valid}. */
  private final double[] top;

  private int valid;

  RowHeights(int rows, int columns) {
    this.columns = columns;
    estimated = new float[rows][columns];
    measured = new float[rows][columns];
    settled = new boolean[rows];
    height = new double[rows];
    fixed = new double[rows];
    least = new double[rows];
    top = new double[rows + 1];
    Arrays.fill(fixed, Double.NaN);
    for (float[] row : measured) {
      Arrays.fill(row, Float.NaN);
    }
  }

  int rows() {
    return height.length;
  }

  /** Gives a row a height that does not depend on its cells. */
  void fix(int row, double px) {
    fixed[row] = px;
    settled[row] = true;
    set(row, px);
  }

  /** Gives a row a least height, px. */
  void atLeast(int row, double px) {
    least[row] = px;
  }

  /** Forgets what was measured in a column and estimates it again, e.g. for another width. */
  void estimate(int column, Estimate estimate) {
    for (int row = 0; row < rows(); row++) {
      if (Double.isNaN(fixed[row])) {
        estimated[row][column] = (float) estimate.of(row, column);
        measured[row][column] = Float.NaN;
        settled[row] = false;
      }
    }
  }

  /** Brings the heights of all rows up to date after estimates changed. */
  void update() {
    for (int row = 0; row < rows(); row++) {
      if (Double.isNaN(fixed[row])) {
        weigh(row);
      }
    }
  }

  /** Forgets one cell's measure, because its content changed. */
  void forget(int row, int column, double estimate) {
    estimated[row][column] = (float) estimate;
    measured[row][column] = Float.NaN;
    settled[row] = false;
    weigh(row);
  }

  boolean isMeasured(int row, int column) {
    return !Float.isNaN(measured[row][column]);
  }

  /** Records a measure; true when it changed the height of the row. */
  boolean measure(int row, int column, double px) {
    measured[row][column] = (float) px;
    double before = height[row];
    weigh(row);
    return height[row] != before;
  }

  boolean isSettled(int row) {
    return settled[row];
  }

  /** The unmeasured cell of a row most likely to be its highest; -1 when the row is settled. */
  int candidate(int row) {
    if (settled[row]) {
      return -1;
    }
    int best = -1;
    for (int column = 0; column < columns; column++) {
      if (!isMeasured(row, column) && (best < 0 || estimated[row][column] > estimated[row][best])) {
        best = column;
      }
    }
    if (best < 0 || estimated[row][best] + TOLERANCE <= highest(row)) {
      settled[row] = true;
      weigh(row);
      return -1;
    }
    return best;
  }

  private double highest(int row) {
    double most = least[row];
    for (float px : measured[row]) {
      most = Float.isNaN(px) ? most : Math.max(most, px);
    }
    return most;
  }

  private void weigh(int row) {
    double most = least[row];
    for (int column = 0; column < columns; column++) {
      float px = measured[row][column];
      double counts = Float.isNaN(px) ? (settled[row] ? 0 : estimated[row][column]) : px;
      most = Math.max(most, counts);
    }
    set(row, Math.ceil(most));
  }

  private void set(int row, double px) {
    if (height[row] != px) {
      height[row] = px;
      valid = Math.min(valid, row);
    }
  }

  double height(int row) {
    return height[row];
  }

  /** Top edge of a row; of the row after the last one: the end. */
  double top(int row) {
    for (; valid < row; valid++) {
      top[valid + 1] = top[valid] + height[valid];
    }
    return top[row];
  }

  double total() {
    return top(rows());
  }

  /** The row at a distance from the top; the nearest one outside. */
  int rowAt(double y) {
    top(rows());
    int found = Arrays.binarySearch(top, y);
    int row = found >= 0 ? found : -found - 2;
    return Math.clamp(row, 0, Math.max(0, rows() - 1));
  }

  /** Rows that are not settled, the nearest to a row first. */
  IntStream unsettled(int near) {
    return IntStream.range(0, rows())
        .flatMap(step -> step == 0 ? IntStream.of(near) : IntStream.of(near + step, near - step))
        .filter(row -> row >= 0 && row < rows() && !settled[row]);
  }
}
