package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.testing.SampleReports;
import org.zonereader.ui.common.Look;

/** Below 1160 px the drawer lies over the grid; columns never get narrower than 176 px. */
@ExtendWith(ApplicationExtension.class)
class NarrowWindowTest {
  @SuppressWarnings("NullAway.Init") // set by @Start
  private CompareStage stage;

  @Start
  void show(Stage window) {
    stage = new CompareStage(window, SampleReports.ZONES, Look.Mode.LIGHT, 900);
  }

  @Test
  void theDrawerCoversTheGridWithoutHidingTheChosenItem(FxRobot robot) {
    Place last = new Place("党", 5, 0);
    robot.interact(() -> stage.model.choose(last));

    CompareGrid grid = stage.part(CompareGrid.class);
    assertThat(grid.getWidth()).isEqualTo(900);
    Node item = stage.at(last);
    Bounds box = grid.sceneToLocal(item.localToScene(item.getLayoutBounds()));
    assertThat(box.getMaxX()).isLessThanOrEqualTo(900 - 360);
    assertThat(box.getMinX()).isGreaterThanOrEqualTo(120);
  }

  @Test
  void headerAndThemesStayWhileTheRestScrolls(FxRobot robot) {
    Node header = stage.part(HeaderCell.class);
    Node theme = stage.part(ThemeCell.class);
    double headerY = header.localToScene(0, 0).getY();
    double themeX = theme.localToScene(0, 0).getX();
    double headerX = header.localToScene(0, 0).getX();
    double themeY = theme.localToScene(0, 0).getY();
    robot.interact(() -> stage.part(CompareGrid.class).scrollBy(80, 90));

    assertThat(header.localToScene(0, 0).getY()).isEqualTo(headerY);
    assertThat(header.localToScene(0, 0).getX()).isEqualTo(headerX - 80);
    assertThat(theme.localToScene(0, 0).getX()).isEqualTo(themeX);
    assertThat(theme.localToScene(0, 0).getY()).isEqualTo(themeY - 90);
    assertThat(((HeaderCell) header).getWidth()).isEqualTo(176);
  }

  @Test
  void scrollingStopsAtTheEnds(FxRobot robot) {
    robot.interact(() -> stage.part(CompareGrid.class).scrollBy(100_000, 100_000));
    assertThat(stage.model.scrollXProperty().get()).isEqualTo(5 * 176 - (900 - 120));

    robot.interact(() -> stage.part(CompareGrid.class).scrollBy(-100_000, -100_000));
    assertThat(stage.model.scrollYProperty().get()).isZero();
  }
}
