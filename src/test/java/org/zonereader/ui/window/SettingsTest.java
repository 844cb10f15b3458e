package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
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
import org.zonereader.library.TableFiles;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;
import org.zonereader.testing.Snapshots;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Remembered;
import org.zonereader.ui.common.Tasks;

/** What a user does on the settings page, in the whole window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by @Start
class SettingsTest {
  @TempDir Path folder;

  private WindowStage window;
  private Scene scene;

  @Start
  void start(Stage stage) {
    window = new WindowStage(stage, folder, Locale.SIMPLIFIED_CHINESE);
    window.library.importFiles(List.of(window.page), ImportProgress.NONE);
    window.session.start();
    scene = stage.getScene();
  }

  @AfterEach
  void close() {
    window.library.close();
  }

  private Node find(String id) {
    return Objects.requireNonNull(scene.lookup("#" + id), id);
  }

  private void press(FxRobot robot, String id) {
    robot.interact(() -> ((ButtonBase) find(id)).fire());
    waitForFxEvents();
  }

  private void type(FxRobot robot, String id, String words) {
    robot.interact(() -> ((TextInputControl) find(id)).setText(words));
    waitForFxEvents();
  }

  private void picture(FxRobot robot, String name) {
    robot.interact(
        () -> {
          try {
            Snapshots.write(scene, name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String words(String id) {
    return ((Labeled) find(id)).getText();
  }

  @Test
  void theCogOpensThePageAndEscLeadsBack(FxRobot robot) {
    robot.interact(() -> window.session.window().screenProperty().set(Screen.COMPARE));
    press(robot, "cog");
    assertThat(scene.lookup("#settings")).isNotNull();
    picture(robot, "settings");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    waitForFxEvents();
    assertThat(window.session.window().screenProperty().get()).isEqualTo(Screen.COMPARE);
  }

  @Test
  void lookFaceAndSizeWorkAtOnce(FxRobot robot) {
    press(robot, "cog");
    press(robot, "look-DARK");
    picture(robot, "settings-dark");
    press(robot, "face-SANS");
    press(robot, "size-larger");
    assertThat(words("size-now")).isEqualTo("17");
    robot.interact(() -> window.session.leave());
    waitForFxEvents();
    assertThat(
            scene.getRoot().lookupAll(".text").stream()
                .filter(node -> node instanceof javafx.scene.text.Text)
                .map(node -> ((javafx.scene.text.Text) node).getFont().getFamily()))
        .contains(Fonts.SANS);
  }

  @Test
  void anAliasIsAddedSeenAndApplied(FxRobot robot) {
    press(robot, "cog");
    press(robot, "edit-zone-珠海高新区");
    type(robot, "zone-aliases", "唐家湾新城");
    press(robot, "zone-save");
    press(robot, "draft-preview");
    assertThat(words("changes-summary")).isNotBlank();
    press(robot, "changes-apply");
    assertThat(window.asked).containsExactly("tables");
    assertThat(window.library.tables().zones())
        .filteredOn(zone -> zone.name().equals("珠海高新区"))
        .flatExtracting(Zone::aliases)
        .containsExactly("唐家湾新城");
  }

  @Test
  void aZoneWithoutANameOrWithATakenOneIsNotSaved(FxRobot robot) {
    press(robot, "cog");
    press(robot, "zones-add");
    assertThat(find("zone-save").isDisabled()).isTrue();
    type(robot, "zone-name", "珠海高新区");
    assertThat(find("zone-save").isDisabled()).isTrue();
    assertThat(words("zone-problem")).contains("珠海高新区");
    type(robot, "zone-name", "云中新区");
    assertThat(find("zone-save").isDisabled()).isFalse();
  }

  @Test
  void aThemeGetsAnotherTermAndOnlyThenHolds(FxRobot robot) {
    press(robot, "cog");
    press(robot, "edit-theme-民");
    type(robot, "theme-terms", "企业 = 9\n");
    press(robot, "theme-save");
    press(robot, "draft-preview");
    assertThat(words("changes-summary")).contains("条要点换主题");
    assertThat(window.library.tables()).isEqualTo(TableFiles.defaults());
    press(robot, "page-back");
    assertThat(window.library.tables()).isEqualTo(TableFiles.defaults());
    press(robot, "draft-preview");
    press(robot, "changes-apply");
    assertThat(window.library.tables().themes())
        .filteredOn(theme -> theme.seal().equals("民"))
        .flatExtracting(Theme::terms)
        .containsExactly(new Theme.Term("企业", 9));
  }

  @Test
  void aBadTermIsTold(FxRobot robot) {
    press(robot, "cog");
    press(robot, "edit-theme-民");
    type(robot, "theme-terms", "企业 = 很重\n");
    assertThat(find("theme-save").isDisabled()).isTrue();
    assertThat(words("theme-problem")).contains("企业 = 很重");
  }

  @Test
  void tablesGoToFilesAndBackAndABadFileIsRefused(FxRobot robot) throws IOException {
    press(robot, "cog");
    Path zones = folder.resolve("zones.tsv");
    Path themes = folder.resolve("themes.json");
    robot.interact(() -> window.session.settings().exportZones(zones));
    robot.interact(() -> window.session.settings().exportThemes(themes));
    assertThat(TableFiles.readZones(zones)).isEqualTo(window.library.tables().zones());
    assertThat(TableFiles.readThemes(themes)).isEqualTo(window.library.tables().themes());
    Path bad = Files.writeString(folder.resolve("bad.tsv"), "name\n一个区\n");
    robot.interact(() -> window.session.settings().importZones(bad));
    waitForFxEvents();
    assertThat(words("note-ZONES")).contains("bad.tsv").contains("第 1 行");
    assertThat(window.session.settings().draft().zonesChanged()).isFalse();
  }

  @Test
  void themesMoveAndGoBackToTheProgramsOwn(FxRobot robot) {
    press(robot, "cog");
    robot.interact(() -> find("edit-theme-规").requestFocus());
    robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
    waitForFxEvents();
    assertThat(window.session.settings().draft().get().themes().getFirst().seal()).isEqualTo("规");
    press(robot, "themes-defaults");
    assertThat(window.session.settings().draft().themesChanged()).isFalse();
  }

  @Test
  void whatTheLibraryCouldNotDoIsSaidOnThePage(FxRobot robot) {
    press(robot, "cog");
    window.library.close();
    robot.interact(() -> window.session.settings().refresh());
    waitForFxEvents();
    assertThat(words("note-LIBRARY")).isNotBlank();
  }

  @Test
  void checksRebuildsAndCompacts(FxRobot robot) {
    press(robot, "cog");
    press(robot, "upkeep-check");
    assertThat(words("note-LIBRARY")).isEqualTo("检查完毕，资料库完好。");
    press(robot, "upkeep-rebuild");
    assertThat(words("note-LIBRARY")).startsWith("索引已重建，共 ");
    press(robot, "upkeep-compact");
    assertThat(words("note-LIBRARY")).startsWith("已压缩：");
    assertThat(find("upkeep-compact").isDisabled()).isFalse();
  }

  @Test
  void theWindowGoesOnWhereItWasAndSaysWhatWasApplied(FxRobot robot) {
    press(robot, "cog");
    press(robot, "edit-theme-民");
    type(robot, "theme-terms", "企业 = 9\n");
    press(robot, "theme-save");
    press(robot, "draft-preview");
    press(robot, "changes-apply");
    Shared shared =
        new Shared(
            new Tasks(Runnable::run, Runnable::run),
            new FontSize(),
            new Remembered(folder.resolve("again.properties")));
    robot.interact(
        () -> {
          Session next = new Session(window.library, false, shared, Locale.SIMPLIFIED_CHINESE);
          next.resume(window.session);
          next.start();
          assertThat(next.window().screenProperty().get()).isEqualTo(Screen.SETTINGS);
          assertThat(next.settings().noteProperty().get()).isNotNull();
          assertThat(next.settings().draft().themesChanged()).isFalse();
          assertThat(next.reading().page()).isPresent();
        });
  }
}
