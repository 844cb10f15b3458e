package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
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
import org.zonereader.model.Correction;
import org.zonereader.ui.reading.ReadingPage;

/** The window over a library that can only be read. */
@ExtendWith(ApplicationExtension.class)
class ReadOnlyTest {
  @TempDir Path folder;

  private WindowStage window;

  @Start
  void start(Stage stage) throws Exception {
    Path file = folder.resolve("test.zonereader");
    try (Library library = Library.open(file)) {
      library.importSample();
    }
    Library library = MadeUpPlaces.openReadOnly(file);
    window = new WindowStage(stage, folder, Locale.SIMPLIFIED_CHINESE, library);
  }

  @AfterEach
  void close() {
    window.library.close();
  }

  @Test
  void itIsReadAndComparedAndTheStatusBarSaysSo(FxRobot robot) {
    assertThat(WindowStage.words(robot, "#status-read-only")).containsExactly("只读");
    assertThat(WindowStage.words(robot, "#status-counts")).containsExactly("5 个园区，5 篇报道");
    assertThat(window.session.reading().page()).isPresent();
    robot.interact(() -> window.session.window().screenProperty().set(Screen.COMPARE));
    waitForFxEvents();
    assertThat(window.session.compare().picks()).hasSize(5);
  }

  @Test
  void importingSaysWhyItDoesNot(FxRobot robot) {
    robot.clickOn("#import");
    waitForFxEvents();
    assertThat(robot.lookup("#import-menu").tryQuery()).isEmpty();
    assertThat(WindowStage.words(robot, ".zr-status .label"))
        .anyMatch(text -> text.contains("只能读"));
  }

  @Test
  void editingSaysWhyItIsNotBegun(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    waitForFxEvents();
    assertThat(WindowStage.words(robot, ".zr-status .label"))
        .anyMatch(text -> text.contains("只能读"));
    assertThat(robot.lookup("#fields-editor").tryQuery()).isEmpty();
  }

  @Test
  void correctingSaysWhyItDoesNot(FxRobot robot) {
    ReadingPage page = window.session.reading().page().orElseThrow();
    Correction correction = new Correction.SetHeadline(page.stored().report().anchor(), "新的标题");
    robot.interact(
        () -> window.session.corrections().correct(page.stored().id(), List.of(correction)));
    waitForFxEvents();
    assertThat(WindowStage.words(robot, ".zr-status .label"))
        .anyMatch(text -> text.contains("只能读"));
    assertThat(window.library.report(page.stored().id())).contains(page.stored());
  }
}
