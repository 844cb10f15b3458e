package org.zonereader.ui.window;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.library.Decision;
import org.zonereader.library.ImportProgress;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;
import org.zonereader.testing.OddPages;
import org.zonereader.ui.importing.ImportState;
import org.zonereader.ui.importing.review.Counts;
import org.zonereader.ui.importing.review.Place;
import org.zonereader.ui.importing.review.ReviewViewModel;

/** What a user does from a folder of odd files to a library without open questions. */
@ExtendWith(ApplicationExtension.class)
class ImportReviewTest {
  private static final Place UNKNOWN = new Place(1, 0);
  private static final Place DATELESS = new Place(2, 0);

  @TempDir Path folder;
  private WindowStage window;

  @Start
  void start(Stage stage) {
    window = new WindowStage(stage, folder, Locale.SIMPLIFIED_CHINESE);
    OddPages.write(folder.resolve("odd"));
  }

  @AfterEach
  void close() {
    window.library.close();
  }

  private void drop(FxRobot robot, Path path) {
    robot.interact(() -> window.session.importing().start(List.of(path)));
    waitForFxEvents();
  }

  private ReviewViewModel review() {
    return requireNonNull(window.session.importing().reviewProperty().get());
  }

  private Counts counts() {
    return review().countsProperty().get();
  }

  private static void clickLink(FxRobot robot, String words) {
    Node link =
        robot.lookup(".review-link").queryAll().stream()
            .filter(Node::isVisible)
            .filter(node -> ((Hyperlink) node).getText().equals(words))
            .findFirst()
            .orElseThrow();
    robot.interact(((Hyperlink) link)::fire);
    waitForFxEvents();
  }

  private List<String> zones() {
    return window.library.zones().stream().map(ZoneSummary::name).toList();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    waitForFxEvents();
  }

  @Test
  void aDoubtfulFolderIsShownBeforeAnythingIsKept(FxRobot robot) {
    drop(robot, folder.resolve("odd"));
    assertThat(robot.lookup("#review").tryQuery()).isPresent();
    assertThat(WindowStage.words(robot, "#review-found")).containsExactly("识别出 3 篇报道，3 个园区");
    assertThat(WindowStage.words(robot, "#review-doubts")).containsExactly("2 处待确认");
    assertThat(WindowStage.words(robot, "#review-refused")).containsExactly("1 个文件无法读取");
    assertThat(WindowStage.words(robot, "#review-keep")).containsExactly("导入选中的 1 篇");
    assertThat(WindowStage.words(robot, "#review-place")).containsExactly("第 1 篇，共 3 篇");
    assertThat(zones()).isEmpty();
  }

