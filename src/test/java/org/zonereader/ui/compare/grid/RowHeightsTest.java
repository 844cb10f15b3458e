package org.zonereader.ui.compare.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowHeightsTest {
  @Test
  void aRowIsAsHighAsItsHighestEstimateAtFirst() {
    RowHeights heights = estimated(new double[][] {{40, 70.2, 10}, {20, 20, 30}});

    assertThat(heights.height(0)).isEqualTo(71);
    assertThat(heights.height(1)).isEqualTo(30);
    assertThat(heights.total()).isEqualTo(101);
    assertThat(heights.isSettled(0)).isFalse();
    assertThat(heights.isMeasured(0, 1)).isFalse();
  }

  @Test
  void theHighestEstimateIsMeasuredFirst() {
    RowHeights heights = estimated(new double[][] {{40, 70, 10}});
    assertThat(heights.candidate(0)).isEqualTo(1);

    assertThat(heights.measure(0, 1, 55)).isTrue();
    assertThat(heights.isMeasured(0, 1)).isTrue();
    assertThat(heights.height(0)).isEqualTo(55);
    assertThat(heights.candidate(0)).isEqualTo(0);
  }

  @Test
  void aRowIsSettledWhenNoOtherCellCanBeTheHighest() {
    RowHeights heights = estimated(new double[][] {{46, 70, 10}});
    heights.measure(0, heights.candidate(0), 70);

    assertThat(heights.candidate(0)).isEqualTo(-1);
    assertThat(heights.isSettled(0)).isTrue();
    assertThat(heights.isMeasured(0, 0)).isFalse();
  }

  @Test
  void aCellWithinTheToleranceIsMeasuredToo() {
    RowHeights heights = estimated(new double[][] {{47, 70}});
    heights.measure(0, heights.candidate(0), 70);

    assertThat(heights.candidate(0)).isZero();
    assertThat(heights.measure(0, 0, 60)).isFalse();
    assertThat(heights.candidate(0)).isEqualTo(-1);
    assertThat(heights.height(0)).isEqualTo(70);
  }

  @Test
  void aSettledRowGrowsWhenACellLeftAloneProvesHigher() {
    RowHeights heights = estimated(new double[][] {{10, 70}});
    heights.measure(0, 1, 70);
    assertThat(heights.candidate(0)).isEqualTo(-1);

    assertThat(heights.measure(0, 0, 90)).isTrue();
    assertThat(heights.height(0)).isEqualTo(90);
  }

  @Test
  void aChangedCellIsEstimatedAnew() {
    RowHeights heights = estimated(new double[][] {{30, 70}, {20, 20}});
    heights.measure(0, 1, 70);
    heights.candidate(0);
    heights.forget(0, 1, 120);

    assertThat(heights.height(0)).isEqualTo(120);
    assertThat(heights.isSettled(0)).isFalse();
    assertThat(heights.candidate(0)).isEqualTo(1);
    assertThat(heights.top(1)).isEqualTo(120);
  }

  @Test
  void anotherWidthForgetsTheMeasuresOfItsColumnOnly() {
    RowHeights heights = estimated(new double[][] {{30, 70}});
    heights.measure(0, 0, 35);
    heights.measure(0, 1, 80);
    heights.estimate(1, (row, column) -> 25);
    heights.update();

    assertThat(heights.isMeasured(0, 0)).isTrue();
    assertThat(heights.isMeasured(0, 1)).isFalse();
    assertThat(heights.height(0)).isEqualTo(35);
  }

  @Test
  void aFixedRowKeepsItsHeight() {
    RowHeights heights = new RowHeights(2, 1);
    heights.fix(0, 37);
    heights.estimate(0, (row, column) -> 50);
    heights.update();

    assertThat(heights.height(0)).isEqualTo(37);
    assertThat(heights.height(1)).isEqualTo(50);
    assertThat(heights.candidate(0)).isEqualTo(-1);
    assertThat(heights.unsettled(0)).containsExactly(1);
  }

  @Test
  void aRowIsNeverLowerThanItsHead() {
    RowHeights heights = new RowHeights(1, 2);
    heights.atLeast(0, 60);
    heights.estimate(0, (row, column) -> 40);
    heights.estimate(1, (row, column) -> 30);
    heights.update();
    assertThat(heights.height(0)).isEqualTo(60);
    heights.measure(0, 0, 45);

    assertThat(heights.height(0)).isEqualTo(60);
    assertThat(heights.candidate(0)).isEqualTo(-1);
  }

  @Test
  void theNearestUnsettledRowsComeFirst() {
    RowHeights heights = new RowHeights(6, 1);
    heights.fix(3, 10);

    assertThat(heights.unsettled(2)).containsExactly(2, 1, 4, 0, 5);
    assertThat(heights.unsettled(5)).containsExactly(5, 4, 2, 1, 0);
  }

  @Test
  void rowsAreFoundByTheirDistanceFromTheTop() {
    RowHeights heights = estimated(new double[][] {{10}, {20}, {30}});

    assertThat(heights.rowAt(-5)).isZero();
    assertThat(heights.rowAt(0)).isZero();
    assertThat(heights.rowAt(9.5)).isZero();
    assertThat(heights.rowAt(10)).isEqualTo(1);
    assertThat(heights.rowAt(59)).isEqualTo(2);
    assertThat(heights.rowAt(60)).isEqualTo(2);
    assertThat(heights.rowAt(1000)).isEqualTo(2);
    assertThat(new RowHeights(0, 3).rowAt(5)).isZero();
    assertThat(new RowHeights(0, 3).total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void measuringCandidatesFindsTheTrueHeights(long seed) {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(30);
    int columns = 1 + random.nextInt(20);
    double[][] truth = new double[rows][columns];
    double[][] guess = new double[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        truth[row][column] = 30 + random.nextInt(4000) / 4.0;
        double most = RowHeights.TOLERANCE;
        guess[row][column] = truth[row][column] + (random.nextInt(9) - 4) * most / 4;
      }
    }
    RowHeights heights = estimated(guess);
    int measured = 0;
    while (heights.unsettled(rows / 2).findAny().isPresent()) {
      int row = heights.unsettled(random.nextInt(rows)).findFirst().orElseThrow();
      int column = heights.candidate(row);
      if (column >= 0) {
        assertThat(heights.isMeasured(row, column)).isFalse();
        heights.measure(row, column, truth[row][column]);
        measured++;
      }
    }
    double top = 0;
    for (int row = 0; row < rows; row++) {
      double highest = 0;
      for (double px : truth[row]) {
        highest = Math.max(highest, px);
      }
      assertThat(heights.height(row)).isEqualTo(Math.ceil(highest));
      assertThat(heights.top(row)).isEqualTo(top);
      assertThat(heights.rowAt(top)).isEqualTo(row);
      assertThat(heights.rowAt(top + heights.height(row) - 0.5)).isEqualTo(row);
      top += heights.height(row);
    }
    assertThat(heights.total()).isEqualTo(top);
    assertThat(measured).isLessThanOrEqualTo(rows * columns / 2 + rows * 2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void edgesStayRightWhateverChanges(long seed) {
    Random random = new Random(seed);
    RowHeights heights = new RowHeights(12, 3);
    for (int step = 0; step < 200; step++) {
      int row = random.nextInt(12);
      int column = random.nextInt(3);
      switch (random.nextInt(4)) {
        case 0 -> heights.measure(row, column, random.nextInt(200));
        case 1 -> heights.forget(row, column, random.nextInt(200));
        case 2 -> heights.candidate(row);
        default -> {
          heights.estimate(column, (r, c) -> random.nextInt(200));
          heights.update();
        }
      }
      // Edges are computed up to a row that is asked for; ask for another one each time.
      int asked = random.nextInt(13);
      double sum = 0;
      for (int above = 0; above < asked; above++) {
        sum += heights.height(above);
      }
      assertThat(heights.top(asked)).isEqualTo(sum);
    }
  }

  private static RowHeights estimated(double[][] guess) {
    RowHeights heights = new RowHeights(guess.length, guess[0].length);
    for (int column = 0; column < guess[0].length; column++) {
      heights.estimate(column, (row, c) -> guess[row][c]);
    }
    heights.update();
    return heights;
  }
}
