package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.Grouping;
import org.zonereader.model.TermTable.Term;
import org.zonereader.testing.SampleReports;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.compare.grid.GridNode;

/** Modes and switches of the comparison, with the mouse. */
@ExtendWith(ApplicationExtension.class)
class CompareModesViewTest {
  @SuppressWarnings("NullAway.Init") // set by @Start
  private CompareStage stage;

  @Start
  void show(Stage window) {
    stage = new CompareStage(window, SampleReports.ZONES, Look.Mode.LIGHT);
    ((Pane) stage.scene.getRoot()).getChildren().add(stage.view.legend());
  }

  @Test
  void everyModeHasCellsOfItsOwn(FxRobot robot) {
    assertThat(stage.cells()).isNotEmpty().allMatch(ItemsCell.class::isInstance);

    press(robot, "顺序");
    assertThat(stage.model.groupingProperty().get()).isEqualTo(Grouping.ORDER);
    assertThat(stage.cells()).isNotEmpty().allMatch(ItemsCell.class::isInstance);
    assertThat(stage.shows(new Place(new RowId.Order(1), 1, 0))).isTrue();

    press(robot, "词语");
    assertThat(stage.cells()).anyMatch(UseCell.class::isInstance);
    robot.interact(() -> stage.part(CompareGrid.class).scrollBy(0, 100_000));
    assertThat(stage.cells()).anyMatch(OwnCell.class::isInstance);

    press(robot, "主题");
    assertThat(stage.shows(new Place("域", 1, 0))).isTrue();
  }

  @Test
  void pressingTheModeThatIsOnChangesNothing(FxRobot robot) {
    press(robot, "主题");

    assertThat(stage.model.groupingProperty().get()).isEqualTo(Grouping.THEME);
    assertThat(button("主题")).isInstanceOf(javafx.scene.control.ToggleButton.class);
    assertThat(((javafx.scene.control.ToggleButton) button("主题")).isSelected()).isTrue();
  }

  @Test
  void aUsedTermOpensItsSourceAndItsFullText(FxRobot robot) {
    press(robot, "词语");
    Place used = used();
    robot.interact(() -> stage.part(CompareGrid.class).focusByKey(used));
    robot.clickOn(stage.at(used));
    Item item = stage.model.places().item(used).orElseThrow();

    assertThat(stage.part(CompareDrawer.class).isVisible()).isTrue();
    assertThat(stage.model.chosenProperty().get()).isEqualTo(used);
    assertThat(stage.labels("compare-drawer-caption")).anyMatch(words -> words.contains("高新区，"));
    robot.type(KeyCode.ENTER);
    assertThat(stage.opened)
        .containsExactly(item.report() + "/" + item.priority() + "/" + item.measure());

    robot.type(KeyCode.ESCAPE);
    assertThat(stage.part(CompareDrawer.class).isVisible()).isFalse();
    assertThat(stage.model.focusedProperty().get()).isEqualTo(used);
    assertThat(stage.at(used).isFocused()).isTrue();
  }

  @Test
  void ownTermsCanBeOrderedByUses(FxRobot robot) {
    press(robot, "词语");
    List<List<String>> byScore = ownTerms();
    assertThat(stage.model.settings().is(Option.BY_USES)).isFalse();
    reveal(robot, "按次数");
    press(robot, "按次数");

    assertThat(stage.model.settings().is(Option.BY_USES)).isTrue();
    assertThat(ownUses())
        .allSatisfy(uses -> assertThat(uses).isSortedAccordingTo(Comparator.reverseOrder()));
    reveal(robot, "按独有程度");
    press(robot, "按独有程度");
    assertThat(ownTerms()).isEqualTo(byScore);
  }

  @Test
  void whatDifferencesFoldIsNamed(FxRobot robot) {
    assertThat(stage.shows(new Place("域", 1, 0))).isTrue();
    press(robot, "只看差异");

    assertThat(stage.shows(new Place("域", 1, 0))).isFalse();
    int common = stage.model.sheetProperty().get().common().size();
    assertThat(common).isPositive();
    assertThat(stage.labels("compare-fold-text").getFirst())
        .startsWith("已收起 " + common + " 个五区都有的主题：")
        .contains("区域使命")
        .endsWith("；五区都未提及：人才、绿色发展");
    robot.clickOn(stage.button("展开"));
    robot.interact(() -> stage.part(CompareGrid.class).scrollBy(0, 100_000));
    assertThat(stage.model.places().has(new Place("域", 1, 0))).isTrue();
    press(robot, "只看差异");
    assertThat(stage.labels("compare-fold-text")).containsExactly("五区都未提及：人才、绿色发展");
  }

