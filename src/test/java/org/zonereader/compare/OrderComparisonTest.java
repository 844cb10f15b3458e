package org.zonereader.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Row;
import org.zonereader.model.Comparison.RowKey;
import org.zonereader.testing.ReportBuilder;
import org.zonereader.testing.SampleThemes;

class OrderComparisonTest {
  private final Comparison comparison =
      OrderComparison.of(
          List.of(
              new ReportBuilder("甲高新区", "会议强调,要造好船,培育浮空艇。要看好家,勤巡夜。")
                  .priority("造好船", "产", "培育浮空艇", "新")
                  .priority("看好家", "安")
                  .build(7),
              new ReportBuilder("乙高新区", "会议要求,要守住底线。").priority("守住底线", "安").build(9)),
          SampleThemes.all().list());

  @Test
  void theNthPrioritiesStandInRowN() {
    assertThat(comparison.rows())
        .extracting(Row::key)
        .containsExactly(new RowKey.ByOrder(1), new RowKey.ByOrder(2));
    assertThat(comparison.rows().getFirst().cells().getFirst())
        .extracting(Item::measure, Item::theme)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, "产"),
            org.assertj.core.groups.Tuple.tuple(1, "新"));
    assertThat(comparison.rows().getLast().cells().getLast()).isEmpty();
    assertThat(comparison.rows().getLast().mentions()).isEqualTo(1);
  }

  @Test
  void nothingToCompareHasNoRows() {
    assertThat(OrderComparison.of(List.of(), List.of()).rows()).isEmpty();
  }
}
