package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.library.ImportProgress;
import org.zonereader.ui.compare.DrawerState;
import org.zonereader.ui.reading.ReadingPage;
import org.zonereader.ui.zones.ZoneRow;

/** What a user does from an empty library to a comparison and back, in the whole window. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
  @TempDir Path folder;

  private WindowStage window;

  @Start
  void start(Stage stage) {
    window = new WindowStage(stage, folder, Locale.SIMPLIFIED_CHINESE);
  }

  @AfterEach
  void close() {
    window.library.close();
  }

  private void importPage(FxRobot robot) {
    robot.interact(() -> window.session.importing().start(List.of(window.page)));
    waitForFxEvents();
  }

  /** As after a start with a filled library. */
  private void openFilled(FxRobot robot) {
    robot.interact(
        () -> {
          window.library.importFiles(List.of(window.page), ImportProgress.NONE);
          window.session.start();
        });
    waitForFxEvents();
  }

  private List<String> zonesShown() {
    return window.session.zones().rows().stream()
        .filter(ZoneRow.OfZone.class::isInstance)
        .map(row -> ((ZoneRow.OfZone) row).zone().name())
        .toList();
  }

  private String reading() {
    return window
        .session
        .reading()
        .page()
        .map(ReadingPage::stored)
        .orElseThrow()
        .report()
        .zone()
        .name();
  }

  @Test
  void firstRunOffersFilesAndTheSample(FxRobot robot) {
    assertThat(robot.lookup("#first-run").tryQuery()).isPresent();
    robot.clickOn("#first-sample");
    assertThat(window.asked).containsExactly("sample");
  }

  @Test
  void anImportIsListedReadAndAnnounced(FxRobot robot) {
    importPage(robot);
    assertThat(zonesShown())
        .containsExactlyInAnyOrder("贵阳高新区", "无锡高新区", "珠海高新区", "武汉东湖高新区", "苏州高新区");
    assertThat(WindowStage.words(robot, "#status-counts")).containsExactly("5 个园区，5 篇报道");
    assertThat(reading()).isEqualTo("贵阳高新区");
  }

  @Test
  void theSamePageAgainAddsNothing(FxRobot robot) {
    importPage(robot);
    importPage(robot);
    assertThat(WindowStage.words(robot, "#status-counts")).containsExactly("5 个园区，5 篇报道");
  }

  @Test
  void undoTakesTheImportBack(FxRobot robot) {
    importPage(robot);
    robot.interact(() -> window.session.undoImport(() -> window.asked.add("undone")));
    assertThat(window.asked).containsExactly("undone");
    assertThat(robot.lookup("#first-run").tryQuery()).isPresent();
  }

  @Test
  void aClickInTheListReadsAnotherZone(FxRobot robot) {
    openFilled(robot);
    Node row =
        robot.lookup("#zones .zr-zone-name").queryAll().stream()
            .filter(node -> ((Labeled) node).getText().equals("珠海高新区"))
            .findFirst()
            .orElseThrow();
    robot.clickOn(row);
    assertThat(reading()).isEqualTo("珠海高新区");
  }

  @Test
  void theFilterUnderstandsPinyin(FxRobot robot) {
    openFilled(robot);
    robot.push(KeyCode.SHORTCUT, KeyCode.L).write("zhuhai");
    assertThat(zonesShown()).containsExactly("珠海高新区");
    robot.interact(() -> window.session.zones().filterProperty().set("zhg"));
    assertThat(zonesShown()).containsExactly("珠海高新区");
    robot.interact(() -> window.session.zones().filterProperty().set("没有"));
    assertThat(zonesShown()).isEmpty();
  }

  @Test
  void aSmallLibraryIsComparedWhole(FxRobot robot) {
    openFilled(robot);
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    assertThat(window.session.window().screenProperty().get()).isEqualTo(Screen.COMPARE);
    assertThat(window.session.compare().zones()).hasSize(5);
    assertThat(robot.lookup(".compare-header").queryAll()).hasSize(5);
  }

  @Test
  void theKeyboardIsInTheGridAtOnce(FxRobot robot) {
    openFilled(robot);
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    waitForFxEvents();
    robot.type(KeyCode.SPACE);
    waitForFxEvents();
    assertThat(window.session.window().screenProperty().get()).isEqualTo(Screen.COMPARE);
    assertThat(window.session.compare().drawerProperty().get())
        .isInstanceOf(DrawerState.Open.class);
  }

  @Test
  void fromACellToItsSentenceAndBack(FxRobot robot) {
    openFilled(robot);
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    // Nodes that only measure lie far outside.
    Node item =
        robot.lookup(".compare-item").queryAll().stream()
            .filter(node -> node.localToScene(0, 0).getX() > 0)
            .findFirst()
            .orElseThrow();
    robot.clickOn(item);
    waitForFxEvents();
    assertThat(window.session.compare().drawerProperty().get())
        .isInstanceOf(DrawerState.Open.class);
    var chosen = window.session.compare().chosenProperty().get();
    robot.clickOn("打开全文");
    waitForFxEvents();
    assertThat(window.session.window().screenProperty().get()).isEqualTo(Screen.READING);
    assertThat(window.session.reading().pinnedProperty().get()).isNotNull();
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.ESCAPE);
    waitForFxEvents();
    assertThat(window.session.window().screenProperty().get()).isEqualTo(Screen.COMPARE);
    assertThat(window.session.compare().chosenProperty().get()).isEqualTo(chosen);
  }
}