  @Test
  void theOrderHasNoDifferencesToFold(FxRobot robot) {
    press(robot, "顺序");

    assertThat(button("只看差异").isDisabled()).isTrue();
  }

  @Test
  void turnedZonesStandInTheFirstColumnAndArrowsFollow(FxRobot robot) {
    press(robot, "转置");
    assertThat(heads(HeaderCell.class))
        .anyMatch(head -> head.row() >= 0)
        .noneMatch(head -> head.column() >= 0);
    assertThat(heads(ThemeCell.class))
        .anyMatch(head -> head.column() >= 0)
        .noneMatch(head -> head.row() >= 0);

    Place start = stage.model.places().first().orElseThrow();
    robot.interact(() -> stage.part(CompareGrid.class).focusByKey(start));
    double x = stage.at(start).localToScene(0, 0).getX();
    robot.type(KeyCode.RIGHT);
    Place right = focus();
    assertThat(right.report()).isEqualTo(start.report());
    assertThat(right.row()).isNotEqualTo(start.row());
    assertThat(stage.at(right).localToScene(0, 0).getX()).isGreaterThan(x);

    robot.type(KeyCode.LEFT);
    assertThat(focus()).isEqualTo(start);
    while (focus().report() == start.report()) {
      Place before = focus();
      robot.type(KeyCode.DOWN);
      assertThat(focus()).isNotEqualTo(before);
      assertThat(focus().row()).isEqualTo(start.row());
    }
    assertThat(focus().report()).isEqualTo(2);
  }

  @Test
  void theLegendSwitchesMarksOffAndOn(FxRobot robot) {
    assertThat(drawn("compare-shared-line")).isPositive();
    assertThat(drawn("compare-own-wash")).isPositive();

    press(robot, "共有词");
    assertThat(drawn("compare-shared-line")).isZero();
    assertThat(drawn("compare-own-wash")).isPositive();
    press(robot, "独有词");
    assertThat(drawn("compare-own-wash")).isZero();
    press(robot, "共有词");
    press(robot, "独有词");
    assertThat(drawn("compare-shared-line")).isPositive();
    assertThat(drawn("compare-own-wash")).isPositive();
  }

  /** A cell in view of a term that its report uses. */
  private Place used() {
    return stage
        .cells()
        .filter(UseCell.class::isInstance)
        .map(cell -> cell.place(0))
        .filter(place -> stage.model.places().item(place).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Own terms of each column from top to bottom. */
  private List<List<String>> ownTerms() {
    return own().stream().map(terms -> terms.stream().map(Term::text).toList()).toList();
  }

  private List<List<Integer>> ownUses() {
    return own().stream().map(terms -> terms.stream().map(Term::uses).toList()).toList();
  }

  private List<List<Term>> own() {
    List<Line.Own> lines =
        stage.model.sheetProperty().get().lines().stream()
            .filter(Line.Own.class::isInstance)
            .map(Line.Own.class::cast)
            .toList();
    assertThat(lines).isNotEmpty();
    return java.util.stream.IntStream.range(0, lines.getFirst().terms().size())
        .mapToObj(in -> lines.stream().flatMap(line -> line.terms().get(in).stream()).toList())
        .toList();
  }

  /** Scrolls down to the heading with a button. */
  private void reveal(FxRobot robot, String text) {
    CompareGrid grid = stage.part(CompareGrid.class);
    List<Line> lines = stage.model.sheetProperty().get().lines();
    for (int row = 0; row < lines.size(); row++) {
      if (lines.get(row) instanceof Line.Own) {
        int heading = row - 1;
        robot.interact(() -> grid.scrollBy(0, grid.grid().rowTop(heading) - 200));
        assertThat(button(text).isVisible()).isTrue();
        return;
      }
    }
    throw new AssertionError("no own terms");
  }

  private <T extends GridNode> List<T> heads(Class<T> type) {
    return stage.view.lookupAll("*").stream().filter(type::isInstance).map(type::cast).toList();
  }

  private Place focus() {
    return Objects.requireNonNull(stage.model.focusedProperty().get());
  }

  private void press(FxRobot robot, String text) {
    robot.clickOn(button(text));
  }

  /** The toggle or check box with a text, in the screen or its legend. */
  private ButtonBase button(String text) {
    return stage.scene.getRoot().lookupAll("*").stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  /** How many marks of a style are drawn in cells in use. */
  private long drawn(String style) {
    return stage
        .cells()
        .flatMap(cell -> cell.lookupAll("." + style).stream())
        .filter(node -> node.getParent().isVisible())
        .filter((Node node) -> !((Path) node).getElements().isEmpty())
        .count();
  }
}
