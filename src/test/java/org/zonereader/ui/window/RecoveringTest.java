package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.zonereader.desk.OneWindow;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.library.Recovery;
import org.zonereader.testing.Flip;
import org.zonereader.testing.Snapshots;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Tasks;

/** The window over a library that was damaged while it was closed. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by @Start
class RecoveringTest {
  @TempDir Path folder;

  private Stage stage;
  private ReaderWindow window;
  private Path file;

  @Start
  void start(Stage shown) throws Exception {
    Fonts.load();
    // Not the one that the tests of all screens share: the window sets the least it may measure.
    stage = new Stage();
    stage.setX(0);
    stage.setY(0);
    file = folder.resolve("test.zonereader");
    String sample = sample();
    try (Library library = Library.open(file)) {
      add(library, "十月.txt", sample);
      library.backups().make();
      add(library, "十一月.txt", sample.replace("会议", "大会"));
    }
    Flip.middle(file);
    Places places =
        new Places(
            file,
            folder.resolve("demo.zonereader"),
            folder.resolve("settings.properties"),
            folder.resolve("log"));
    Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    OneWindow others = new OneWindow(Map.of(), folder.resolve("run"));
    window =
        new ReaderWindow(
            stage,
            places,
            tasks,
            new Faults(places.log(), tasks),
            new SampleClaim(others, places.sample()));
    window.open(new FutureTask<>(() -> ReaderWindow.opened(places)));
  }

  @Stop
  void stop() {
    stage.close();
    window.close();
  }

  private void add(Library library, String name, String text) throws IOException {
    Path page = Files.writeString(folder.resolve(name), text);
    assertThat(library.importFiles(List.of(page), ImportProgress.NONE).added()).hasSize(5);
  }

  private static String sample() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            WindowStage.class.getResourceAsStream("/org/zonereader/data/sample/sample-page.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Scene scene() {
    return stage.getScene();
  }

  private Node find(String id) {
    return Objects.requireNonNull(scene().lookup("#" + id), id);
  }

  private void press(FxRobot robot, String id) {
    robot.interact(() -> ((ButtonBase) find(id)).fire());
    waitForFxEvents();
  }

  private int versions() throws LibraryException {
    try (Library library = Library.open(file)) {
      return library.zones().getFirst().reports();
    }
  }

  @Test
  void enterImportsAgainWhatTheBackupLacks(FxRobot robot) throws Exception {
    assertThat(((Label) find("recovery-title")).getText()).isEqualTo("资料库已从备份恢复");
    assertThat(((Labeled) find("recovery-import")).getText()).isEqualTo("重新导入这 5 篇");
    assertThat(((ListView<?>) find("recovery-lost")).getItems()).hasSize(5);
    robot.interact(
        () -> {
          try {
            Snapshots.write(scene(), "recovery");
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitForFxEvents();
    assertThat(scene().lookup("#recovery")).isNull();
    try (Library library = Library.open(file)) {
      assertThat(library.check()).isEmpty();
      assertThat(library.backups().list()).hasSize(1);
      assertThat(new Recovery(file).preview(library.backups().list().getFirst()).lost())
          .isEqualTo(5);
    }
    try (var kept = Files.list(folder.resolve("damaged"))) {
      assertThat(kept.toList().getFirst().resolve("test.zonereader")).isRegularFile();
    }
  }

  @Test
  void escGoesOnWithTheBackup(FxRobot robot) {
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    waitForFxEvents();
    assertThat(scene().lookup("#recovery")).isNull();
    assertThat(((Label) find("status-counts")).getText()).isEqualTo("5 个园区，5 篇报道");
  }

  @Test
  void aBackupIsMadeAndRestoredFromTheSettings(FxRobot robot) throws Exception {
    press(robot, "recovery-import");
    press(robot, "cog");
    assertThat(((Label) find("backup-newest")).getText()).startsWith("最近一次 ");
    press(robot, "backup-list");
    Node oldest =
        find("backups").lookupAll(".button").stream()
            .filter(node -> String.valueOf(node.getId()).startsWith("restore-test"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> ((ButtonBase) oldest).fire());
    waitForFxEvents();
    assertThat(((Label) find("restore-words")).getText()).contains("会多出 0 篇报道，少掉 5 篇");
    press(robot, "restore-yes");
    assertThat(((Label) find("status-counts")).getText()).isEqualTo("5 个园区，5 篇报道");
    try (var kept = Files.list(folder.resolve("replaced"))) {
      assertThat(kept.toList()).hasSize(1);
    }
    press(robot, "cog");
    press(robot, "backup-now");
    try (Library library = Library.open(file)) {
      assertThat(library.backups().list()).hasSize(2);
    }
    assertThat(versions()).isEqualTo(1);
  }
}
