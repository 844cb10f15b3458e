package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellSelectionTest {
  private int changes;
  private final CellSelection selection = new CellSelection(() -> changes++);

  @Test
  void nothingIsSelectedAtFirst() {
    assertThat(selection.isEmpty()).isTrue();
    assertThat(selection.holds(0, 0)).isFalse();
    selection.clear();
    assertThat(changes).isZero();
  }

  @Test
  void aBlockHoldsBothItsCorners() {
    selection.extend(2, 3, 4, 1);

    assertThat(selection.top()).isEqualTo(2);
    assertThat(selection.bottom()).isEqualTo(4);
    assertThat(selection.left()).isEqualTo(1);
    assertThat(selection.right()).isEqualTo(3);
    assertThat(selection.holds(2, 3)).isTrue();
    assertThat(selection.holds(4, 1)).isTrue();
    assertThat(selection.holds(3, 2)).isTrue();
    assertThat(selection.holds(1, 2)).isFalse();
    assertThat(selection.holds(5, 2)).isFalse();
    assertThat(selection.holds(3, 0)).isFalse();
    assertThat(selection.holds(3, 4)).isFalse();
  }

  @Test
  void theSecondCellIsTheMovingCorner() {
    selection.extend(2, 3, 4, 1);
    assertThat(selection.atRow()).isEqualTo(4);
    assertThat(selection.atColumn()).isEqualTo(1);

    selection.extend(2, 3, 0, 3);
    assertThat(selection.atRow()).isZero();
    assertThat(selection.top()).isZero();
    assertThat(selection.bottom()).isEqualTo(2);
    assertThat(changes).isEqualTo(2);
  }

  @Test
  void oneCellIsABlock() {
    selection.extend(0, 0, 0, 0);

    assertThat(selection.isEmpty()).isFalse();
    assertThat(selection.holds(0, 0)).isTrue();
  }

  @Test
  void clearingIsToldOnce() {
    selection.extend(1, 1, 2, 2);
    selection.clear();
    selection.clear();

    assertThat(selection.isEmpty()).isTrue();
    assertThat(selection.holds(1, 1)).isFalse();
    assertThat(changes).isEqualTo(2);
  }
}
