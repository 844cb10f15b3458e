package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.testing.SampleReports;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.compare.choose.ZonesPanel;

/** The comparison of the five sample reports, with the mouse. */
@ExtendWith(ApplicationExtension.class)
class CompareViewTest {
  private static final Place FIRST = new Place("域", 1, 0);
  private static final Place LOW_FLYING = new Place("新", 3, 1);

  /** Height of the header row, px. */
  private static final double HEADER = 97;

  @SuppressWarnings("NullAway.Init") // set by @Start
  private CompareStage stage;

  @Start
  void show(Stage window) {
    stage = new CompareStage(window, SampleReports.ZONES, Look.Mode.LIGHT);
  }

  @Test
  void headersNameZoneAndCoverage() {
    assertThat(stage.labels("zr-zone")).containsExactlyElementsOf(SampleReports.ZONES);
    assertThat(stage.labels("zr-caption")).contains("10月28日", "11 / 16", "11月1日", "6 / 16");
    assertThat(stage.view.lookupAll(".zr-barcode"))
        .extracting(Node::getAccessibleText)
        .allMatch(words -> words.startsWith("覆盖 "));
  }

  @Test
  void cellsShowLeadActionsAndTheRest() {
    assertThat(stage.at(new Place("科", 3, 0)).getAccessibleText()).startsWith("珠海，科技创新：抓紧培育新质生产力，");
    assertThat(more(new Place("科", 3, 0))).containsExactly("还有 3 项");
    assertThat(stage.at(new Place("科", 2, 0)).getAccessibleText()).isEqualTo("无锡，科技创新，未提及");
  }

  @Test
  void clickingAnItemOpensItsSource(FxRobot robot) {
    double wide = stage.part(CompareGrid.class).getWidth();
    choose(robot, LOW_FLYING);

    SelectableText source = stage.part(SelectableText.class);
    assertThat(source.textProperty().get()).startsWith("……把“5G+工业互联网”").endsWith("合作样板……");
    assertThat(source.decorations()).hasSize(2);
    assertThat(source.lookupAll(".muted-run")).hasSize(2);
    assertThat(source.lookupAll(".plain-run"))
        .extracting(run -> ((Text) run).getText())
        .containsExactly("抓紧打造低空经济示范区，围绕海上飞行、通信组网、感知监测和陆岛联动拿出“高新”方案；");
    assertThat(stage.labels("zr-headline-drawer")).containsExactly("在珠西科学城跑出新速度");
    assertThat(stage.labels("compare-drawer-caption")).containsExactly("新兴产业", "珠海高新区，10月29日，干部大会");
    assertThat(stage.labels("zr-caption")).contains("第 3 条要点：推动改革开放迈向纵深");
    assertThat(stage.part(CompareDrawer.class).getWidth()).isEqualTo(360);
    assertThat(stage.part(CompareGrid.class).getWidth()).isEqualTo(wide - 360);
  }

  @Test
  void theChosenItemShowsEveryClause(FxRobot robot) {
    Place place = new Place("科", 3, 0);
    choose(robot, place);

    assertThat(more(place)).isEmpty();
    robot.interact(() -> stage.model.choose(FIRST));
    assertThat(more(place)).hasSize(1);
  }

  @Test
  void theDrawerKeepsTheChosenCellInViewAndGivesTheScrollBack(FxRobot robot) {
    Place low = new Place("数", 3, 0);
    robot.interact(() -> stage.part(CompareGrid.class).scrollBy(0, 260));
    robot.interact(() -> stage.part(CompareGrid.class).focusByKey(low));
    double before = stage.model.scrollYProperty().get();
    robot.clickOn(stage.at(low));
    assertInView(stage.at(low));
    assertThat(stage.model.scrollYProperty().get()).isGreaterThan(before);

    robot.interact(stage.model::closeDrawer);
    assertThat(stage.model.scrollYProperty().get()).isEqualTo(before);
  }

  @Test
  void choosingAtTheTopDoesNotScroll(FxRobot robot) {
    choose(robot, FIRST);

    assertThat(stage.model.scrollYProperty().get()).isZero();
  }

  @Test
  void otherZonesOfTheThemeCanBeChosen(FxRobot robot) {
    choose(robot, LOW_FLYING);
    assertThat(stage.labels("zr-muted")).contains("无锡、武汉东湖、苏州未提及");
    robot.interact(() -> stage.button("培育低空经济和其他新兴产业").fire());

    assertThat(stage.model.chosenProperty().get()).isEqualTo(new Place("新", 1, 0));
  }

  @Test
  void longItemsOfOtherZonesWrap(FxRobot robot) {
    robot.interact(() -> stage.model.choose(new Place("规", 1, 0)));

    assertThat(stage.button("照着“十五五”规划建议标定的航向排好施工图").getHeight()).isGreaterThan(40);
    assertThat(stage.button("谋深做实“十五五”规划").getHeight()).isBetween(28.0, 31.0);
  }

  @Test
  void arrowsOfTheDrawerStepThroughItems(FxRobot robot) {
    choose(robot, FIRST);
    assertThat(stage.button("上一条").isDisabled()).isTrue();
    robot.clickOn(stage.button("下一条"));

    assertThat(stage.model.chosenProperty().get()).isEqualTo(new Place("域", 1, 1));
    assertThat(stage.button("上一条").isDisabled()).isFalse();
  }

