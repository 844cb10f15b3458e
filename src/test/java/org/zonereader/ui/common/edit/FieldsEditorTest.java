package org.zonereader.ui.common.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.model.ByHand.Field;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.testing.SampleThemes;
import org.zonereader.testing.Snapshots;
import org.zonereader.text.Pinyin;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Look;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by @Start
class FieldsEditorTest {
  private static final ZoneNames ZONES =
      new ZoneNames(
          List.of("珠海高新区", "白塔新区", "中山高新区"), (name, typed) -> Pinyin.of(name).matches(typed));

  private final Report report = Reports.doubtful();
  private final List<Correction> saved = new ArrayList<>();
  private int cancelled;
  private FieldsEditor editor;
  private Scene scene;
  private Look look;

  @Start
  void show(Stage stage) {
    Fonts.load();
    editor =
        new FieldsEditor(
            report, ZONES, Locale.SIMPLIFIED_CHINESE, saved::addAll, () -> cancelled++);
    scene = new Scene(new VBox(editor), 640, 480);
    look = new Look(SampleThemes.all());
    look.modeProperty().set(Look.Mode.LIGHT);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    editor.focus(Field.ZONE);
  }

  private TextInputControl field(String selector) {
    return (TextInputControl) scene.lookup(selector);
  }

  private ListView<?> proposals() {
    return (ListView<?>) scene.lookup(".zone-field .list-view");
  }

  @Test
  void pinyinFindsAZoneAndEnterTakesItThenSaves(FxRobot robot) {
    robot.write("zhuhai");
    assertThat(proposals().isVisible()).isTrue();
    robot.push(KeyCode.ENTER);
    assertThat(field("#edit-zone").getText()).isEqualTo("珠海高新区");
    assertThat(proposals().isVisible()).isFalse();
    assertThat(saved).isEmpty();

    robot.push(KeyCode.ENTER);
    assertThat(saved).containsExactly(new Correction.SetZone(report.anchor(), "珠海高新区"));
  }

  @Test
  void aNameNobodyProposedIsTakenAsTyped(FxRobot robot) throws Exception {
    robot.interact(() -> field("#edit-zone").setText("新区"));
    robot.interact(() -> assertThat(Snapshots.write(scene, "fields-editor")).exists());
    robot.interact(() -> look.modeProperty().set(Look.Mode.DARK));
    robot.interact(() -> assertThat(Snapshots.write(scene, "fields-editor-dark")).exists());
    assertThat(proposals().getItems()).hasSize(4);
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
    assertThat(saved).containsExactly(new Correction.SetZone(report.anchor(), "新区"));
  }

  @Test
  void escapeFoldsTheProposalsFirstThenCancels(FxRobot robot) {
    robot.write("bai").push(KeyCode.ESCAPE);
    assertThat(proposals().isVisible()).isFalse();
    assertThat(cancelled).isZero();
    robot.push(KeyCode.ESCAPE);
    assertThat(cancelled).isEqualTo(1);
    assertThat(saved).isEmpty();
  }

  @Test
  void aDoubtfulNameIsConfirmedByItsTick(FxRobot robot) {
    robot.clickOn("#edit-confirm-zone").clickOn("#edit-save");
    assertThat(saved).containsExactly(new Correction.SetZone(report.anchor(), "高新区"));
  }

  @Test
  void whatIsNoDateIsSaidAndNotSaved(FxRobot robot) {
    robot.clickOn("#edit-date").write("13-45");
    assertThat(scene.lookup(".date-fault").isVisible()).isTrue();
    robot.push(KeyCode.ENTER);
    assertThat(saved).isEmpty();

    robot.push(KeyCode.SHORTCUT, KeyCode.A).write("2025-10-9");
    assertThat(scene.lookup(".date-fault").isVisible()).isFalse();
    robot.push(KeyCode.ENTER);
    assertThat(saved).hasSize(1).first().isInstanceOf(Correction.SetDate.class);
  }

  @Test
  void savingNothingIsCancelling(FxRobot robot) {
    robot.clickOn("#edit-save");
    assertThat(cancelled).isEqualTo(1);
  }
}
