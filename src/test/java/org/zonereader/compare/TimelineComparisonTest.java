package org.zonereader.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Timeline;
import org.zonereader.model.Timeline.Entry;
import org.zonereader.model.Timeline.Standing;
import org.zonereader.testing.ReportBuilder;

class TimelineComparisonTest {
  private static final StoredReport EARLY =
      new ReportBuilder("甲高新区", "会议强调,要修好深水码头,添置吊机。要办好社区食堂,照顾老人。")
          .meeting("会议", 2025, 3, 1)
          .priority("修好", "产")
          .priority("办好", "民")
          .build(9);
  private static final StoredReport LATE =
      new ReportBuilder("甲高新区", "会议强调,要引进青年人才,盖好公寓。要加紧修好深水码头,调试吊机。")
          .meeting("会议", 2025, 9, 1)
          .priority("引进", "才")
          .priority("加紧", "产")
          .build(4);
  private static final StoredReport OTHER =
      new ReportBuilder("乙高新区", "会议强调,要修好深水码头,添置吊机。").priority("修好", "产").build(5);

  @Test
  void prioritiesAreNewOrContinuedOrDropped() {
    Timeline timeline = TimelineComparison.of(List.of(LATE, OTHER, EARLY), List.of());

    assertThat(timeline.entries())
        .containsExactly(
            new Entry(4, 1, Standing.NEW, 0, false),
            new Entry(4, 2, Standing.CONTINUED, 1, false),
            new Entry(5, 1, Standing.FIRST, 0, false),
            new Entry(9, 1, Standing.FIRST, 0, false),
            new Entry(9, 2, Standing.FIRST, 0, true));
  }

  @Test
  void anUndatedReportIsTheLast() {
    StoredReport undated =
        new ReportBuilder("甲高新区", "会议强调,要引进青年人才,盖好公寓。").priority("引进", "才").build(1);
    Timeline timeline = TimelineComparison.of(List.of(undated, EARLY, LATE), List.of());

    assertThat(timeline.of(1, 1)).contains(new Entry(1, 1, Standing.CONTINUED, 1, false));
    assertThat(timeline.of(4, 2).map(Entry::dropped)).contains(true);
  }

  @Test
  void aPriorityIsContinuedOnce() {
    StoredReport twice =
        new ReportBuilder("甲高新区", "会议强调,要修好深水码头,添置吊机。要修好深水码头,添置吊机。")
            .meeting("会议", 2025, 9, 1)
            .priority("修好", "产")
            .priority("修好", "产")
            .build(4);
    Timeline timeline = TimelineComparison.of(List.of(EARLY, twice), List.of());

    assertThat(timeline.entries())
        .filteredOn(entry -> entry.report() == 4)
        .extracting(Entry::standing)
        .containsExactly(Standing.CONTINUED, Standing.NEW);
  }
}
