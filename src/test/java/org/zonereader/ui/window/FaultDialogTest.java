package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.desk.FaultCode;
import org.zonereader.ui.common.Tasks;

/** A fault of any thread, with a window or before there is one, ends in one dialog. */
@ExtendWith(ApplicationExtension.class)
class FaultDialogTest {
  @TempDir Path folder;

  private final IllegalStateException fault = new IllegalStateException("broken");
  private final String code = FaultCode.of(fault);

  @Start
  void start(Stage stage) {
    // No window is shown: as in a start that fails.
    assertThat(stage.isShowing()).isFalse();
  }

  private Path log() {
    return folder.resolve("很长的一个文件夹名字".repeat(8)).resolve("zonereader.log");
  }

  private void reportFromAWorker() throws Exception {
    Tasks tasks = Tasks.onFx(Runnable::run, Runnable::run);
    Faults faults = new Faults(log(), tasks);
    try (var worker = Executors.newSingleThreadExecutor()) {
      worker.submit(() -> faults.report(fault)).get();
      worker.submit(() -> faults.report(new IllegalStateException("another"))).get();
    }
    waitForFxEvents();
  }

  @Test
  void itShowsTheCodeAndTheWholePathOnce(FxRobot robot) throws Exception {
    reportFromAWorker();
    assertThat(robot.lookup("#fault-dialog").queryAll()).hasSize(1);
    assertThat(robot.lookup("#fault-dialog .label").queryAll())
        .extracting(node -> ((Labeled) node).getText())
        .anyMatch(words -> words.contains(code))
        .anyMatch(words -> words.contains(log().toString()));
    Labeled path = robot.lookup("#fault-dialog .zr-muted").queryAs(Labeled.class);
    assertThat(path.getHeight()).isGreaterThan(2 * path.getFont().getSize());
    robot.type(KeyCode.ESCAPE);
    waitForFxEvents();
    assertThat(robot.lookup("#fault-dialog").queryAll()).isEmpty();
  }

  @Test
  void copyingLeavesItOpen(FxRobot robot) throws Exception {
    reportFromAWorker();
    robot.clickOn("#fault-copy");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .contains(code, log().toString()));
    assertThat(robot.lookup("#fault-dialog").queryAll()).hasSize(1);
    robot.type(KeyCode.ESCAPE);
    waitForFxEvents();
  }
}
