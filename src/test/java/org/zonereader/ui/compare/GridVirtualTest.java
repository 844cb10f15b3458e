package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.compare.grid.GridNode;

/** A comparison far larger than the window: 178 zones, 200 rows. */
@ExtendWith(ApplicationExtension.class)
class GridVirtualTest {
  private static final int ZONES = 178;
  private static final int ROWS = 200;
  private static final int MOST_NODES = 400;
  private static final Place FAR = new Place(new RowId.Order(ROWS), ZONES, 0);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @SuppressWarnings("NullAway.Init") // set by @Start
  private CompareViewModel model;

  @SuppressWarnings("NullAway.Init") // set by @Start
  private CompareGrid grid;

  @Start
  void show(Stage stage) {
    Fonts.load();
    model = GridPeers.model(GridPeers.compared(ZONES, ROWS), false);
    grid = GridPeers.grid(model);
    Scene scene = new Scene(grid, 1400, 900);
    GridPeers.dress(scene);
    stage.setScene(scene);
    // The stage is shared by all tests and keeps the size of the last one.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1400);
    stage.setHeight(900);
    stage.show();
  }

  @Test
  void onlyWhatIsInViewHasNodes(FxRobot robot) {
    assertFewNodes();

    robot.interact(() -> grid.scrollBy(9_000, 9_000));
    assertFewNodes();
    for (int i = 0; i < 20; i++) {
      robot.interact(() -> grid.scrollBy(500, 700));
    }
    assertFewNodes();
  }

  @Test
  void theFarCornerIsReached(FxRobot robot) {
    assertThat(cell(FAR)).isEmpty();
    robot.interact(() -> grid.scrollBy(1e9, 1e9));

    assertThat(cell(FAR)).singleElement().satisfies(this::assertInView);
    assertThat(grid.grid().node(1, 1)).isEmpty();
    robot.interact(() -> grid.scrollBy(-1e9, -1e9));
    assertThat(grid.grid().node(1, 1)).isPresent();
    assertThat(model.scrollYProperty().get()).isZero();
  }

  @Test
  void whatIsReadStaysWhileFarRowsAreMeasured(FxRobot robot) {
    robot.interact(() -> grid.scrollBy(12_000, 15_000));
    GridNode read = topLeft();
    int row = read.row();
    double before = grid.grid().rowTop(row);
    assertThat(settled()).as("far rows are measured already").isFalse();
    settle();

    assertThat(grid.grid().rowTop(row)).isEqualTo(before);
    assertThat(topLeft().row()).isEqualTo(row);
    assertThat(topLeft().column()).isEqualTo(read.column());
  }

  @Test
  void aFarPlaceIsBroughtIntoViewByKey(FxRobot robot) {
    Place far = new Place(new RowId.Order(150), 90, 0);
    robot.interact(() -> grid.focusByKey(far));

    GridCell cell = cell(far).getFirst();
    assertInView(cell.stops().getFirst());
    assertThat(cell.stops().getFirst().isFocused()).isTrue();
    assertThat(model.focusedProperty().get()).isEqualTo(far);
  }

  @Test
  void everyCellSaysWhereItIs(FxRobot robot) {
    robot.interact(() -> grid.scrollBy(4_000, 4_000));

    assertThat(grid.getAccessibleText()).isEqualTo("园区对比，178 个园区");
    List<GridNode> nodes = grid.grid().nodes().toList();
    assertThat(nodes)
        .isNotEmpty()
        .allSatisfy(
            node -> {
              String words = node.getAccessibleText();
              assertThat(words)
                  .startsWith("第" + node.column())
                  .contains("，第 " + (node.row() + 1) + " 条，");
              assertThat(node.stops()).allMatch(stop -> !stop.getAccessibleText().isBlank());
            });
  }

  private void assertFewNodes() {
    long nodes =
        grid.lookupAll(".compare-cell").stream().filter(GridCell.class::isInstance).count();
    assertThat(nodes).isBetween(1L, (long) MOST_NODES - 1);
  }

  private List<GridCell> cell(Place place) {
    return grid.grid().nodes().map(GridCell.class::cast).filter(cell -> cell.holds(place)).toList();
  }

  /** The cell at the upper left of what is in view; asked where the grid goes on measuring. */
  private GridNode topLeft() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () ->
            grid.grid()
                .nodes()
                .filter(node -> box(node).getMaxX() > left() && box(node).getMaxY() > top())
                .min(Comparator.comparingInt(GridNode::row).thenComparingInt(GridNode::column))
                .orElseThrow());
  }

  private void assertInView(Node node) {
    Bounds box = box(node);
    assertThat(box.getMinX()).isGreaterThanOrEqualTo(left());
    assertThat(box.getMinY()).isGreaterThanOrEqualTo(top());
    assertThat(box.getMaxX()).isLessThanOrEqualTo(grid.getWidth() + 1);
    assertThat(box.getMaxY()).isLessThanOrEqualTo(grid.getHeight() + 1);
  }

  private Bounds box(Node node) {
    return grid.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private double left() {
    return grid.source().firstWidth();
  }

  private double top() {
    return grid.source().headerHeight();
  }

  private boolean settled() {
    WaitForAsyncUtils.waitForFxEvents(1);
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> grid.grid().isSettled());
  }

  /** Lets frames pass until every row has its final height. */
  private void settle() {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!settled()) {
      assertThat(System.nanoTime()).as("rows are still being measured").isLessThan(end);
    }
  }
}
