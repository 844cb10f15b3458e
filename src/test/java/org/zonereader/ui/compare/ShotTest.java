package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.Grouping;
import org.zonereader.testing.SampleReports;
import org.zonereader.testing.Snapshots;
import org.zonereader.ui.common.Look;

@ExtendWith(ApplicationExtension.class)
class ShotTest {
  @SuppressWarnings("NullAway.Init")
  private CompareStage stage;

  @Start
  void show(Stage window) {
    stage = new CompareStage(window, SampleReports.ZONES, Look.Mode.LIGHT);
  }

  private void shot(FxRobot robot, String name) {
    robot.interact(() -> {});
    robot.interact(
        () -> {
          try {
            assertThat(Snapshots.write(stage.scene, name)).exists();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void shots(FxRobot robot) {
    shot(robot, "s-theme");
    robot.interact(() -> stage.model.choose(new Place("新", 3, 1)));
    shot(robot, "s-drawer");
    robot.interact(stage.model::closeDrawer);
    robot.interact(() -> stage.model.groupingProperty().set(Grouping.ORDER));
    shot(robot, "s-order");
    robot.interact(() -> stage.model.groupingProperty().set(Grouping.TERM));
    shot(robot, "s-term");
    robot.interact(() -> stage.model.settings().set(Option.TRANSPOSED, true));
    shot(robot, "s-term-turned");
    robot.interact(() -> stage.model.groupingProperty().set(Grouping.THEME));
    shot(robot, "s-theme-turned");
    robot.interact(() -> stage.model.settings().set(Option.TRANSPOSED, false));
    robot.interact(() -> stage.model.settings().set(Option.DIFFERENCES_ONLY, true));
    shot(robot, "s-diff");
  }
}
