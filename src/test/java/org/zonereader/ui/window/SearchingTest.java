package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;
import static org.zonereader.testing.Gestures.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zonereader.library.ImportProgress;
import org.zonereader.testing.Snapshots;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.reading.FoundPlaces;
import org.zonereader.ui.search.SearchState;

/** Searching in the whole window, over a real library: into a full text and back. */
@ExtendWith(ApplicationExtension.class)
class SearchingTest {
  private static final String WORDS = "“十五五”";

  @TempDir Path folder;

  private WindowStage window;

  @Start
  void start(Stage stage) {
    window = new WindowStage(stage, folder, Locale.SIMPLIFIED_CHINESE);
    window.library.importFiles(List.of(window.page), ImportProgress.NONE);
    window.session.start();
  }

  @AfterEach
  void close() {
    window.library.close();
  }

  private Scene scene() {
    return window.view.getScene();
  }

  private Node node(String query) {
    return Objects.requireNonNull(window.view.lookup(query), query);
  }

  private String words(String query) {
    return ((Labeled) node(query)).getText();
  }

  private Screen screen() {
    return window.session.window().screenProperty().get();
  }

  private FoundPlaces found() {
    return Objects.requireNonNull(window.session.reading().foundProperty().get());
  }

  /** Ctrl+F, then the words. */
  private void search(FxRobot robot, String typed) throws TimeoutException {
    robot.interact(() -> node("#search-field").requestFocus());
    press(robot, scene(), KeyCode.F, KeyCode.CONTROL);
    robot.interact(() -> ((TextField) node("#search-field")).setText(typed));
    WaitForAsyncUtils.waitFor(
        5,
        TimeUnit.SECONDS,
        () -> window.session.search().stateProperty().get() instanceof SearchState.Found);
    waitForFxEvents();
  }

  @Test
  void typingShowsWhatIsFound(FxRobot robot) throws TimeoutException {
    search(robot, WORDS);
    assertThat(screen()).isEqualTo(Screen.SEARCH);
    assertThat(words("#search-summary")).isEqualTo("5 篇，12 处");
    assertThat(scene().getFocusOwner()).isEqualTo(node("#search-field"));
    robot.interact(() -> snapshot("window-search"));
  }

  @Test
  void aPlaceOpensInTheFullTextAndEscLeadsBack(FxRobot robot) throws TimeoutException {
    search(robot, WORDS);
    press(robot, scene(), KeyCode.ENTER);
    press(robot, scene(), KeyCode.DOWN);
    press(robot, scene(), KeyCode.ENTER);
    waitForFxEvents();
    assertThat(screen()).isEqualTo(Screen.READING);
    assertThat(words("#found-position")).isEqualTo("第 2 处，共 " + found().marks().size() + " 处");
    SelectableText text = (SelectableText) node("#report-text");
    assertThat(text.decorations())
        .filteredOn(decoration -> decoration.colour().equals("-zr-hit"))
        .hasSize(found().marks().size())
        .allMatch(decoration -> decoration.span().in(text.textProperty().get()).equals(WORDS));
    robot.interact(() -> snapshot("window-found"));
    robot.interact(text::requestFocus);
    press(robot, scene(), KeyCode.F3);
    assertThat(found().current()).isEqualTo(2);
    press(robot, scene(), KeyCode.F3, KeyCode.SHIFT);
    robot.clickOn("#found-previous");
    assertThat(found().current()).isZero();

    assertThat(words("#status-offer")).isEqualTo("返回检索（Esc）");
    press(robot, scene(), KeyCode.ESCAPE);
    assertThat(screen()).isEqualTo(Screen.SEARCH);
    assertThat(window.session.search().position()).isEqualTo(1);
  }

  @Test
  void whatCannotBeUnderstoodIsSaidWithItsPlace(FxRobot robot) throws TimeoutException {
    search(robot, WORDS);
    robot.interact(() -> ((TextField) node("#search-field")).setText("全会 zone:火星"));
    WaitForAsyncUtils.waitFor(
        5,
        TimeUnit.SECONDS,
        () -> window.session.search().stateProperty().get() instanceof SearchState.Faulty);
    waitForFxEvents();
    assertThat(words("#search-message .search-fault")).startsWith("第 ").contains("“火星”");
  }

  @Test
  void marksEndWithTheReport(FxRobot robot) throws TimeoutException {
    search(robot, WORDS);
    robot.clickOn("#search-open");
    long other =
        window.library.zones().stream()
            .map(zone -> zone.newest().id())
            .filter(id -> id != found().report())
            .findFirst()
            .orElseThrow();
    robot.interact(() -> window.session.reading().openAt(other, 1, 0));
    assertThat(window.session.reading().foundProperty().get()).isNull();
    assertThat(node("#found-position").getParent().isVisible()).isFalse();
  }

  @Test
  void escapeClearsThenLeadsBackToWhereTheUserWas(FxRobot robot) throws TimeoutException {
    robot.interact(() -> window.session.window().screenProperty().set(Screen.COMPARE));
    search(robot, WORDS);
    press(robot, scene(), KeyCode.ESCAPE);
    assertThat(screen()).isEqualTo(Screen.SEARCH);
    assertThat(window.session.search().typedProperty().get()).isEmpty();
    press(robot, scene(), KeyCode.ESCAPE);
    assertThat(screen()).isEqualTo(Screen.COMPARE);
  }

  @Test
  void selectedWordsAreSearched(FxRobot robot) {
    SelectableText text = (SelectableText) node("#report-text");
    robot.interact(
        () -> {
          text.requestFocus();
          text.selectAll();
        });
    press(robot, scene(), KeyCode.K, KeyCode.CONTROL);
    waitForFxEvents();
    assertThat(screen()).isEqualTo(Screen.SEARCH);
    assertThat(window.session.search().typedProperty().get())
        .startsWith('"' + text.textProperty().get().substring(0, 10))
        .endsWith("\"")
        .doesNotContain("\n");
  }

  @Test
  void aChangedLibraryIsSearchedAgain(FxRobot robot) throws TimeoutException {
    search(robot, WORDS);
    long first =
        Objects.requireNonNull(window.session.search().chosenProperty().get()).report().id();
    robot.interact(
        () -> {
          window.session.window().screenProperty().set(Screen.READING);
          window.library.delete(List.of(first));
          window.session.window().refresh();
        });
    press(robot, scene(), KeyCode.F, KeyCode.CONTROL);
    waitForFxEvents();
    assertThat(screen()).isEqualTo(Screen.SEARCH);
    assertThat(words("#search-summary")).startsWith("4 篇");
  }

  @Test
  void anEmptyLibraryHasNothingToSearch(FxRobot robot) {
    robot.interact(
        () -> {
          window.library.remove(
              window.library.zones().stream().map(zone -> zone.newest().id()).toList());
          window.session.window().refresh();
        });
    assertThat(node("#search-field").isDisabled()).isTrue();
  }

  private void snapshot(String name) {
    try {
      window.view.applyCss();
      window.view.layout();
      Snapshots.write(scene(), name);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
