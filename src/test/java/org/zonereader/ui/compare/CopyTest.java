package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.testing.Gestures;
import org.zonereader.testing.SampleReports;
import org.zonereader.ui.common.Look;

/** Cells selected with the keyboard, and what is copied of them. */
@ExtendWith(ApplicationExtension.class)
class CopyTest {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final String FIRST_ZONE = SampleReports.ZONES.getFirst();

  @SuppressWarnings("NullAway.Init") // set by @Start
  private CompareStage stage;

  @Start
  void show(Stage window) {
    stage = new CompareStage(window, SampleReports.ZONES, Look.Mode.LIGHT);
    stage.view.restoreFocus();
  }

  @Test
  void anItemIsCopiedWithItsSource(FxRobot robot) {
    press(robot, KeyCode.C, KeyCode.CONTROL);

    List<String> lines = Gestures.clipboard(robot).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).isNotBlank();
    assertThat(lines.getLast()).startsWith(FIRST_ZONE + "，《").contains("2025年");
    Document html = html(robot);
    assertThat(html.select("td").eachText()).containsExactly(lines.getFirst());
    assertThat(html.select("p").eachText()).containsExactly(lines.getLast());
    assertThat(stage.said).containsExactly("已复制，含出处");
  }

  @Test
  void nothingIsCopiedOfAnEmptyCell(FxRobot robot) {
    robot.interact(() -> stage.part(CompareGrid.class).focusByKey(new Place("科", 2, 0)));
    press(robot, KeyCode.C, KeyCode.CONTROL);

    assertThat(stage.said).isEmpty();
  }

  @Test
  void shiftAndArrowsExtendTheSelection(FxRobot robot) {
    assertThat(picked()).isEmpty();
    press(robot, KeyCode.RIGHT, KeyCode.SHIFT);
    assertThat(picked()).containsExactlyInAnyOrder("0/0", "0/1");

    press(robot, KeyCode.DOWN, KeyCode.SHIFT);
    assertThat(picked()).containsExactlyInAnyOrder("0/0", "0/1", "1/0", "1/1");
    press(robot, KeyCode.LEFT, KeyCode.SHIFT);
    assertThat(picked()).containsExactlyInAnyOrder("0/0", "1/0");
    press(robot, KeyCode.LEFT, KeyCode.SHIFT);
    assertThat(picked()).containsExactlyInAnyOrder("0/0", "1/0");
  }

  @Test
  void aBlockIsCopiedAsATableWithHeadsAndSources(FxRobot robot) {
    press(robot, KeyCode.RIGHT, KeyCode.SHIFT);
    press(robot, KeyCode.DOWN, KeyCode.SHIFT);
    press(robot, KeyCode.C, KeyCode.CONTROL);

    Document html = html(robot);
    List<List<String>> rows =
        html.select("table tr").stream()
            .map(row -> row.select("td").stream().map(Element::text).toList())
            .toList();
    assertThat(rows).hasSize(3).allMatch(row -> row.size() == 3);
    assertThat(rows.getFirst().get(0)).isEmpty();
    assertThat(rows.getFirst().get(1)).startsWith(FIRST_ZONE + " 2025年");
    assertThat(rows.getFirst().get(2)).startsWith(SampleReports.ZONES.get(1) + " 2025年");
    assertThat(rows.get(1).get(0)).isEqualTo("区域使命");
    assertThat(rows.get(1).get(1)).isNotEmpty();
    assertThat(html.select("p").eachText()).hasSizeBetween(1, 2).first().asString().contains("《");
    assertThat(Gestures.clipboard(robot)).contains("\t", "区域使命", "\n\n" + FIRST_ZONE + "，《");
  }

  @Test
  void shiftAndSpaceSelectTheRow(FxRobot robot) {
    press(robot, KeyCode.SPACE, KeyCode.SHIFT);

    assertThat(picked()).containsExactlyInAnyOrder("0/0", "0/1", "0/2", "0/3", "0/4");
    assertThat(stage.model.chosenProperty().get()).isNull();
  }

  @Test
  void everythingIsCopiedAfterControlAndA(FxRobot robot) {
    press(robot, KeyCode.A, KeyCode.CONTROL);
    assertThat(picked()).hasSize((int) stage.cells().count());
    press(robot, KeyCode.C, KeyCode.CONTROL);

    Document html = html(robot);
    assertThat(html.select("tr")).hasSize(stage.model.sheetProperty().get().lines().size() + 1);
    assertThat(html.select("p")).hasSize(5);
  }

  @Test
  void anArrowEndsTheSelection(FxRobot robot) {
    press(robot, KeyCode.RIGHT, KeyCode.SHIFT);
    robot.type(KeyCode.DOWN);

    assertThat(picked()).isEmpty();
  }

  @Test
  void escapeEndsTheSelection(FxRobot robot) {
    press(robot, KeyCode.RIGHT, KeyCode.SHIFT);
    robot.type(KeyCode.ESCAPE);

    assertThat(picked()).isEmpty();
  }

  private void press(FxRobot robot, KeyCode key, KeyCode... held) {
    Gestures.press(robot, stage.scene, key, held);
  }

  /** Row and column of every cell that is drawn as selected. */
  private List<String> picked() {
    return stage
        .cells()
        .filter(cell -> cell.getPseudoClassStates().contains(PICKED))
        .map(cell -> cell.row() + "/" + cell.column())
        .toList();
  }

  private static Document html(FxRobot robot) {
    List<String> content = new ArrayList<>();
    robot.interact(() -> content.add(Clipboard.getSystemClipboard().getHtml()));
    return Jsoup.parse(content.getFirst());
  }
}
