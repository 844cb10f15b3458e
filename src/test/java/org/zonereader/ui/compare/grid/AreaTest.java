package org.zonereader.ui.compare.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaTest {
  private final Area area = new Area(2, 4, 1, 1);

  @Test
  void bothEndsAreIn() {
    assertThat(area.holds(2, 1)).isTrue();
    assertThat(area.holds(4, 1)).isTrue();
    assertThat(area.holds(1, 1)).isFalse();
    assertThat(area.holds(5, 1)).isFalse();
    assertThat(area.holds(3, 0)).isFalse();
    assertThat(area.holds(3, 2)).isFalse();
  }

  @Test
  void widerMayReachOutside() {
    assertThat(area.wider(3, 2)).isEqualTo(new Area(-1, 7, -1, 3));
  }

  @Test
  void noneHoldsNothing() {
    assertThat(Area.NONE.holds(0, 0)).isFalse();
    assertThat(Area.NONE.holdsRow(-1)).isFalse();
  }
}
