package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.model.ComparisonView.Pick;

class PickListTest {
  private static final Pick A = Pick.newest("甲");
  private static final Pick B1 = new Pick("乙", 1L, 200);
  private static final Pick B2 = new Pick("乙", 2L, 0);
  private static final Pick C = new Pick("丙", 3L, 300);

  @Test
  void zonesStandWhereTheirFirstColumnStands() {
    assertThat(PickList.zones(List.of(B1, A, B2, C))).containsExactly("乙", "甲", "丙");
    assertThat(PickList.zones(List.of())).isEmpty();
  }

  @Test
  void columnsStayAsTheyAreWhileTheZonesAreTheSame() {
    List<Pick> mixed = List.of(B1, A, B2);

    assertThat(PickList.follow(mixed, List.of("乙", "甲"))).isEqualTo(mixed);
  }

  @Test
  void newZonesShowTheirNewestReportAndOthersKeepTheirColumns() {
    assertThat(PickList.follow(List.of(B1, B2, C), List.of("乙", "丙", "甲")))
        .containsExactly(B1, B2, C, A);
    assertThat(PickList.follow(List.of(B1, A, B2), List.of("甲", "乙"))).containsExactly(A, B1, B2);
    assertThat(PickList.follow(List.of(B1, A, B2), List.of("甲"))).containsExactly(A);
    assertThat(PickList.follow(List.of(A), List.of())).isEmpty();
  }

  @Test
  void otherReportsOfAZoneStandWhereItsFirstOneStood() {
    assertThat(PickList.replace(List.of(A, B1, C, B2), "乙", List.of(B2, B1)))
        .containsExactly(A, B2, B1, C);
    assertThat(PickList.replace(List.of(A, B1), "乙", List.of())).containsExactly(A);
    assertThat(PickList.replace(List.of(A), "乙", List.of(B1))).containsExactly(A);
  }

  @Test
  void aColumnMovesToWhereAnotherOneIs() {
    List<Pick> picks = List.of(A, B1, C);

    assertThat(PickList.move(picks, 0, 2)).containsExactly(B1, C, A);
    assertThat(PickList.move(picks, 2, 0)).containsExactly(C, A, B1);
    assertThat(PickList.move(picks, 1, 1)).isEqualTo(picks);
    assertThat(PickList.move(picks, 0, 9)).containsExactly(B1, C, A);
    assertThat(PickList.move(picks, 3, 0)).isEqualTo(picks);
    assertThat(PickList.move(picks, -1, 0)).isEqualTo(picks);
  }

  @Test
  void aWidthBelongsToOneColumn() {
    assertThat(PickList.widen(List.of(B1, B2), 1, 250)).containsExactly(B1, new Pick("乙", 2L, 250));
    assertThat(PickList.widen(List.of(B1, B2), 0, 0)).containsExactly(new Pick("乙", 1L, 0), B2);
  }

  @Test
  void widthsMakeNoOtherReports() {
    assertThat(PickList.sameReports(List.of(A, B1), List.of(A, new Pick("乙", 1L, 99)))).isTrue();
    assertThat(PickList.sameReports(List.of(A, B1), List.of(B1, A))).isFalse();
    assertThat(PickList.sameReports(List.of(B1), List.of(B2))).isFalse();
    assertThat(PickList.sameReports(List.of(B1), List.of(Pick.newest("乙")))).isFalse();
    assertThat(PickList.sameReports(List.of(A, B1), List.of(A))).isFalse();
  }
}
