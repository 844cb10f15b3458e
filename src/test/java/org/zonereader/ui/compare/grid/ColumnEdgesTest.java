package org.zonereader.ui.compare.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnEdgesTest {
  @Test
  void columnsShareTheRoomToTheLastPixel() {
    ColumnEdges edges = new ColumnEdges(new Widths(100, 0, 0, 0), 1000);

    assertThat(edges.total()).isEqualTo(1000);
    assertThat(edges.left(1)).isEqualTo(333);
    assertThat(edges.left(2)).isEqualTo(667);
    assertThat(edges.width(1)).isEqualTo(334);
  }

  @Test
  void noSharedColumnGetsNarrowerThanTheLeast() {
    ColumnEdges edges = new ColumnEdges(new Widths(176, 0, 0, 0, 0), 500);

    assertThat(edges.total()).isEqualTo(4 * 176);
  }

  @Test
  void aColumnKeepsItsOwnWidthAndTheOthersShareTheRest() {
    ColumnEdges edges = new ColumnEdges(new Widths(100, 0, 400, 0), 1000);

    assertThat(edges.width(0)).isEqualTo(300);
    assertThat(edges.width(1)).isEqualTo(400);
    assertThat(edges.left(2)).isEqualTo(700);
  }

  @Test
  void ownWidthsNeitherFillNorFitTheRoom() {
    assertThat(new ColumnEdges(new Widths(100, 120, 130), 1000).total()).isEqualTo(250);
    assertThat(new ColumnEdges(new Widths(100, 900, 0), 500).total()).isEqualTo(1000);
  }

  @Test
  void columnsAreFoundByTheirDistanceFromTheLeft() {
    ColumnEdges edges = new ColumnEdges(new Widths(10, 100, 200, 300), 0);

    assertThat(edges.columnAt(-1)).isZero();
    assertThat(edges.columnAt(0)).isZero();
    assertThat(edges.columnAt(99.5)).isZero();
    assertThat(edges.columnAt(100)).isEqualTo(1);
    assertThat(edges.columnAt(300)).isEqualTo(2);
    assertThat(edges.columnAt(600)).isEqualTo(2);
    assertThat(edges.columnAt(9000)).isEqualTo(2);
  }

  @Test
  void withoutColumnsThereIsNoWidth() {
    assertThat(new ColumnEdges().columns()).isZero();
    assertThat(new ColumnEdges().total()).isZero();
    assertThat(new ColumnEdges().columnAt(50)).isZero();
    assertThat(new ColumnEdges(new Widths(100), 500).total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void edgesAreWholePixelsWithoutGaps(long seed) {
    Random random = new Random(seed);
    double[] own = new double[1 + random.nextInt(50)];
    for (int c = 0; c < own.length; c++) {
      own[c] = random.nextBoolean() ? 0 : 60 + random.nextInt(4000) / 10.0;
    }
    ColumnEdges edges = new ColumnEdges(new Widths(176, own), 1320.4);
    for (int c = 0; c < own.length; c++) {
      double width = edges.width(c);
      assertThat(edges.left(c)).isEqualTo(Math.rint(edges.left(c)));
      assertThat(width).isGreaterThanOrEqualTo(own[c] > 0 ? own[c] - 1 : 175);
      assertThat(edges.left(c) + width)
          .isEqualTo(c + 1 < own.length ? edges.left(c + 1) : edges.total());
      assertThat(edges.columnAt(edges.left(c))).isEqualTo(c);
      assertThat(edges.columnAt(edges.left(c) + width - 0.5)).isEqualTo(c);
    }
  }
}
