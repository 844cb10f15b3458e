package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.testing.SampleReports;
import org.zonereader.ui.common.Look;

/** The comparison with the keyboard, and what it remembers. */
@ExtendWith(ApplicationExtension.class)
class CompareKeysTest {
  @SuppressWarnings("NullAway.Init") // set by @Start
  private CompareStage stage;

  @Start
  void show(Stage window) {
    stage = new CompareStage(window, SampleReports.ZONES, Look.Mode.DARK);
    stage.view.restoreFocus();
  }

  @Test
  void arrowsMoveTheFocus(FxRobot robot) {
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
    assertFocus(new Place("科", 2, 0));

    robot.type(KeyCode.UP, KeyCode.LEFT);
    assertFocus(new Place("规", 1, 0));
  }

  @Test
  void spaceOpensAndClosesTheSource(FxRobot robot) {
    robot.type(KeyCode.SPACE);
    assertThat(stage.part(CompareDrawer.class).isVisible()).isTrue();
    assertFocus(new Place("域", 1, 0));

    robot.type(KeyCode.SPACE);
    assertThat(stage.part(CompareDrawer.class).isVisible()).isFalse();
    assertFocus(new Place("域", 1, 0));
  }

  @Test
  void enterOpensTheFullText(FxRobot robot) {
    robot.type(KeyCode.DOWN, KeyCode.ENTER);

    assertThat(stage.opened).containsExactly("1/3/0");
  }

  @Test
  void onADashSpaceAndEnterDoNothing(FxRobot robot) {
    robot.interact(() -> stage.part(CompareGrid.class).focusByKey(new Place("科", 2, 0)));
    robot.type(KeyCode.SPACE, KeyCode.ENTER);

    assertThat(stage.opened).isEmpty();
    assertThat(stage.view.lookup(".compare-drawer")).isNull();
  }

  @Test
  void escapeClosesTheSourceOnce(FxRobot robot) {
    robot.type(KeyCode.SPACE, KeyCode.ESCAPE);

    assertThat(stage.model.chosenProperty().get()).isNull();
    assertFocus(new Place("域", 1, 0));
  }

  @Test
  void theFocusIsKeptInView(FxRobot robot) {
    for (int i = 0; i < 20; i++) {
      robot.type(KeyCode.DOWN);
    }

    assertThat(stage.model.scrollYProperty().get()).isPositive();
    Node node = stage.at(java.util.Objects.requireNonNull(stage.model.focusedProperty().get()));
    CompareGrid grid = stage.part(CompareGrid.class);
    assertThat(grid.sceneToLocal(node.localToScene(0, 0)).getY()).isBetween(97.0, grid.getHeight());
  }

  @Test
  void tabEntersTheGridAtOnePlace(FxRobot robot) {
    robot.type(KeyCode.DOWN, KeyCode.DOWN);

    assertThat(stage.view.lookupAll(".compare-item").stream().filter(Node::isFocusTraversable))
        .containsExactly(stage.at(new Place("规", 1, 0)));
  }

  @Test
  void comingBackFindsCellAndScrollAsTheyWere(FxRobot robot) {
    Place place = new Place("新", 3, 1);
    robot.interact(() -> stage.part(CompareGrid.class).focusByKey(place));
    robot.type(KeyCode.SPACE, KeyCode.ENTER);
    double scrolled = stage.model.scrollYProperty().get();
    Pane window = (Pane) stage.view.getParent();
    robot.interact(() -> window.getChildren().remove(stage.view));
    robot.interact(
        () -> {
          window.getChildren().add(1, stage.view);
          stage.view.restoreFocus();
        });

    assertThat(stage.opened).containsExactly("3/3/2");
    assertFocus(place);
    assertThat(stage.model.chosenProperty().get()).isEqualTo(place);
    assertThat(stage.model.scrollYProperty().get()).isPositive().isEqualTo(scrolled);
  }

  @Test
  void aNewViewOfTheSameModelStandsWhereTheOldOneStood(FxRobot robot) {
    robot.interact(() -> stage.part(CompareGrid.class).scrollBy(0, 300));
    robot.interact(stage::rebuild);

    assertThat(stage.model.scrollYProperty().get()).isEqualTo(300);
    assertThat(stage.view.lookup(".compare-body").getBoundsInParent().getHeight()).isPositive();
  }

  @Test
  void pageKeysScroll(FxRobot robot) {
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(stage.model.scrollYProperty().get()).isGreaterThan(400);

    robot.type(KeyCode.PAGE_UP);
    assertThat(stage.model.scrollYProperty().get()).isZero();
  }

  @Test
  void largerTextMakesRowsHigher(FxRobot robot) {
    double before = heightOfFirstCell();
    robot.interact(() -> stage.model.fontSizeProperty().set(22));

    assertThat(heightOfFirstCell()).isGreaterThan(before * 1.2);
  }

  private double heightOfFirstCell() {
    Place first = new Place("域", 1, 0);
    return stage.cells().filter(cell -> cell.holds(first)).findFirst().orElseThrow().getHeight();
  }

  @Test
  void oneZoneAsksForAnother(FxRobot robot) {
    robot.interact(() -> stage.selection.compared().setAll(List.of("珠海高新区")));

    assertThat(stage.labels("compare-alone")).containsExactly("再添加一个园区就能对比。");
    assertThat(stage.labels("zr-zone")).containsExactly("珠海高新区");
    assertThat(stage.labels("compare-fold-text").getFirst()).startsWith("未提及：");
  }

  @Test
  void noZoneSaysWhatToDo(FxRobot robot) {
    robot.interact(() -> stage.selection.compared().clear());

    assertThat(stage.labels("zr-headline")).containsExactly("还没有选择园区");
    assertThat(stage.view.lookupAll(".compare-cell")).isEmpty();
  }

  @Test
  void zonesWithoutReportsAreSaid(FxRobot robot) {
    robot.interact(() -> stage.selection.compared().setAll(List.of("无名高新区")));

    assertThat(stage.labels("zr-headline")).containsExactly("这些园区还没有报道");
  }

  private void assertFocus(Place place) {
    assertThat(stage.model.focusedProperty().get()).isEqualTo(place);
    assertThat(stage.at(place).isFocused()).isTrue();
  }
}
