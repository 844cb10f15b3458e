package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.library.ImportProgress;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.testing.Snapshots;
import org.zonereader.ui.common.SelectableText;

/** What a user does to correct a report, in the whole window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by @Start
class CorrectingTest {
  @TempDir Path folder;

  private WindowStage window;
  private Scene scene;

  @Start
  void start(Stage stage) {
    window = new WindowStage(stage, folder, Locale.SIMPLIFIED_CHINESE);
    window.library.importFiles(List.of(window.page), ImportProgress.NONE);
    window.session.start();
    scene = stage.getScene();
    open("无锡高新区");
  }

  @AfterEach
  void close() {
    window.library.close();
  }

  private void open(String zone) {
    window.session.zones().zonesProperty().get().stream()
        .filter(held -> held.name().equals(zone))
        .forEach(held -> window.session.reading().openAt(held.newest().id(), 1, 0));
  }

  private Report report() {
    return window.session.reading().page().orElseThrow().stored().report();
  }

  private SelectableText text() {
    return (SelectableText) scene.lookup("#report-text");
  }

  private String words(String selector) {
    return ((Labeled) scene.lookup(selector)).getText();
  }

  private String status() {
    return Objects.requireNonNull(window.session.corrections().outcomeProperty().get()).sentence();
  }

  /** Where these words stand on the screen. */
  private Point2D at(String words) {
    int start = text().textProperty().get().indexOf(words);
    assertThat(start).as(words).isNotNegative();
    Bounds bounds = text().boundsOf(new Span(start, start + 1));
    waitForFxEvents();
    return text().localToScreen(bounds.getMinX() + 2, bounds.getCenterY());
  }

  private void select(FxRobot robot, String from, String to) {
    robot.drag(at(from), MouseButton.PRIMARY).dropTo(at(to));
  }

  /** Takes an item of the open context menu, wherever it hangs in it. */
  private void choose(FxRobot robot, String id) {
    MenuItem item =
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .flatMap(menu -> all(((ContextMenu) menu).getItems()))
            .filter(found -> id.equals(found.getId()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + id));
    assertThat(item.isDisable()).as(id).isFalse();
    robot.interact(
        () -> {
          item.fire();
        });
    robot.push(KeyCode.ESCAPE);
    waitForFxEvents();
  }

  private static Stream<MenuItem> all(List<MenuItem> items) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof Menu menu
                    ? Stream.concat(Stream.of(item), all(menu.getItems()))
                    : Stream.of(item));
  }

  private void focus(FxRobot robot, String selector) {
    robot.interact(() -> scene.lookup(selector).requestFocus());
  }

  @Test
  void theZoneIsCorrectedByPinyinAndMarked(FxRobot robot) throws IOException {
    focus(robot, "#report-text");
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
    assertThat(scene.getFocusOwner()).isSameAs(scene.lookup("#edit-zone"));
    robot.interact(() -> assertThat(Snapshots.write(scene, "reading-editor")).exists());
    robot.write("zhuhai").push(KeyCode.ENTER).push(KeyCode.ENTER);

    assertThat(scene.lookup("#fields-editor")).isNull();
    assertThat(words("#zone-line")).startsWith("珠海高新区");
    Label mark = (Label) scene.lookup("#by-hand-ZONE");
    assertThat(mark.getText()).isEqualTo("人工");
    assertThat(mark.getAccessibleHelp()).isEqualTo("原文认出的是“无锡高新区”");
    assertThat(status()).isEqualTo("已更正：改园区，无锡高新区");

    robot.clickOn("#status-offer");
    assertThat(words("#zone-line")).startsWith("无锡高新区");
    assertThat(scene.lookup("#by-hand-ZONE")).isNull();
    robot.clickOn("#redo-correction");
    assertThat(words("#zone-line")).startsWith("珠海高新区");
  }

  @Test
  void theDateIsCorrectedByItsPencilAndTakenBackByKey(FxRobot robot) {
    focus(robot, "#correct-DATE");
    robot.push(KeyCode.SPACE);
    assertThat(((TextField) scene.lookup("#edit-date")).getText()).isEqualTo("2025-11-01");
    robot.write("10月30日").push(KeyCode.ENTER);
    assertThat(Objects.requireNonNull(report().date()).iso()).isEqualTo("--10-30");
    assertThat(((Label) scene.lookup("#by-hand-DATE")).getAccessibleHelp())
        .isEqualTo("原文认出的是“2025年11月1日”");

    focus(robot, "#report-text");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(Objects.requireNonNull(report().date()).iso()).isEqualTo("2025-11-01");
    assertThat(scene.lookup("#undo-correction").isDisabled()).isTrue();
    robot.push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(Objects.requireNonNull(report().date()).iso()).isEqualTo("--10-30");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z).push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertThat(Objects.requireNonNull(report().date()).iso()).isEqualTo("--10-30");
  }

  @Test
  void escapeLeavesTheEditorAndTheReportAsTheyWere(FxRobot robot) {
    robot.clickOn("#correct").clickOn("#edit-headline").write("别的").push(KeyCode.ESCAPE);
    assertThat(scene.lookup("#fields-editor")).isNull();
    assertThat(report().byHand().fields()).isEmpty();
  }

  @Test
  void selectedWordsBecomeAPointAndDelTakesItAway(FxRobot robot) {
    int before = report().priorities().size();
    select(robot, "集体学习党", "，就抓好落实");
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
    Priority added = report().priorities().getFirst();
    assertThat(report().priorities()).hasSize(before + 1);
    assertThat(added.lead().span().in(report().text())).isEqualTo("集体学习党的二十届四中全会精神");
    assertThat(scene.lookup("#measure-1-0 .by-hand-mark")).isNotNull();

    focus(robot, "#measure-1-0");
    robot.push(KeyCode.DELETE);
    assertThat(report().priorities()).hasSize(before);
    assertThat(status()).startsWith("已更正：去掉要点");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(report().priorities()).hasSize(before + 1);
  }

  @Test
  void aMeasureMovesToAThemeByTheMenuOfItsRow(FxRobot robot) {
    focus(robot, "#measure-1-0");
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    choose(robot, "theme-绿");
    assertThat(report().priorities().getFirst().lead().theme()).isEqualTo("绿");
    assertThat(report().byHand().themes()).isNotEmpty();
    assertThat(scene.lookup("#measure-1-0 .by-hand-mark")).isNotNull();
  }

  @Test
  void aPointTakesTheExtentOfTheSelection(FxRobot robot) {
    select(robot, "通读全会公报", "，一字一句");
    focus(robot, "#measure-1-0");
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    choose(robot, "edit.extent");
    Priority first = report().priorities().getFirst();
    assertThat(first.span().in(report().text())).isEqualTo("通读全会公报和学习提要");
    assertThat(first.rule()).isEqualTo("by-hand");
  }

  @Test
  void whyIsExplainedUnderThePoint(FxRobot robot) throws IOException {
    focus(robot, "#measure-1-0");
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    choose(robot, "edit.why");
    List<String> said =
        scene.lookup("#why-1").lookupAll(".label").stream()
            .map(node -> ((Label) node).getText())
            .toList();
    assertThat(said).contains("识别依据：话题和“要”在同一句").anyMatch(words -> words.contains("学习宣传 "));
    robot.interact(() -> assertThat(Snapshots.write(scene, "reading-why")).exists());
    robot.clickOn("#why-close");
    assertThat(scene.lookup("#why-1")).isNull();
  }

  @Test
  void paragraphsAreSplitAndJoinedByTheMenuOfTheText(FxRobot robot) {
    String before = report().text();
    robot.rightClickOn(at("通读全会公报"));
    choose(robot, "edit.break");
    assertThat(report().text()).contains("\n通读全会公报");

    robot.rightClickOn(at("学习提要"));
    choose(robot, "edit.join");
    assertThat(report().text()).isEqualTo(before);
  }

  @Test
  void joinedLinesAreTakenApart(FxRobot robot) {
    int joins = report().joins().size();
    robot.clickOn(at("要搞好宣传")).push(KeyCode.SHIFT, KeyCode.F10);
    choose(robot, "edit.apart");
    assertThat(report().joins()).hasSize(joins - 1);
    assertThat(report().text()).contains("专家解\n读");
  }

  @Test
  void aParagraphBeginsAReportAndTheReportJoinsAgain(FxRobot robot) {
    robot.rightClickOn(at("要搞好宣传"));
    choose(robot, "edit.begin-report");
    assertThat(report().text()).startsWith("要搞好宣传");
    assertThat(words("#status-counts")).contains("6 篇报道");

    robot.clickOn(at("要搞好宣传")).push(KeyCode.SHIFT, KeyCode.F10);
    choose(robot, "edit.join-report");
    assertThat(words("#status-counts")).contains("5 篇报道");
    assertThat(report().text()).startsWith("11月1日").contains("要搞好宣传");
  }

  @Test
  void aDeletedReportIsBroughtBackFromTheStatusBar(FxRobot robot) {
    focus(robot, "#zones");
    robot.push(KeyCode.DELETE);
    assertThat(words("#status-counts")).contains("4 篇报道");
    assertThat(status()).isEqualTo("已删除 1 篇报道，无锡高新区");
    robot.clickOn("#status-offer");
    assertThat(words("#status-counts")).contains("5 篇报道");
    assertThat(report().zone().name()).isEqualTo("无锡高新区");
  }

  @Test
  void aWholeFileIsDeletedByTheMenuAndBroughtBackByKey(FxRobot robot) {
    Node row = robot.lookup(".zr-zone-name").queryAll().iterator().next();
    robot.rightClickOn(row).push(KeyCode.ESCAPE);
    focus(robot, "#zones");
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    choose(robot, "delete-source");
    assertThat(robot.lookup("#first-run").tryQuery()).isPresent();
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(words("#status-counts")).contains("5 篇报道");
  }

  @Test
  void aCorrectedReportStaysWhereItWasScrolledTo(FxRobot robot) {
    robot.interact(() -> scene.getWindow().setHeight(680));
    ScrollPane page = (ScrollPane) scene.lookup("#reading-page");
    robot.interact(() -> page.setVvalue(1));
    focus(robot, "#measure-3-0");
    robot.push(KeyCode.DELETE);
    assertThat(report().priorities()).hasSize(2);
    assertThat(page.getVvalue()).isGreaterThan(.5);
    assertThat(scene.getFocusOwner()).isSameAs(text());
  }

  @Test
  void olderVersionsAreReadAndLeftAlone(FxRobot robot) throws IOException {
    Path changed = folder.resolve("changed.txt");
    Files.writeString(changed, Files.readString(window.page).replace("作出安排", "作出新的安排"));
    robot.interact(
        () -> {
          window.library.importFiles(List.of(changed), ImportProgress.NONE);
          window.session.start();
          open("无锡高新区");
        });
    assertThat(report().text()).contains("作出新的安排");
    MenuButton versions = (MenuButton) scene.lookup("#versions");
    assertThat(versions.getText()).isEqualTo("版本（2）");
    robot.interact(() -> versions.getItems().getLast().fire());
    assertThat(report().text()).contains("作出安排");
    assertThat(words("#old-version")).isEqualTo("旧版本");
    assertThat(scene.lookup("#correct").isDisabled()).isTrue();

    robot.clickOn("#newest-version");
    assertThat(report().text()).contains("作出新的安排");
    assertThat(scene.lookup("#old-version")).isNull();
  }
}
