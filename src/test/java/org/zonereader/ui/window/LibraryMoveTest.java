package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.library.Library;
import org.zonereader.library.MadeUpPlaces;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Remembered;
import org.zonereader.ui.common.Tasks;

@ExtendWith(ApplicationExtension.class)
class LibraryMoveTest {
  @TempDir Path folder;

  private final List<Path> moved = new ArrayList<>();
  private LibraryMove move;
  private Library library;

  @Start
  void start(Stage stage) throws Exception {
    library = MadeUpPlaces.open(folder.resolve("a.zonereader"), "cifs");
    library.importSample();
    stage.setScene(new Scene(new Region(), 800, 600));
    stage.show();
    move =
        new LibraryMove(
            stage,
            new Shared(
                new Tasks(Runnable::run, Runnable::run),
                new FontSize(),
                new Remembered(folder.resolve("settings.properties"))),
            Messages.of(LibraryMove.class, Locale.SIMPLIFIED_CHINESE),
            (old, copy) -> moved.addAll(List.of(old, copy)));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static List<String> told(FxRobot robot) {
    return robot.lookup(".dialog-pane").queryAllAs(DialogPane.class).stream()
        .map(DialogPane::getContentText)
        .toList();
  }

  @Test
  void aShareIsToldOnce(FxRobot robot) {
    robot.interact(() -> move.warnOnce(library));
    assertThat(told(robot)).hasSize(1);
    assertThat(told(robot).getFirst()).contains(library.file().toString(), "cifs");
    robot.clickOn("知道了");
    waitForFxEvents();
    robot.interact(() -> move.warnOnce(library));
    assertThat(told(robot)).isEmpty();
  }

  @Test
  void aCopyIsUsedAndTheOldFileNamed(FxRobot robot) throws Exception {
    Path home = Files.createDirectories(folder.resolve("home"));
    robot.interact(() -> move.to(library, home));
    waitForFxEvents();
    assertThat(moved).containsExactly(library.file(), home.resolve("a.zonereader"));
    assertThat(told(robot).getFirst())
        .contains(home.resolve("a.zonereader").toString(), library.file().toString());
    robot.clickOn("知道了");
    moved.clear();
    robot.interact(() -> move.to(library, home));
    waitForFxEvents();
    assertThat(moved).isEmpty();
    assertThat(told(robot).getFirst()).contains("已经有了");
    robot.clickOn("知道了");
  }
}
