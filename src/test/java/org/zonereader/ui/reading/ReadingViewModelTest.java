package org.zonereader.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;

class ReadingViewModelTest {
  private final Selection selection = new Selection();
  private final Messages messages = Messages.of(ReadingView.class, Locale.SIMPLIFIED_CHINESE);
  private final ReadingViewModel model =
      new ReadingViewModel(
          SampleReports::find,
          new Tasks(Runnable::run, Runnable::run),
          selection,
          new FontSize(),
          messages);

  @BeforeEach
  void siblings() {
    model.siblingsProperty().set(SampleReports.siblings());
  }

  @Test
  void followsTheSelection() {
    assertThat(model.stateProperty().get()).isInstanceOf(ReadingState.Empty.class);

    selection.reportProperty().set(SampleReports.FULL);
    assertThat(model.page()).map(page -> page.stored().id()).contains(SampleReports.FULL);

    selection.reportProperty().set(null);
    assertThat(model.stateProperty().get()).isInstanceOf(ReadingState.Empty.class);
  }

  @Test
  void saysWhyAReportCannotBeShown() {
    selection.reportProperty().set(99L);
    assertThat(model.stateProperty().get())
        .isEqualTo(new ReadingState.Failed(99, messages.get("failed.missing")));

    ReadingViewModel broken =
        new ReadingViewModel(
            id -> {
              throw new IllegalStateException("磁盘已拔出");
            },
            new Tasks(Runnable::run, Runnable::run),
            selection,
            new FontSize(),
            messages);
    assertThat(broken.stateProperty().get())
        .isEqualTo(new ReadingState.Failed(99, messages.get("failed.reason", "磁盘已拔出")));
  }

  @Test
  void theNewestRequestWinsAndAnEmptiedSelectionStaysEmpty() {
    Deque<Runnable> work = new ArrayDeque<>();
    ReadingViewModel slow =
        new ReadingViewModel(
            SampleReports::find,
            new Tasks(work::add, Runnable::run),
            selection,
            new FontSize(),
            messages);
    selection.reportProperty().set(SampleReports.FULL);
    selection.reportProperty().set(SampleReports.BARE);
    assertThat(slow.stateProperty().get()).isEqualTo(new ReadingState.Loading(SampleReports.BARE));
    work.removeLast().run();
    work.removeLast().run();
    assertThat(slow.page()).map(page -> page.stored().id()).contains(SampleReports.BARE);

    selection.reportProperty().set(SampleReports.FULL);
    selection.reportProperty().set(null);
    work.removeLast().run();
    assertThat(slow.stateProperty().get()).isInstanceOf(ReadingState.Empty.class);
  }

  @Test
  void hoverLightsOverThePinnedMeasureWhileItLasts() {
    selection.reportProperty().set(SampleReports.FULL);
    model.pin(new Measure.Ref(1, 1));
    model.hover(new Measure.Ref(3, 2));
    assertThat(model.activeProperty().get()).isEqualTo(new Measure.Ref(3, 2));

    model.hover(null);
    assertThat(model.activeProperty().get()).isEqualTo(new Measure.Ref(1, 1));
    assertThat(model.unpin()).isTrue();
    assertThat(model.activeProperty().get()).isNull();
    assertThat(model.unpin()).isFalse();
  }

  @Test
  void stepsThroughThePointsAndStopsAtTheEnds() {
    selection.reportProperty().set(SampleReports.FULL);
    model.stepPoint(1);
    assertThat(model.pinnedProperty().get()).isEqualTo(new Measure.Ref(1, 0));
    model.stepPoint(-1);
    assertThat(model.pinnedProperty().get()).isEqualTo(new Measure.Ref(1, 0));

    model.unpin();
    model.stepPoint(-1);
    model.stepPoint(1);
    assertThat(model.pinnedProperty().get()).isEqualTo(new Measure.Ref(4, 0));
  }

  @Test
  void stepsThroughTheReportsOfTheZone() {
    selection.reportProperty().set(SampleReports.FULL);
    model.stepReport(-1);
    assertThat(model.position()).isEqualTo(0);

    model.stepReport(1);
    assertThat(selection.reportProperty().get()).isEqualTo(SampleReports.BARE);
    assertThat(model.position()).isEqualTo(1);
  }

  @Test
  void opensAtAMeasureOfThisOrAnotherReport() {
    model.openAt(SampleReports.FULL, 3, 2);
    assertThat(selection.reportProperty().get()).isEqualTo(SampleReports.FULL);
    assertThat(model.pinnedProperty().get()).isEqualTo(new Measure.Ref(3, 2));

    model.openAt(SampleReports.FULL, 1, 0);
    assertThat(model.pinnedProperty().get()).isEqualTo(new Measure.Ref(1, 0));
    model.openAt(SampleReports.FULL, 9, 9);
    assertThat(model.pinnedProperty().get()).isEqualTo(new Measure.Ref(1, 0));
    selection.reportProperty().set(SampleReports.BARE);
    assertThat(model.pinnedProperty().get()).isNull();
  }

  @Test
  void comparesTheZoneOfTheReport() {
    selection.reportProperty().set(SampleReports.FULL);
    model.toggleCompared();
    assertThat(selection.compared()).containsExactly("珠海高新区");
    assertThat(model.comparedProperty().get()).isTrue();

    model.toggleCompared();
    assertThat(selection.compared()).isEmpty();
    assertThat(model.comparedProperty().get()).isFalse();
  }

  @Test
  void quotesSelectionThenPinnedMeasureThenReport() {
    String source = "珠海高新区，《在珠西科学城跑出新速度》，2025年10月29日";
    selection.reportProperty().set(SampleReports.FULL);
    assertThat(model.quotation()).contains(source);

    model.pin(new Measure.Ref(3, 2));
    assertThat(model.quotation())
        .contains("“抓紧打造低空经济示范区，围绕海上飞行、通信组网、感知监测和陆岛联动拿出“高新”方案”（" + source + "）");

    model.selectedWordsProperty().set("同港澳携手");
    assertThat(model.quotation()).contains("“同港澳携手”（" + source + "）");
  }

  @Test
  void copiesAllPointsWithNumbersAndSource() {
    selection.reportProperty().set(SampleReports.FULL);

    assertThat(model.allPoints().orElseThrow().lines())
        .hasSize(11)
        .startsWith("1. 照着“十五五”规划建议标定的航向排好施工图，落实好珠海市委对高新区提出的新要求")
        .contains("   同港澳携手推进协同创新，做出贯通研发全周期的珠港澳合作样板，让珠港澳高校共用的虚拟实验室早日上线，定期办好珠港澳高校之间的科技交流活动")
        .contains("4. 全区上下：拧成一股绳")
        .endsWith("（珠海高新区，《在珠西科学城跑出新速度》，2025年10月29日）");
  }
}