  @Test
  void closingTheDrawerGivesTheFocusBackToTheItem(FxRobot robot) {
    choose(robot, LOW_FLYING);
    robot.clickOn(stage.button("关闭（Esc）"));

    assertThat(stage.part(CompareDrawer.class).isVisible()).isFalse();
    assertThat(stage.at(LOW_FLYING).isFocused()).isTrue();
  }

  @Test
  void escapeInTheDrawerClosesIt(FxRobot robot) {
    choose(robot, LOW_FLYING);
    robot.clickOn(stage.part(SelectableText.class));
    robot.type(KeyCode.ESCAPE);

    assertThat(stage.model.chosenProperty().get()).isNull();
    assertThat(stage.at(LOW_FLYING).isFocused()).isTrue();
  }

  @Test
  void fullTextAndCitation(FxRobot robot) {
    choose(robot, LOW_FLYING);
    robot.interact(() -> stage.button("打开全文").fire());
    assertThat(stage.opened).containsExactly("3/3/2");

    robot.interact(() -> stage.button("复制引文").fire());
    assertThat(stage.said).containsExactly("已复制，含出处");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("“抓紧打造低空经济示范区，围绕海上飞行")
                .endsWith("（珠海高新区，《在珠西科学城跑出新速度》，2025年10月29日）"));
  }

  @Test
  void theFoldOpensRowsOfDashes(FxRobot robot) {
    Place talent = new Place("才", 1, 0);
    assertThat(stage.labels("compare-fold-text")).containsExactly("五区都未提及：人才、绿色发展");
    assertThat(stage.shows(talent)).isFalse();

    robot.clickOn(stage.button("展开"));
    robot.interact(() -> stage.part(CompareGrid.class).scrollBy(0, 100_000));
    assertThat(stage.at(talent).getAccessibleText()).isEqualTo("贵阳，人才，未提及");
    robot.clickOn(stage.button("收起"));
    assertThat(stage.shows(talent)).isFalse();
  }

  @Test
  void aZoneCanBeRemovedAndTakenBack(FxRobot robot) {
    robot.clickOn(stage.button("移除无锡高新区"));
    assertThat(stage.labels("zr-zone")).doesNotContain("无锡高新区").hasSize(4);
    assertThat(stage.said).containsExactly("已移除无锡高新区");

    robot.interact(stage.undo);
    assertThat(stage.labels("zr-zone")).containsExactlyElementsOf(SampleReports.ZONES);
  }

  @Test
  void aZoneCanBeAddedAndTheChooserStaysOpenForMore(FxRobot robot) {
    robot.interact(() -> stage.selection.compared().setAll(List.of("贵阳高新区", "无锡高新区")));
    robot.clickOn(stage.button("添加园区"));
    robot.write("zh").type(KeyCode.ENTER);

    assertThat(stage.labels("zr-zone")).containsExactly("贵阳高新区", "无锡高新区", "珠海高新区");
    assertThat(chooser().isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(chooser().isVisible()).isFalse();
    assertThat(stage.button("添加园区").isFocused()).isTrue();
  }

  @Test
  void theChooserTakesAZoneOutAgain(FxRobot robot) {
    robot.clickOn(stage.button("添加园区"));
    robot.write("zh").type(KeyCode.ENTER);

    assertThat(stage.labels("zr-zone")).hasSize(4).doesNotContain("珠海高新区");
    assertThat(stage.labels("choose-count")).containsExactly("已选 4 / 5");
  }

  @Test
  void theChooserSaysWhenNothingFits(FxRobot robot) {
    robot.interact(() -> stage.selection.compared().setAll(List.of("贵阳高新区")));
    robot.clickOn(stage.button("添加园区"));
    robot.write("qq");
    assertThat(stage.labels("zr-caption")).contains("没有找到“qq”。");

    robot.type(KeyCode.ESCAPE);
    assertThat(chooser().isVisible()).isFalse();
  }

  @Test
  void leavingTheChooserClosesIt(FxRobot robot) {
    robot.clickOn(stage.button("添加园区"));
    assertThat(stage.labels("choose-count")).containsExactly("已选 5 / 5");
    choose(robot, FIRST);

    assertThat(chooser().isVisible()).isFalse();
    assertThat(stage.at(FIRST).isFocused()).isTrue();
  }

  /** What an item says of clauses it does not show. */
  private List<String> more(Place place) {
    return stage.at(place).lookupAll(".compare-more").stream()
        .map(node -> ((Text) node).getText())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private ZonesPanel chooser() {
    return stage.part(ZonesPanel.class);
  }

  private void choose(FxRobot robot, Place place) {
    robot.interact(() -> stage.part(CompareGrid.class).focusByKey(place));
    robot.clickOn(stage.at(place));
  }

  private void assertInView(Node node) {
    CompareGrid grid = stage.part(CompareGrid.class);
    Bounds box = grid.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    assertThat(box.getMinY()).isGreaterThanOrEqualTo(HEADER);
    assertThat(box.getMaxY()).isLessThanOrEqualTo(grid.getHeight());
  }
}
