package org.zonereader.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonereader.testing.Gestures.clipboard;
import static org.zonereader.testing.Gestures.mouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.model.Span;
import org.zonereader.testing.SampleThemes;
import org.zonereader.testing.Snapshots;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Decoration;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.GutterMark;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.common.Themes;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by @Start
class ReadingViewTest {
  private final Selection selection = new Selection();
  private final List<String> notices = new ArrayList<>();
  private final Themes themes = SampleThemes.all();
  private ReadingViewModel model;
  private Look look;
  private Scene scene;
  private Stage stage;

  @Start
  void show(Stage shown) {
    Fonts.load();
    stage = shown;
    look = new Look(themes);
    look.modeProperty().set(Look.Mode.LIGHT);
    Messages messages = Messages.of(ReadingView.class, Locale.SIMPLIFIED_CHINESE);
    Tasks inline = new Tasks(Runnable::run, Runnable::run);
    model = new ReadingViewModel(SampleReports::find, inline, selection, new FontSize(), messages);
    model.siblingsProperty().set(SampleReports.siblings());
    selection.reportProperty().set(SampleReports.FULL);
    CorrectionViewModel corrections =
        new CorrectionViewModel(new NoCorrections(), inline, messages);
    ReadingView view =
        new ReadingView(model, corrections, themes, messages, Motion.NONE, notices::add);
    scene = new Scene(view);
    look.dress(scene);
    // The stage is shared by all tests and keeps its size.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1240);
    stage.setHeight(900);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void headShowsWhatIsKnownAndNoMore(FxRobot robot) {
    assertThat(label("#zone-line").getText()).isEqualTo("珠海高新区，广东省");
    assertThat(label("#report-position").getText()).isEqualTo("第 1 篇，共 3 篇");
    assertThat(label("#inferred-year").getText()).isEqualTo("2025年");
    assertThat(label("#inferred-year").getAccessibleHelp()).isEqualTo("原文没有写年份，依据“党的二十届四中全会”推断");
    assertThat(scene.lookup("#unconfirmed")).isNull();

    robot.clickOn("#next-report");
    assertThat(label("#zone-line").getText()).isEqualTo("高新区");
    assertThat(robot.lookup("#unconfirmed").queryButton().getText()).contains("待确认");
    assertThat(labels("#meta")).contains("会议", "来源").doesNotContain("日期", "署名");
    assertThat(labels("#points")).contains("没有识别到要点");
  }

  @Test
  void hoverLightsBothWays(FxRobot robot) {
    robot.moveTo("#measure-3-2");
    assertThat(filled()).startsWith("抓紧打造低空经济示范区，").endsWith("方案；");
    assertThat(boldNumbers()).containsExactly("3");

    robot.moveTo(at("瞄准珠西"));
    assertThat(model.activeProperty().get()).isEqualTo(new Measure.Ref(1, 1));
    Node tint = scene.lookup("#measure-1-1 .measure-tint");
    assertThat(tint.isVisible()).isTrue();
    assertThat(tint.getStyleClass()).contains(themes.styleClass("域"));

    robot.moveTo("#headline");
    assertThat(model.activeProperty().get()).isNull();
    assertThat(filled()).isEmpty();
  }

  @Test
  void clickPinsAndEscapeUnpins(FxRobot robot) {
    robot.clickOn(at("同港澳")).moveTo("#headline");
    assertThat(filled()).startsWith("同港澳携手推进协同创新");
    assertThat(words("#measure-3-3")).contains("定期办好珠港澳高校之间的科技交流活动");

    robot.push(KeyCode.ESCAPE);
    assertThat(filled()).isEmpty();
    assertThat(words("#measure-3-3")).contains("还有 2 项").doesNotContain("定期办好");

    robot.clickOn("#measure-1-0").moveTo("#headline");
    assertThat(filled()).startsWith("照着“十五五”");
  }

  @Test
  void spaceWalksThroughThePointsAndKeysThroughRows(FxRobot robot) {
    robot.clickOn(at("10月")).push(KeyCode.SPACE).push(KeyCode.SPACE);
    assertThat(model.pinnedProperty().get()).isEqualTo(new Measure.Ref(2, 0));
    robot.push(KeyCode.SHIFT, KeyCode.SPACE);
    assertThat(model.pinnedProperty().get()).isEqualTo(new Measure.Ref(1, 0));

    robot.interact(() -> scene.lookup("#measure-1-0").requestFocus());
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(model.pinnedProperty().get()).isEqualTo(new Measure.Ref(1, 1));
  }

  @Test
  void altArrowsChangeTheReport(FxRobot robot) {
    robot.clickOn(at("10月")).push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(selection.reportProperty().get()).isEqualTo(SampleReports.BARE);
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertThat(selection.reportProperty().get()).isEqualTo(SampleReports.FULL);
  }

  @Test
  void fontSizeByButtonAndKey(FxRobot robot) {
    robot.clickOn("#larger-text").push(KeyCode.SHORTCUT, KeyCode.EQUALS);
    assertThat(text().fontProperty().get().getSize()).isEqualTo(18);
    assertThat(text().getWidth()).isEqualTo(Math.min(38 * 18, 1240 - 128 - 64 - 280));

    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
    assertThat(text().fontProperty().get().getSize()).isEqualTo(16);
    assertThat(text().getWidth()).isEqualTo(38 * 16);
  }

  @Test
  void copiesTheCitationOfThePinnedMeasureOrTheSelectedWords(FxRobot robot) {
    robot.clickOn(at("拧成")).push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    assertThat(clipboard(robot)).isEqualTo("“拧成一股绳”（珠海高新区，《在珠西科学城跑出新速度》，2025年10月29日）");
    assertThat(notices).containsExactly("已复制，含出处");

    robot.drag(at("蹚出"), MouseButton.PRIMARY).dropTo(at("数字化转型"));
    robot.clickOn("#cite");
    assertThat(clipboard(robot)).startsWith("“蹚出城市”（");
    robot.clickOn(at("10月")).push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
    assertThat(clipboard(robot)).isEqualTo(model.page().orElseThrow().text());
  }

  @Test
  void addsToTheComparison(FxRobot robot) {
    robot.clickOn("#add-to-comparison");
    assertThat(selection.compared()).containsExactly("珠海高新区");
    assertThat(robot.lookup("#add-to-comparison").queryButton().getText()).isEqualTo("已加入对比");

    robot.push(KeyCode.SHORTCUT, KeyCode.D);
    assertThat(selection.compared()).isEmpty();
  }

  @Test
  void aPinnedSentenceOutOfViewComesToOneThirdFromTheTop(FxRobot robot) {
    robot.interact(() -> model.openAt(SampleReports.LONG, 1, 0));
    robot.interact(() -> scene.getRoot().layout());
    Node page = scene.lookup("#reading-page");
    Bounds view = page.localToScene(page.getLayoutBounds());
    Point2D sentence = scene.getRoot().screenToLocal(at("守住安全"));

    assertThat(((ScrollPane) page).getVvalue()).isPositive();
    assertThat(sentence.getY()).isBetween(view.getMinY() + view.getHeight() / 3, view.getMaxY());
  }

  @Test
  void selectingBeyondTheEdgeScrollsOn(FxRobot robot) {
    robot.interact(() -> selection.reportProperty().set(SampleReports.LONG));
    ScrollPane page = (ScrollPane) scene.lookup("#reading-page");
    robot.interact(
        () -> text().fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, new Point2D(200, 1000), false)));
    assertThat(page.getVvalue()).isPositive();

