package org.zonereader.ui.compare.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.model.ZoneGroup;

/** The zone chooser with keys and mouse. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class ZonesPanelTest {
  private final Samples samples = new Samples();
  private final Shelves<ZoneGroup, List<String>> groups = Shelves.groups();
  private List<String> compared = new ArrayList<>(List.of("贵阳高新区", "无锡高新区"));
  private PanelStage stage;

  @Start
  void show(Stage window) {
    groups.save("长三角重点园区", List.of("无锡高新区", "苏州高新区", "南京高新区"));
    groups.save("对标园区", List.of("苏州高新区", "深圳高新区"));
    ZonesPanelModel model =
        new ZonesPanelModel(
            new ZonesPanelModel.Source(Samples::zones, () -> compared, Samples.MATCHES),
            groups,
            chosen -> compared = chosen,
            samples.desk());
    stage = new PanelStage(window, new ZonesPanel(model));
  }

  @Test
  void typingAndEnterAddsAndTheFieldIsReadyForTheNext(FxRobot robot) {
    robot.clickOn(stage.anchor).write("zhuh").type(KeyCode.ENTER);
    assertThat(compared).containsExactly("贵阳高新区", "无锡高新区", "珠海高新区");
    assertThat(stage.panel.isVisible()).isTrue();
    stage.pictures(robot, "zones-search");

    robot.write("sz").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
    assertThat(compared).containsExactly("贵阳高新区", "无锡高新区", "珠海高新区", "苏州高新区");
    assertThat(stage.panel.isVisible()).isFalse();
    assertThat(stage.anchor.isFocused()).isTrue();
  }

  @Test
  void aProvinceIsAReadyGroup(FxRobot robot) {
    robot.clickOn(stage.anchor);
    stage.pictures(robot, "zones");
    robot.clickOn(stage.line("贵州省"));

    assertThat(compared).containsExactly("贵阳高新区", "无锡高新区", "遵义高新区", "安顺高新区");
    assertThat(stage.line("贵州省").getAccessibleText()).isEqualTo("贵州省，3 个园区，已选");
    assertThat(stage.line("江苏省").getAccessibleText()).isEqualTo("江苏省，15 个园区，选了一部分");
    assertThat(stage.labels("choose-count")).containsExactly("已选 4 / 45");
  }

  @Test
  void theListIsWorkedWithKeys(FxRobot robot) {
    robot.clickOn(stage.anchor).type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(compared).containsExactly("贵阳高新区", "无锡高新区", "遵义高新区");

    robot.interact(() -> stage.panel.lookup(".choose-list").requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.SPACE);
    assertThat(compared).endsWith("遵义高新区", "安顺高新区");
    robot.type(KeyCode.SPACE);
    assertThat(compared).endsWith("遵义高新区");
  }

  @Test
  void clearingKeepsThePanelOpenAndCanBeTakenBack(FxRobot robot) {
    robot.clickOn(stage.anchor).clickOn(stage.control("清空"));
    assertThat(compared).isEmpty();
    assertThat(stage.panel.isVisible()).isTrue();
    assertThat(stage.control("清空").isDisabled()).isTrue();

    robot.interact(samples.offered.getFirst().undo());
    assertThat(compared).containsExactly("贵阳高新区", "无锡高新区");
  }

  @Test
  void onlyChosenZones(FxRobot robot) {
    robot.clickOn(stage.anchor).clickOn(stage.control("只看已选"));

    assertThat(stage.panel.lookupAll(".choose-province")).hasSize(2);
    assertThat(stage.line("无锡高新区").getAccessibleText()).isEqualTo("无锡高新区，已选");
  }

  @Test
  void aGroupIsChosenKeptRenamedAndDeleted(FxRobot robot) {
    robot.clickOn(stage.anchor).clickOn(stage.control("只选“对标园区”的 2 个园区"));
    assertThat(compared).containsExactly("苏州高新区", "深圳高新区");

    robot.clickOn(stage.control("存为名单")).write("新名单");
    stage.pictures(robot, "zones-group");
    robot.type(KeyCode.ENTER);
    assertThat(groups.names()).containsExactly("长三角重点园区", "对标园区", "新名单");

    Node row = stage.control("只选“对标园区”的 2 个园区");
    robot.interact(row::requestFocus);
    robot.type(KeyCode.F2).write("改过的").type(KeyCode.ENTER);
    assertThat(groups.names()).containsExactly("长三角重点园区", "改过的", "新名单");
    assertThat(stage.control("只选“改过的”的 2 个园区").isFocused()).isTrue();

    robot.type(KeyCode.DELETE);
    assertThat(groups.names()).containsExactly("长三角重点园区", "新名单");
    assertThat(samples.offered.getLast().sentence()).isEqualTo("已删除名单“改过的”");
    assertThat(stage.panel.isVisible()).isTrue();
  }

  @Test
  void escapeInTheNewNameGivesItUpAndKeepsThePanel(FxRobot robot) {
    robot.clickOn(stage.anchor);
    robot.interact(() -> stage.control("只选“对标园区”的 2 个园区").requestFocus());
    robot.type(KeyCode.F2).write("别的").type(KeyCode.ESCAPE);

    assertThat(groups.names()).contains("对标园区");
    assertThat(stage.panel.isVisible()).isTrue();
  }

  @Test
  void theMenuAddsAGroup(FxRobot robot) {
    robot.clickOn(stage.anchor).clickOn(stage.control("对标园区：更多操作"));
    robot.clickOn("加上这些");

    assertThat(compared).containsExactly("贵阳高新区", "无锡高新区", "苏州高新区", "深圳高新区");
    assertThat(stage.panel.isVisible()).isTrue();
  }

  @Test
  void nothingFoundIsSaid(FxRobot robot) {
    robot.clickOn(stage.anchor).write("qqq");
    assertThat(stage.labels("zr-caption")).contains("没有找到“qqq”。");
  }

  @Test
  void itClosesWhenTheFocusOrAPressGoesElsewhere(FxRobot robot) {
    robot.clickOn(stage.anchor);
    robot.interact(stage.other::requestFocus);
    assertThat(stage.panel.isVisible()).isFalse();

    robot
        .clickOn(stage.anchor)
        .clickOn(stage.scene.getRoot(), javafx.scene.input.MouseButton.PRIMARY);
    robot.clickOn(stage.other);
    assertThat(stage.panel.isVisible()).isFalse();
  }

  @Test
  void pressingTheSameControlAgainCloses(FxRobot robot) {
    robot.clickOn(stage.anchor).clickOn(stage.anchor);
    assertThat(stage.panel.isVisible()).isFalse();
  }
}
