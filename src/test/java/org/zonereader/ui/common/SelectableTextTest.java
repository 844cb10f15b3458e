package org.zonereader.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonereader.testing.Gestures.clipboard;
import static org.zonereader.testing.Gestures.mouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.model.Span;
import org.zonereader.testing.SampleThemes;
import org.zonereader.testing.Snapshots;

@ExtendWith(ApplicationExtension.class)
class SelectableTextTest {
  private static final String TEXT =
      """
      3月5日，海湾高新区召开干部大会，研究“数字、低空”两件事，并对下一步工作作出安排。
      会议强调，要把算力底座建起来，把数据用起来，做到“建得快，用得好”，让更多企业用得上、用得起；放开手脚发展低空经济，先把航线开出来，再把场景办起来。要守住安全底线。
      甲乙丙\
      """;

  @SuppressWarnings("NullAway.Init") // set by @Start
  private SelectableText text;

  @Start
  void show(Stage stage) {
    Fonts.load();
    Themes themes = SampleThemes.all();
    Look look = new Look(themes);
    look.modeProperty().set(Look.Mode.LIGHT);
    text = new SelectableText(Locale.SIMPLIFIED_CHINESE);
    text.textProperty().set(TEXT);
    Span first = span("把算力底座建起来");
    Span second = span("放开手脚发展低空经济");
    text.decorations()
        .setAll(
            Decoration.underline(first, themes.edge("数")),
            Decoration.underline(second, themes.edge("新")),
            Decoration.underline(span("守住安全底线"), themes.edge("安")),
            Decoration.fill(span("放开手脚发展低空经济，先把航线开出来，再把场景办起来"), themes.tint("新")));
    text.gutterMarks()
        .setAll(
            new GutterMark(first.start(), "1", true),
            new GutterMark(span("守住安全底线").start(), "2", false));
    StackPane page = new StackPane(text);
    page.setPadding(new Insets(32, 64, 32, 64));
    Scene scene = new Scene(page, 736, 400);
    look.dress(scene);
    stage.setScene(scene);
    // The stage is shared by all tests and keeps the size of the last one.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(736);
    stage.setHeight(400);
    stage.show();
  }

  @Test
  void dragAcrossParagraphsSelectsWithoutIndents(FxRobot robot) {
    robot.drag(at("作出安排"), MouseButton.PRIMARY).dropTo(at("，要把算力"));

    assertThat(text.selectedTextProperty().get()).isEqualTo("作出安排。\n会议强调");
  }

  @Test
  void doubleClickSelectsTheClauseAroundQuotedMarks(FxRobot robot) {
    robot.doubleClickOn(at("用得好"));

    assertThat(text.selectedTextProperty().get()).isEqualTo("做到“建得快，用得好”");
  }

  @Test
  void tripleClickSelectsTheParagraph(FxRobot robot) {
    robot.clickOn(at("丙"), MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY);
    robot.clickOn(MouseButton.PRIMARY);

    assertThat(text.selectedTextProperty().get()).isEqualTo("甲乙丙");
  }

  @Test
  void shiftClickExtends(FxRobot robot) {
    robot.clickOn(at("要守住"));
    Point2D until = text.screenToLocal(at("底线"));
    robot.interact(
        () -> text.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, text.localToScene(until), true)));

    assertThat(text.selectedTextProperty().get()).isEqualTo("要守住安全");
  }

  @Test
  void keysSelectAndCopy(FxRobot robot) {
    robot.clickOn(at("甲乙")).push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(text.selectedTextProperty().get()).isEqualTo("甲");
    robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);

    assertThat(clipboard(robot)).isEqualTo(TEXT);
  }

  @Test
  void menuCopies(FxRobot robot) {
    robot.doubleClickOn(at("航线")).rightClickOn(at("航线")).clickOn("复制");

    assertThat(clipboard(robot)).isEqualTo("先把航线开出来");
  }

  @Test
  void hoverAndClickTellTheOffset(FxRobot robot) {
    List<Integer> clicks = new ArrayList<>();
    text.setOnOffsetClicked(clicks::add);
    robot.moveTo(at("算力"));
    assertThat(text.hoveredOffsetProperty().get()).isEqualTo(TEXT.indexOf("算力"));

    robot.clickOn(at("场景"));
    assertThat(clicks).containsExactly(TEXT.indexOf("场景"));
    robot.moveTo(text.localToScreen(600, text.boundsOf(span("甲")).getCenterY()));
    assertThat(text.hoveredOffsetProperty().get()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 16, 22})
  void linesAreAlwaysOnePointSevenFiveHigh(int size, FxRobot robot) {
    robot.interact(
        () -> {
          text.fontProperty().set(Font.font(Fonts.SERIF_MEDIUM, size));
          text.getScene().getRoot().layout();
        });
    Bounds first = text.boundsOf(span("会议强调"));
    Bounds last = text.boundsOf(span("要守住安全底线"));
    double lines = (last.getMaxY() - first.getMinY()) / (1.75 * size);

    assertThat(first.getHeight()).isCloseTo(1.75 * size, within());
    assertThat(lines).isGreaterThan(1.5).isCloseTo(Math.rint(lines), within());
    assertThat(text.boundsOf(span("甲")).getMinY() - last.getMaxY()).isCloseTo(12, within());
    assertThat(text.prefHeight(text.getWidth()))
        .isCloseTo(text.boundsOf(span("甲")).getMaxY(), within());
  }

  @Test
  void indentIsTwoCharactersWide() {
    assertThat(text.boundsOf(span("甲")).getMinX()).isEqualTo(32);
  }

  @Test
  void picture(FxRobot robot) {
    robot.drag(at("把数据"), MouseButton.PRIMARY).dropTo(at("，让更多"));
    robot.interact(() -> assertThat(Snapshots.write(text.getScene(), "selectable-text")).exists());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.1);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  /** The left edge of the first of these words on the screen. */
  private Point2D at(String words) {
    Span first = new Span(span(words).start(), span(words).start() + 1);
    Bounds bounds = text.boundsOf(first);
    return text.localToScreen(bounds.getMinX() + 3, bounds.getCenterY());
  }
}