    robot.interact(
        () -> text().fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, new Point2D(200, -500), false)));
    assertThat(page.getVvalue()).isZero();
  }

  @Test
  void narrowWindowStacksThePointsAboveTheText(FxRobot robot) {
    assertThat(top("#points")).isEqualTo(top("#report-text"));
    robot.interact(() -> stage.setWidth(1239));

    assertThat(top("#points")).isLessThan(top("#report-text"));
    robot.interact(() -> assertThat(Snapshots.write(scene, "reading-narrow")).exists());
  }

  @Test
  void pictures(FxRobot robot) throws Exception {
    robot.interact(() -> stage.setWidth(1440));
    robot.interact(() -> model.pin(new Measure.Ref(3, 2)));
    robot.interact(() -> assertThat(Snapshots.write(scene, "reading-light")).exists());
    robot.interact(() -> look.modeProperty().set(Look.Mode.DARK));
    robot.interact(() -> assertThat(Snapshots.write(scene, "reading-dark")).exists());
  }

  private SelectableText text() {
    return (SelectableText) scene.lookup("#report-text");
  }

  private String filled() {
    StringBuilder words = new StringBuilder();
    for (Decoration decoration : text().decorations()) {
      if (decoration.kind() == Decoration.Kind.FILL) {
        words.append(decoration.span().in(text().textProperty().get()));
      }
    }
    return words.toString();
  }

  private List<String> boldNumbers() {
    return text().gutterMarks().stream().filter(GutterMark::active).map(GutterMark::label).toList();
  }

  private Label label(String selector) {
    return (Label) scene.lookup(selector);
  }

  private List<String> labels(String under) {
    return scene.lookup(under).lookupAll(".label").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private String words(String selector) {
    StringBuilder words = new StringBuilder();
    scene
        .lookup(selector)
        .lookupAll(".clause-run")
        .forEach(node -> words.append(((Text) node).getText()));
    return words.toString();
  }

  private double top(String selector) {
    Node node = scene.lookup(selector);
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  /** The first of these words on the screen. */
  private Point2D at(String words) {
    int start = text().textProperty().get().indexOf(words);
    Bounds bounds = text().boundsOf(new Span(start, start + 1));
    return text().localToScreen(bounds.getMinX() + 2, bounds.getCenterY());
  }
}
