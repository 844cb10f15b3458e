package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Span;

class CellEstimateTest {
  private static final double SIZE = 13;

  /** Room for ten characters: 23 px are the sides of a cell. */
  private static final double TEN = 10 * SIZE + 23;

  @Test
  void aDashTakesOneLine() {
    assertThat(estimate(List.of())).isCloseTo(25 + 20, Offset.offset(0.01));
  }

  @Test
  void aLeadAndItsActionsStandOnLinesOfTheirOwn() {
    assertThat(lines(item(1, 0, 10))).isEqualTo(1);
    assertThat(lines(item(1, 0, 11))).isEqualTo(2);
    assertThat(lines(item(1, 0, 4, 5))).isEqualTo(2);
    assertThat(lines(item(1, 0, 4, 9, 2))).isEqualTo(3);
  }

  @Test
  void aLaterMeasureRunsOnBelowTheNameOfItsPriority() {
    assertThat(lines(item(1, 1, 4, 5))).isEqualTo(2);
    assertThat(lines(item(1, 1, 4, 6))).isEqualTo(3);
  }

  @Test
  void ofManyClausesTwoAndACountAreShown() {
    assertThat(lines(item(1, 0, 4, 9, 90, 90))).isEqualTo(1 + 2);
  }

  @Test
  void byOrderEverythingIsShownBesideASeal() {
    List<Item> items = List.of(item(1, 0, 4, 9, 90, 90));

    assertThat(CellEstimate.of(items, true, TEN + 26, SIZE))
        .isCloseTo(25 + (1 + 20) * 20, Offset.offset(0.01));
    assertThat(CellEstimate.of(List.of(item(1, 1, 10)), true, TEN + 26, SIZE))
        .isCloseTo(25 + 20, Offset.offset(0.01));
  }

  @Test
  void aPriorityIsNamedOnceAndItemsStandApart() {
    assertThat(estimate(List.of(item(1, 1, 4), item(1, 2, 4))))
        .isCloseTo(25 + 3 * 20 + 8, Offset.offset(0.01));
    assertThat(estimate(List.of(item(1, 1, 4), item(2, 1, 4))))
        .isCloseTo(25 + 4 * 20 + 8, Offset.offset(0.01));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void narrowerColumnsAndLargerTextNeverMakeACellLower(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      List<Item> items = new ArrayList<>();
      for (int n = random.nextInt(5); n >= 0; n--) {
        int[] clauses = random.ints(1 + random.nextInt(5), 2, 40).toArray();
        items.add(item(1 + random.nextInt(3), random.nextInt(3), clauses));
      }
      boolean order = random.nextBoolean();
      double width = 60 + random.nextInt(400);
      double height = CellEstimate.of(items, order, width, SIZE);

      assertThat(CellEstimate.of(items, order, width - 30, SIZE)).isGreaterThanOrEqualTo(height);
      assertThat(CellEstimate.of(items, order, width, SIZE * 1.5)).isGreaterThan(height);
      assertThat(CellEstimate.of(items.subList(1, items.size()), order, width, SIZE))
          .isLessThanOrEqualTo(height);
    }
  }

  @Test
  void aColumnWithoutRoomStillHasAHeight() {
    assertThat(CellEstimate.of(List.of(item(1, 0, 4)), false, 5, SIZE)).isFinite().isPositive();
  }

  private static double estimate(List<Item> items) {
    return CellEstimate.of(items, false, TEN, SIZE);
  }

  private static int lines(Item item) {
    return (int) Math.round((estimate(List.of(item)) - 25) / 20);
  }

  /** An item of clauses with so many characters. */
  private static Item item(int priority, int measure, int... clauses) {
    List<Quote> quotes = new ArrayList<>();
    for (int length : clauses) {
      quotes.add(new Quote("字".repeat(length), new Span(0, length)));
    }
    return new Item(
        1, priority, measure, null, "", quotes.getFirst(), quotes.subList(1, quotes.size()));
  }
}
