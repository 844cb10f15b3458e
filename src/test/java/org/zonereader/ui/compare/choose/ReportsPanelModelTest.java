package org.zonereader.ui.compare.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.model.ComparisonView.Pick;

/** Which reports of a zone are columns, without a toolkit. */
class ReportsPanelModelTest {
  private static final String ZONE = "珠海高新区";
  private final List<List<Pick>> applied = new ArrayList<>();
  private final ReportsPanelModel model =
      new ReportsPanelModel(
          zone -> Samples.reports(4), (zone, picks) -> applied.add(picks), new Samples().desk());

  @Test
  void severalReportsStandWithTheEarliestAtTheLeft() {
    model.open(ZONE, List.of(Pick.newest(ZONE)));
    assertThat(model.chosen()).isEmpty();
    model.toggle(model.reports().getFirst());
    model.toggle(model.reports().get(2));

    assertThat(applied)
        .containsExactly(
            List.of(new Pick(ZONE, 4L, 0)), List.of(new Pick(ZONE, 2L, 0), new Pick(ZONE, 4L, 0)));
  }

  @Test
  void widthsStayAndTheLastTickGivesTheNewestBack() {
    model.open(ZONE, List.of(new Pick(ZONE, 3L, 240)));
    model.toggle(model.reports().getFirst());
    assertThat(applied.getLast()).containsExactly(new Pick(ZONE, 3L, 240), new Pick(ZONE, 4L, 0));

    model.toggle(model.reports().getFirst());
    model.toggle(model.reports().get(1));
    assertThat(applied.getLast()).containsExactly(new Pick(ZONE, null, 240));
  }

  @Test
  void aReportThatIsGoneStaysUntilTheNewestIsAskedFor() {
    model.open(ZONE, List.of(new Pick(ZONE, 77L, 0)));
    model.toggle(model.reports().getLast());
    assertThat(applied.getLast()).containsExactly(new Pick(ZONE, 77L, 0), new Pick(ZONE, 1L, 0));

    model.alwaysNewest();
    assertThat(applied.getLast()).containsExactly(Pick.newest(ZONE));
    model.alwaysNewest();
    assertThat(applied).hasSize(2);
  }
}