  @Test
  void theLinkInTheRowAsksForTheDateAndTicksTheReport(FxRobot robot) {
    drop(robot, folder.resolve("odd"));
    clickLink(robot, "填日期");
    assertThat(review().selectedProperty().get()).isEqualTo(DATELESS);
    robot.write("2025-10-31");
    press(robot, KeyCode.ENTER);
    assertThat(robot.lookup("#fields-editor").tryQuery()).isEmpty();
    assertThat(review().file(2).isTicked(0)).isTrue();
    assertThat(counts().doubts()).isEqualTo(1);
    press(robot, KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(counts().doubts()).isEqualTo(2);
    press(robot, KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(counts().doubts()).isEqualTo(1);
  }

  @Test
  void keysTickStepAndImport(FxRobot robot) {
    drop(robot, folder.resolve("odd"));
    press(robot, KeyCode.F8);
    assertThat(review().selectedProperty().get()).isEqualTo(UNKNOWN);
    press(robot, KeyCode.SPACE);
    assertThat(counts().ticked()).isEqualTo(2);
    press(robot, KeyCode.DOWN);
    press(robot, KeyCode.UP);
    press(robot, KeyCode.UP);
    press(robot, KeyCode.SPACE);
    assertThat(counts().ticked()).isEqualTo(1);
    press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(zones()).containsExactly("星桥岭高新区");
    assertThat(robot.lookup("#review").tryQuery()).isEmpty();
    assertThat(window.session.window().screenProperty().get()).isEqualTo(Screen.READING);
  }

  @Test
  void theResultOffersToGoOnWithWhatWaits(FxRobot robot) {
    drop(robot, folder.resolve("odd"));
    robot.clickOn("#review-keep");
    waitForFxEvents();
    assertThat(zones()).containsExactly("珠海高新区");
    assertThat(WindowStage.words(robot, ".zr-status .label"))
        .anyMatch(words -> words.contains("2 篇留待确认"));
    assertThat(WindowStage.words(robot, "#status-offer")).containsExactly("继续核对");
    robot.clickOn("#status-offer");
    assertThat(robot.lookup("#review").tryQuery()).isPresent();
  }

  @Test
  void whatWaitsIsOfferedUntilItIsDecided(FxRobot robot) {
    robot.interact(
        () -> {
          window.library.keep(
              window
                  .library
                  .review(List.of(folder.resolve("odd")), ImportProgress.NONE)
                  .candidates()
                  .stream()
                  .map(Decision::proposed)
                  .toList(),
              ImportProgress.NONE);
          window.session.start();
        });
    waitForFxEvents();
    assertThat(zones()).containsExactly("珠海高新区");
    assertThat(WindowStage.words(robot, ".zr-status .label")).contains("有 2 篇待确认");
    robot.interact(() -> robot.lookup("#status-offer").queryAs(Hyperlink.class).fire());
    waitForFxEvents();
    assertThat(robot.lookup("#review").tryQuery()).isPresent();
    robot.interact(
        () -> review().places().stream().filter(Place::isReport).forEach(review()::accept));
    robot.interact(() -> window.session.importing().keep());
    waitForFxEvents();
    assertThat(zones()).hasSize(3);
    assertThat(WindowStage.words(robot, ".zr-status .label")).doesNotContain("有 2 篇待确认");
  }

  @Test
  void aCleanPageIsImportedCheckedAndTakenBack(FxRobot robot) {
    drop(robot, folder.resolve("odd").resolve("a-clean.txt"));
    assertThat(zones()).containsExactly("珠海高新区");
    ImportState.Finished finished =
        (ImportState.Finished) window.session.importing().stateProperty().get();
    assertThat(WindowStage.words(robot, ".zr-status .hyperlink")).contains("核对", "撤销");
    robot.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.SHORTCUT);
    waitForFxEvents();
    assertThat(window.session.window().screenProperty().get())
        .as("keys work while the result is shown")
        .isEqualTo(Screen.COMPARE);
    assertThat(WindowStage.words(robot, ".zr-status .hyperlink")).contains("核对", "撤销");
    robot.interact(
        () ->
            window
                .session
                .importing()
                .reviewAgain(finished.result().added().stream().map(ReportSummary::id).toList()));
    waitForFxEvents();
    assertThat(WindowStage.words(robot, "#review-keep")).containsExactly("完成核对");
    robot.interact(() -> window.session.importing().abandon());
    assertThat(zones()).containsExactly("珠海高新区");
  }

  @Test
  void undoOfAnImportEmptiesTheLibrary(FxRobot robot) {
    drop(robot, folder.resolve("odd").resolve("a-clean.txt"));
    robot.interact(() -> window.session.undoImport(() -> {}));
    waitForFxEvents();
    assertThat(zones()).isEmpty();
  }

  @Test
  void twoImportsInARow(FxRobot robot) throws IOException {
    drop(robot, folder.resolve("odd").resolve("a-clean.txt"));
    drop(robot, folder.resolve("odd"));
    assertThat(counts().ticked()).isEqualTo(1);
    assertThat(counts().waiting()).isEqualTo(2);
    Path more = Files.writeString(folder.resolve("more.txt"), OddPages.CLEAN.replace("珠海", "中山"));
    drop(robot, more);
    assertThat(counts().reports()).isEqualTo(4);
    robot.clickOn("#review-keep");
    waitForFxEvents();
    assertThat(zones()).hasSize(2);
  }

  @Test
  void escKeepsNothingAndCanBeTakenBack(FxRobot robot) {
    drop(robot, folder.resolve("odd"));
    press(robot, KeyCode.ESCAPE);
    assertThat(robot.lookup("#review").tryQuery()).isEmpty();
    assertThat(robot.lookup("#first-run").tryQuery()).isPresent();
    assertThat(zones()).isEmpty();
    robot.clickOn("#status-offer");
    waitForFxEvents();
    assertThat(robot.lookup("#review").tryQuery()).isPresent();
  }

  @Test
  void anotherScreenLeavesTheReviewOpen(FxRobot robot) {
    drop(robot, folder.resolve("odd"));
    robot.clickOn("#tab-READING");
    waitForFxEvents();
    assertThat(robot.lookup("#review").tryQuery()).isEmpty();
    assertThat(WindowStage.words(robot, ".zr-status .label")).contains("导入还没有核对完");
    robot.clickOn("#status-offer");
    waitForFxEvents();
    assertThat(robot.lookup("#review").tryQuery()).isPresent();
  }

  @Test
  void pastedTextComesIn(FxRobot robot) {
    robot.clickOn("#first-paste");
    waitForFxEvents();
    robot.interact(
        () -> robot.lookup("#paste-text").queryAs(TextArea.class).setText(OddPages.CLEAN));
    robot.clickOn("#paste-go");
    waitForFxEvents();
    assertThat(zones()).containsExactly("珠海高新区");
  }

  @Test
  void theClipboardComesInByKey(FxRobot robot) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(OddPages.DATELESS);
          Clipboard.getSystemClipboard().setContent(content);
        });
    press(robot, KeyCode.SHORTCUT, KeyCode.V);
    assertThat(counts().reports()).isEqualTo(1);
    assertThat(counts().doubts()).isEqualTo(1);
  }

  @Test
  void paragraphsComeApartAndTogether(FxRobot robot) {
    drop(robot, window.page);
    robot.interact(
        () ->
            window
                .session
                .importing()
                .reviewAgain(
                    window.library.zones().stream().map(zone -> zone.newest().id()).toList()));
    waitForFxEvents();
    robot.clickOn("#review-structure");
    waitForFxEvents();
    long before = review().file(0).report(0).text().lines().count();
    clickLink(robot, "并到上一段");
    assertThat(review().file(0).report(0).text().lines().count()).isEqualTo(before - 1);
    int reports = review().file(0).size();
    clickLink(robot, "从这里另起一篇");
    assertThat(review().file(0).size()).isEqualTo(reports + 1);
    robot.interact(review()::undo);
    robot.interact(review()::undo);
    assertThat(review().file(0).report(0).text().lines().count()).isEqualTo(before);
  }

  @Test
  void hundredsOfFilesCostWhatTheScreenShows(FxRobot robot) throws IOException {
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i < 300; i++) {
      String page = OddPages.DATELESS.replace("人才", "人才" + "一二三四五六七八九十".charAt(i % 10) + i);
      Files.writeString(many.resolve("page-" + i + ".txt"), page);
    }
    drop(robot, many);
    assertThat(counts().found()).isEqualTo(300);
    int cells = robot.lookup(".review-row").queryAll().size();
    assertThat(cells).isBetween(1, 60);
    robot.interact(() -> review().step(299));
    waitForFxEvents();
    Place last = requireNonNull(review().selectedProperty().get());
    assertThat(last.file()).isEqualTo(299);
    assertThat(robot.lookup(".review-row").queryAll().size()).isLessThan(60);
    assertThat(
            robot.lookup(".review-row").queryAll().stream()
                .map(node -> (ListCell<?>) node)
                .anyMatch(ListCell::isSelected))
        .isTrue();
  }
}
