package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.library.ImportProgress;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ZoneSummary;
import org.zonereader.testing.Snapshots;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.zones.ZoneRow;

/** The filters beside the field of the zone list, as a user sets and removes them. */
@ExtendWith(ApplicationExtension.class)
class ZoneFiltersTest {
  @TempDir Path folder;

  private WindowStage window;

  @Start
  void start(Stage stage) {
    window = new WindowStage(stage, folder, Locale.SIMPLIFIED_CHINESE);
  }

  @BeforeEach
  void fill(FxRobot robot) {
    robot.interact(
        () -> {
          window.library.importFiles(List.of(window.page), ImportProgress.NONE);
          window.session.start();
        });
    waitForFxEvents();
  }

  @AfterEach
  void close() {
    window.library.close();
  }

  private List<String> shown() {
    return window.session.zones().rows().stream()
        .filter(ZoneRow.OfZone.class::isInstance)
        .map(row -> ((ZoneRow.OfZone) row).zone().name())
        .toList();
  }

  private List<String> inLibrary(ReportFilter filter) {
    return window.library.lists().zones(filter).stream().map(ZoneSummary::name).toList();
  }

  private static void open(FxRobot robot) {
    robot.clickOn("#zone-filter-more");
    assertThat(panel(robot).isVisible()).isTrue();
  }

  private static Node panel(FxRobot robot) {
    return robot.lookup("#zone-filter-panel").query();
  }

  private static String text(FxRobot robot, String query) {
    return ((Labeled) robot.lookup(query).query()).getText();
  }

  private @Nullable Node focused() {
    return window.view.getScene().getFocusOwner();
  }

  @Test
  void aProvinceIsChosenByKeyAndRemovedByItsChip(FxRobot robot) {
    open(robot);
    robot.push(KeyCode.DOWN);
    String province =
        Objects.requireNonNull(window.session.zones().filters().provinceProperty().get());
    List<String> wanted =
        window.library.zones().stream()
            .filter(zone -> zone.province().equals(province))
            .map(ZoneSummary::name)
            .toList();
    assertThat(shown()).isEqualTo(wanted).hasSizeLessThan(5);
    assertThat(text(robot, "#zone-filter-count"))
        .isEqualTo(wanted.size() + " 个园区，" + wanted.size() + " 篇");
    robot.push(KeyCode.ESCAPE);
    assertThat(panel(robot).isVisible()).isFalse();
    assertThat(focused()).isEqualTo(robot.lookup("#zone-filter-more").query());
    robot.clickOn("#zone-chip-province");
    assertThat(shown()).hasSize(5);
    assertThat(robot.lookup("#zone-chip-province").tryQuery()).isEmpty();
  }

  @Test
  void aThemeKeepsZonesWithReportsUnderIt(FxRobot robot) {
    open(robot);
    for (Node seal : robot.lookup(".zones-seal").queryAll()) {
      robot.clickOn(seal);
      String theme = String.valueOf(seal.getUserData());
      assertThat(shown())
          .as(theme)
          .containsExactlyInAnyOrderElementsOf(inLibrary(ReportFilter.ALL.ofTheme(theme)));
    }
    assertThat(robot.lookup("#zone-chip-theme").tryQuery()).isPresent();
    robot.clickOn("#zone-filter-clear");
    assertThat(shown()).hasSize(5);
  }

  @Test
  void aTimeWithoutReportsSaysSo(FxRobot robot) {
    open(robot);
    robot.clickOn("#zone-filter-year").push(KeyCode.ESCAPE);
    robot.push(KeyCode.DOWN);
    assertThat(text(robot, "#zone-chip-period")).endsWith("年");
    int dated = shown().size();
    assertThat(dated).isPositive();
    robot.clickOn("#zone-filter-month").push(KeyCode.ESCAPE);
    robot.push(KeyCode.DOWN);
    assertThat(text(robot, "#zone-chip-period")).endsWith("年1月");
    assertThat(shown()).isEmpty();
    assertThat(robot.lookup("没有园区符合这些筛选").tryQuery()).isPresent();
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#zone-chip-period");
    assertThat(shown()).hasSize(5);
  }

  @Test
  void theLeftKeyClosesAZoneAndMoreReportsKeepTheRowThatIsRead(FxRobot robot) throws Exception {
    StringBuilder page = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      String day = "10月" + i + "日，珠海高新区召开会议。会议强调，要抓好第" + i + "批项目。";
      page.append("珠海高新区\n第").append(i).append("次会议召开\n").append(day).append("\n\n");
    }
    Path many = Files.writeString(folder.resolve("many.txt"), page.toString());
    robot.interact(
        () -> {
          window.library.importFiles(List.of(many), ImportProgress.NONE);
          window.session.start();
        });
    ZoneRow zhuhai =
        window.session.zones().rows().stream()
            .filter(row -> row instanceof ZoneRow.OfZone of && of.zone().name().equals("珠海高新区"))
            .findFirst()
            .orElseThrow();
    assertThat(((ZoneRow.OfZone) zhuhai).zone().reports()).isGreaterThan(10);
    robot.interact(() -> window.session.zones().choose(zhuhai));
    ListView<ZoneRow> list = robot.lookup("#zones").queryListView();
    ZoneRow read = Objects.requireNonNull(window.session.zones().currentProperty().get());
    assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(read);
    int before = window.session.zones().rows().size();
    robot.clickOn(robot.lookup("#zones .zr-link").queryLabeled());
    assertThat(window.session.zones().rows()).hasSizeGreaterThan(before);
    assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(read);
    assertThat(window.session.zones().currentProperty().get()).isEqualTo(read);

    robot.interact(
        () -> {
          list.requestFocus();
          list.getSelectionModel().select(openZone());
        });
    robot.push(KeyCode.LEFT);
    assertThat(window.session.zones().rows()).noneMatch(ZoneRow.OfReport.class::isInstance);
  }

  private ZoneRow openZone() {
    return window.session.zones().rows().stream()
        .filter(row -> row instanceof ZoneRow.OfZone of && of.open())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pictures(FxRobot robot) {
    Scene scene = window.view.getScene();
    robot.interact(() -> assertThat(Snapshots.write(scene, "zones-light")).exists());
    open(robot);
    robot.push(KeyCode.DOWN);
    robot.interact(() -> window.session.zones().choices().toggleTheme("科"));
    waitForFxEvents();
    robot.interact(() -> assertThat(Snapshots.write(scene, "zones-filter-light")).exists());
    robot.interact(() -> window.look.modeProperty().set(Look.Mode.DARK));
    waitForFxEvents();
    robot.interact(() -> assertThat(Snapshots.write(scene, "zones-filter-dark")).exists());
  }
}
