package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.testing.Gestures;
import org.zonereader.testing.SampleReports;
import org.zonereader.ui.common.Look;

/** Columns moved, widened, taken out and taken back. */
@ExtendWith(ApplicationExtension.class)
class ColumnsTest {
  @SuppressWarnings("NullAway.Init") // set by @Start
  private CompareStage stage;

  @Start
  void show(Stage window) {
    stage = new CompareStage(window, SampleReports.ZONES, Look.Mode.LIGHT);
    stage.view.restoreFocus();
  }

  @Test
  void draggingAHeadMovesTheColumn(FxRobot robot) {
    drag(robot, middle(0), middle(2));

    assertThat(drawn()).containsExactlyElementsOf(zones(1, 2, 0, 3, 4));
    assertThat(picked()).containsExactlyElementsOf(zones(1, 2, 0, 3, 4));
    drag(robot, middle(4), middle(0));
    assertThat(drawn()).containsExactlyElementsOf(zones(4, 1, 2, 0, 3));
  }

  @Test
  void aHeadThatIsDroppedAtOnceStays(FxRobot robot) {
    drag(robot, middle(1), middle(1).add(4, 0));

    assertThat(drawn()).containsExactlyElementsOf(SampleReports.ZONES);
  }

  @Test
  void draggingTheEdgeChangesTheWidthAndADoubleClickGivesItBack(FxRobot robot) {
    double width = width(1);
    drag(robot, edge(1), edge(1).add(64, 0));
    assertThat(width(1)).isEqualTo(Math.rint(width + 64));
    assertThat(stage.model.picks().get(1).width()).isEqualTo(Math.rint(width + 64));
    assertThat(drawn()).containsExactlyElementsOf(SampleReports.ZONES);

    fire(robot, MouseEvent.MOUSE_PRESSED, edge(1), 2);
    fire(robot, MouseEvent.MOUSE_RELEASED, edge(1), 2);
    assertThat(stage.model.picks().get(1).width()).isZero();
    assertThat(width(1)).isEqualTo(width);
  }

  @Test
  void noEdgeIsDraggedBelowTheLeastWidth(FxRobot robot) {
    drag(robot, edge(0), middle(0).subtract(width(0) / 2 - 8, 0));

    assertThat(width(0)).isEqualTo(96);
  }

  @Test
  void altAndArrowsMoveTheColumnWithTheFocus(FxRobot robot) {
    press(robot, KeyCode.RIGHT, KeyCode.ALT);
    assertThat(drawn()).containsExactlyElementsOf(zones(1, 0, 2, 3, 4));
    assertThat(stage.model.focusedProperty().get()).isEqualTo(new Place("域", 1, 0));
    assertThat(stage.at(new Place("域", 1, 0)).isFocused()).isTrue();

    press(robot, KeyCode.LEFT, KeyCode.ALT);
    press(robot, KeyCode.LEFT, KeyCode.ALT);
    assertThat(drawn()).containsExactlyElementsOf(SampleReports.ZONES);
  }

  @Test
  void altShiftAndArrowsChangeTheWidth(FxRobot robot) {
    double width = width(0);
    press(robot, KeyCode.RIGHT, KeyCode.ALT, KeyCode.SHIFT);
    assertThat(width(0)).isEqualTo(width + 16);

    press(robot, KeyCode.LEFT, KeyCode.ALT, KeyCode.SHIFT);
    press(robot, KeyCode.LEFT, KeyCode.ALT, KeyCode.SHIFT);
    assertThat(width(0)).isEqualTo(width - 16);
  }

  @Test
  void undoOfARemovalGivesPlaceAndWidthBack(FxRobot robot) {
    robot.interact(() -> stage.model.resize(1, 320));
    List<Pick> before = stage.model.picks();
    robot.clickOn(stage.button("移除无锡高新区"));
    assertThat(drawn()).hasSize(4).doesNotContain("无锡高新区");

    robot.interact(stage.undo);
    assertThat(stage.model.picks()).isEqualTo(before);
    assertThat(drawn()).containsExactlyElementsOf(SampleReports.ZONES);
    assertThat(width(1)).isEqualTo(320);
  }

  private void press(FxRobot robot, KeyCode key, KeyCode... held) {
    Gestures.press(robot, stage.scene, key, held);
  }

  private void drag(FxRobot robot, Point2D from, Point2D to) {
    fire(robot, MouseEvent.MOUSE_PRESSED, from, 1);
    fire(robot, MouseEvent.MOUSE_DRAGGED, from.midpoint(to), 1);
    fire(robot, MouseEvent.MOUSE_DRAGGED, to, 1);
    fire(robot, MouseEvent.MOUSE_RELEASED, to, 1);
  }

  /** A mouse event at the head at a place in the scene, as a real mouse would send it. */
  private void fire(FxRobot robot, EventType<MouseEvent> type, Point2D at, int clicks) {
    robot.interact(
        () -> {
          HeaderCell head = headAt(at);
          MouseEvent event =
              new MouseEvent(
                  type,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  MouseButton.PRIMARY,
                  clicks,
                  false,
                  false,
                  false,
                  false,
                  type != MouseEvent.MOUSE_RELEASED,
                  false,
                  false,
                  false,
                  false,
                  false,
                  new PickResult(head, at.getX(), at.getY()));
          Event.fireEvent(head, event);
        });
  }

  private HeaderCell headAt(Point2D at) {
    return heads().stream()
        .filter(head -> head.contains(head.sceneToLocal(at)))
        .findFirst()
        .orElseThrow();
  }

  /** Heads in the order of columns. */
  private List<HeaderCell> heads() {
    return stage.view.lookupAll(".compare-header").stream()
        .filter(HeaderCell.class::isInstance)
        .map(HeaderCell.class::cast)
        .filter(head -> head.column() >= 0)
        .sorted(java.util.Comparator.comparingInt(HeaderCell::column))
        .toList();
  }

  private Point2D middle(int column) {
    HeaderCell head = heads().get(column);
    return head.localToScene(head.getWidth() / 2, 40);
  }

  private Point2D edge(int column) {
    HeaderCell head = heads().get(column);
    return head.localToScene(head.getWidth() - 2, 40);
  }

  private double width(int column) {
    return stage.part(CompareGrid.class).grid().columnWidth(column);
  }

  /** The zones as the heads name them, from left to right. */
  private List<String> drawn() {
    return heads().stream()
        .map(head -> ((javafx.scene.control.Label) head.lookup(".zr-zone")).getText())
        .toList();
  }

  private List<String> picked() {
    return stage.model.picks().stream().map(Pick::zone).toList();
  }

  private static List<String> zones(Integer... order) {
    return List.of(order).stream().map(SampleReports.ZONES::get).toList();
  }
}
