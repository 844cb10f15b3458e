package org.zonereader.ui.compare.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Grouping;
import org.zonereader.model.SavedView;
import org.zonereader.testing.SampleThemes;
import org.zonereader.ui.compare.choose.PeriodPanelModel.Data;
import org.zonereader.ui.compare.choose.PeriodPanelModel.Series;

/** The panels of period, reports, views and themes with keys and mouse. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class OtherPanelsTest {
  private static final ComparisonView VIEW =
      new ComparisonView(
          List.of(Pick.newest("珠海高新区"), Pick.newest("苏州高新区")),
          ComparisonFilter.ALL,
          Grouping.THEME,
          Set.of(),
          Set.of());

  private final Samples samples = new Samples();
  private Stage window;

  @Start
  void keep(Stage stage) {
    window = stage;
  }

  private PanelStage stage(FxRobot robot, java.util.function.Supplier<Panel> panel) {
    List<PanelStage> made = new ArrayList<>();
    robot.interact(() -> made.add(new PanelStage(window, panel.get())));
    return made.getFirst();
  }

  @Test
  void daysArePressedTypedAndPicked(FxRobot robot) {
    List<ComparisonFilter> applied = new ArrayList<>();
    Data data =
        new Data(
            List.of(LocalDate.of(2024, 12, 3), LocalDate.of(2025, 10, 28)),
            List.of(new Series("全会精神在基层", List.of(1, 2))));
    PeriodPanelModel model =
        new PeriodPanelModel(
            () -> data,
            () -> ComparisonFilter.ALL,
            applied::add,
            PeriodPanelModelTest.CLOCK,
            samples.desk());
    PanelStage stage = stage(robot, () -> new PeriodPanel(model));
    robot.clickOn(stage.anchor).clickOn(stage.control("2025-10"));
    assertThat(applied).containsExactly(PeriodPanelModelTest.filter("2025-10-01", "2025-10-31"));
    stage.pictures(robot, "period");

    robot.interact(() -> stage.panel.first().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.A).write("abc").type(KeyCode.ENTER);
    assertThat(stage.labels("choose-fault")).singleElement().asString().startsWith("认不出“abc”");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("2025-10-25").type(KeyCode.ENTER);
    assertThat(applied.getLast())
        .isEqualTo(PeriodPanelModelTest.filter("2025-10-25", "2025-10-31"));

    robot.clickOn(stage.control("选开始日期"));
    stage.pictures(robot, "period-calendar");
    robot.type(KeyCode.ESCAPE);
    assertThat(stage.panel.isVisible()).isTrue();
    robot.clickOn(stage.control("清除"));
    assertThat(applied.getLast()).isEqualTo(ComparisonFilter.ALL);
    robot.type(KeyCode.ESCAPE);
    assertThat(stage.anchor.isFocused()).isTrue();
  }

  @Test
  void reportsAreTicked(FxRobot robot) {
    List<List<Pick>> applied = new ArrayList<>();
    ReportsPanelModel model =
        new ReportsPanelModel(
            zone -> Samples.reports(9), (zone, picks) -> applied.add(picks), samples.desk());
    PanelStage stage = stage(robot, () -> new ReportsPanel(model));
    robot.interact(
        () ->
            ((ReportsPanel) stage.panel)
                .openFor(stage.anchor, "珠海高新区", List.of(Pick.newest("珠海高新区"))));
    robot.clickOn(stage.line("2025-09-19")).clickOn(stage.line("2025-07-17"));
    assertThat(applied.getLast()).extracting(Pick::report).containsExactly(7L, 9L);
    stage.pictures(robot, "reports");

    robot.clickOn(stage.control("始终用最新一篇"));
    assertThat(applied.getLast()).containsExactly(Pick.newest("珠海高新区"));

    robot.clickOn(stage.line("2025-09-19")).type(KeyCode.ESCAPE);
    assertThat(stage.panel.isVisible()).isFalse();
  }

  @Test
  void viewsAreSavedAndOpened(FxRobot robot) {
    Shelves<SavedView, ComparisonView> shelf = Shelves.views();
    shelf.save("五区对照", VIEW);
    shelf.kept.add(new SavedView(9, "去年的视图", VIEW, 1));
    List<SavedView> opened = new ArrayList<>();
    ViewsPanelModel model = new ViewsPanelModel(shelf, () -> VIEW, opened::add, samples.desk());
    PanelStage stage = stage(robot, () -> new ViewsPanel(model));
    robot.clickOn(stage.anchor).write("五区对照").type(KeyCode.ENTER);
    assertThat(stage.labels("zr-warning")).containsExactly("已有同名视图，再按一次覆盖。");
    stage.pictures(robot, "views");
    robot.type(KeyCode.ENTER);
    assertThat(shelf.names()).containsExactly("去年的视图", "五区对照");

    robot.clickOn(stage.control("打开视图“去年的视图”，2 个园区，主题，有 1 列的报道已不在资料库"));
    assertThat(opened).extracting(SavedView::name).containsExactly("去年的视图");
    assertThat(stage.panel.isVisible()).isFalse();
  }

  @Test
  void themesAreHiddenAndShown(FxRobot robot) {
    List<Set<String>> applied = new ArrayList<>();
    ThemesPanelModel model =
        new ThemesPanelModel(SampleThemes.all(), () -> Set.of("绿"), applied::add);
    PanelStage stage = stage(robot, () -> new ThemesPanel(model, samples.desk()));
    robot.clickOn(stage.anchor).type(KeyCode.DOWN, KeyCode.SPACE);
    assertThat(applied.getLast()).containsExactlyInAnyOrder("规", "绿");
    assertThat(stage.labels("zr-caption")).contains("隐藏了 2 个主题");
    stage.pictures(robot, "themes");

    robot.clickOn(stage.control("全部显示"));
    assertThat(applied.getLast()).isEmpty();
    assertThat(stage.panel.isVisible()).isTrue();
  }
}
