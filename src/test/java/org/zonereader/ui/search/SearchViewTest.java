package org.zonereader.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonereader.testing.Gestures.clipboard;
import static org.zonereader.testing.Gestures.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonereader.model.FoundReport;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.testing.SampleReports;
import org.zonereader.testing.SampleThemes;
import org.zonereader.testing.Snapshots;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Decoration;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by @Start
class SearchViewTest implements SearchActions {
  private static final String WORDS = "“十五五”";

  private final List<StoredReport> reports = new ArrayList<>(SampleReports.all());
  private final Selection selection = new Selection();
  private final List<String> said = new ArrayList<>();
  private SearchViewModel model;
  private SearchField field;
  private Look look;
  private Scene scene;

  @Start
  void show(Stage stage) {
    Fonts.load();
    look = new Look(SampleThemes.all());
    look.modeProperty().set(Look.Mode.LIGHT);
    model =
        new SearchViewModel(
            new SampleSearch(reports),
            new Tasks(Runnable::run, Runnable::run),
            new TypingPause(),
            selection);
    SearchView view =
        new SearchView(
            model,
            SampleThemes.all(),
            Locale.SIMPLIFIED_CHINESE,
            new FontSize(),
            Motion.NONE,
            this);
    field =
        new SearchField(
            model,
            Messages.of(SearchView.class, Locale.SIMPLIFIED_CHINESE),
            view::focusResults,
            this::leave);
    HBox bar = new HBox(field);
    bar.getStyleClass().add("zr-pane");
    VBox.setVgrow(view, Priority.ALWAYS);
    scene = new Scene(new VBox(bar, view));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, view.keys());
    look.dress(scene);
    // The stage is shared by all tests and keeps its size.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1440);
    stage.setHeight(900);
    stage.setScene(scene);
    stage.show();
  }

  @Override
  public void openFullText(FoundReport report, int place) {
    said.add("open " + report.zone() + " " + place);
  }

  @Override
  public void announce(String sentence) {
    said.add(sentence);
  }

  @Override
  public void leave() {
    said.add("leave");
  }

  private void search(FxRobot robot, String words) {
    robot.interact(
        () -> {
          field.requestFocus();
          field.setText(words);
        });
    await(() -> !(model.stateProperty().get() instanceof SearchState.Blank));
    robot.interact(() -> scene.getRoot().layout());
  }

  private static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String text(String query) {
    return ((Labeled) Objects.requireNonNull(scene.lookup(query), query)).getText();
  }

  private SelectableText report() {
    return (SelectableText) scene.lookup("#search-text");
  }

  /** The words of the previewed report behind which a colour stands. */
  private List<String> marked(String colour) {
    return report().decorations().stream()
        .filter(decoration -> decoration.colour().equals(colour))
        .map(Decoration::span)
        .map(span -> span.in(report().textProperty().get()))
        .toList();
  }

  private Span current() {
    Preview preview = Objects.requireNonNull(model.previewProperty().get());
    return Objects.requireNonNull(preview.current());
  }

  private Row.Hit chosen() {
    return Objects.requireNonNull(model.chosenProperty().get());
  }

  @Test
  void typingListsWhatIsFoundWithItsNumbers(FxRobot robot) {
    search(robot, WORDS);
    assertThat(text("#search-summary")).isEqualTo("5 篇，12 处");
    assertThat(text("#search-position")).isEqualTo("第 1 处，共 12 处");
    assertThat(marked("-zr-hit")).hasSize(3).containsOnly(WORDS);
    assertThat(marked("-color-accent-subtle")).hasSize(1).allMatch(s -> s.endsWith("。"));
    assertThat(scene.lookup("#filter-ZONE-珠海高新区")).isNotNull();
    // From the top: the first place is in view there.
    assertThat(((ListView<?>) scene.lookup("#search-results")).lookupAll(".search-row"))
        .anyMatch(node -> ((ResultCell) node).getIndex() == 0 && node.getLayoutY() >= 0);
    assertThat(text("#search-filters .search-none")).matches("其余 \\d+ 个主题无结果");
  }

  @Test
  void aTickNarrowsAndIsOfferedForRemovalWhenNothingIsFound(FxRobot robot) {
    search(robot, WORDS);
    robot.clickOn("#filter-ZONE-珠海高新区");
    assertThat(text("#search-summary")).isEqualTo("1 篇，2 处");
    assertThat(((CheckBox) scene.lookup("#filter-ZONE-珠海高新区")).isSelected()).isTrue();
    search(robot, "量子");
    await(() -> model.stateProperty().get() instanceof SearchState.Nothing);
    assertThat(text("#search-message .search-none-found")).isEqualTo("没有找到“量子”。");
    assertThat(text("#search-drop")).isEqualTo("试试去掉“珠海高新区”这个筛选。");
    robot.clickOn("#search-drop");
    assertThat(model.tickedProperty().get()).isEmpty();
    assertThat(scene.lookup("#search-drop")).isNull();
  }

  @Test
  void faultsAreNamedWithTheirPlace(FxRobot robot) {
    search(robot, " \"");
    assertThat(text("#search-message .search-fault")).isEqualTo("第 2 个字：引号没有成对");
    assertThat(scene.lookup("#search-preview").isVisible()).isFalse();
  }

  @Test
  void arrowsChoosePlacesOnlyAndTheSentenceFollows(FxRobot robot) {
    search(robot, WORDS);
    press(robot, scene, KeyCode.DOWN);
    assertThat(scene.getFocusOwner()).isInstanceOf(ListView.class);
    for (int i = 0; i < 3; i++) {
      press(robot, scene, KeyCode.DOWN);
    }
    // The first three are of one report; its neighbour's head was passed over.
    assertThat(model.position()).isEqualTo(3);
    assertThat(text("#search-position")).isEqualTo("第 4 处，共 12 处");
    Span current = current();
    assertThat(report().textProperty().get()).contains(current.in(report().textProperty().get()));
    assertThat(marked("-color-accent-subtle").getFirst()).contains(WORDS);
    assertVisible(robot, current);
    press(robot, scene, KeyCode.UP);
    assertThat(model.position()).isEqualTo(2);
    press(robot, scene, KeyCode.END);
    assertThat(model.position()).isEqualTo(11);
    assertVisible(robot, current());
  }

  private void assertVisible(FxRobot robot, Span place) {
    Bounds[] at = new Bounds[1];
    robot.interact(() -> at[0] = report().localToScene(report().boundsOf(place)));
    Node preview = scene.lookup("#search-preview");
    Bounds view = preview.localToScene(preview.getLayoutBounds());
    assertThat(view.contains(at[0])).isTrue();
  }

  @Test
  void scrollingReadsOn(FxRobot robot) {
    reports.clear();
    reports.addAll(SearchViewModelTest.many(120, "谋划“十五五”。"));
    search(robot, WORDS);
    assertThat(model.rows()).hasSize(101);
    ListView<?> list = (ListView<?>) scene.lookup("#search-results");
    robot.interact(() -> list.scrollTo(100));
    await(() -> model.rows().size() == 201);
    robot.interact(() -> list.scrollTo(200));
    await(() -> model.rows().size() == 240);
    // The chosen place is where it was, though out of view.
    assertThat(model.position()).isZero();
  }

  @Test
  void keysOfTheScreen(FxRobot robot) {
    search(robot, WORDS);
    press(robot, scene, KeyCode.ENTER);
    press(robot, scene, KeyCode.SPACE);
    assertThat(scene.lookup("#search-preview").isVisible()).isFalse();
    press(robot, scene, KeyCode.SPACE);
    assertThat(scene.lookup("#search-preview").isVisible()).isTrue();
    press(robot, scene, KeyCode.D, KeyCode.CONTROL);
    assertThat(selection.compared()).containsExactly(chosen().report().zone());
    assertThat(text("#search-compare")).isEqualTo("已加入对比");
    press(robot, scene, KeyCode.F3);
    assertThat(model.position()).isEqualTo(1);
    press(robot, scene, KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(clipboard(robot)).contains(WORDS).contains("（无锡高新区，《");
    press(robot, scene, KeyCode.ENTER);
    assertThat(said).containsExactly("已复制，含出处", "open 无锡高新区 1");
  }

  @Test
  void escapeClearsThenLeaves(FxRobot robot) {
    search(robot, WORDS);
    press(robot, scene, KeyCode.DOWN);
    press(robot, scene, KeyCode.ESCAPE);
    assertThat(field.getText()).isEmpty();
    assertThat(text("#search-message .label")).isEqualTo("输入要找的字词");
    assertThat(said).isEmpty();
    press(robot, scene, KeyCode.ESCAPE);
    assertThat(said).containsExactly("leave");
  }

  @Test
  void aClickChoosesAndTheArrowsAtTheTopStep(FxRobot robot) {
    search(robot, WORDS);
    robot.clickOn("#search-next");
    assertThat(model.position()).isEqualTo(1);
    List<Node> rows =
        scene.getRoot().lookupAll(".search-row").stream()
            .filter(
                node -> ((ResultCell) node).getItem() instanceof Row.Hit hit && hit.index() == 2)
            .toList();
    robot.clickOn(rows.getFirst());
    assertThat(chosen().index()).isEqualTo(2);
    Node head =
        scene.getRoot().lookupAll(".search-row").stream()
            .filter(node -> ((ResultCell) node).getItem() instanceof Row.Head)
            .findFirst()
            .orElseThrow();
    robot.clickOn(head);
    assertThat(chosen().index()).isEqualTo(2);
  }

  @Test
  void pictures(FxRobot robot) throws IOException {
    search(robot, WORDS);
    robot.interact(
        () -> {
          model.orderProperty().set(Order.ZONE);
          model.step(2);
        });
    snapshot(robot, "search-light");
    robot.interact(() -> look.modeProperty().set(Look.Mode.DARK));
    snapshot(robot, "search-dark");
    robot.interact(() -> look.modeProperty().set(Look.Mode.LIGHT));
    robot.interact(() -> model.orderProperty().set(Order.THEME));
    snapshot(robot, "search-themes");
    search(robot, " \"");
    await(() -> model.stateProperty().get() instanceof SearchState.Faulty);
    snapshot(robot, "search-fault");
    assertThat(model.rows()).isEmpty();
  }

  private void snapshot(FxRobot robot, String name) throws IOException {
    IOException[] failed = new IOException[1];
    robot.interact(
        () -> {
          try {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Snapshots.write(scene, name);
          } catch (IOException e) {
            failed[0] = e;
          }
        });
    if (failed[0] != null) {
      throw failed[0];
    }
  }
}
