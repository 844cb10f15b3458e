package org.zonereader.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.model.Theme;
import org.zonereader.testing.SampleThemes;

@ExtendWith(ApplicationExtension.class)
class SmallPartsTest {
  private final Themes themes = SampleThemes.all();

  @SuppressWarnings("NullAway.Init") // set by @Start
  private Barcode barcode;

  @SuppressWarnings("NullAway.Init") // set by @Start
  private Label label;

  @SuppressWarnings("NullAway.Init") // set by @Start
  private Seal seal;

  @Start
  void show(Stage stage) {
    Fonts.load();
    barcode = new Barcode(themes);
    label = new Label("园区");
    seal = new Seal(themes, "科", "科技创新");
    Scene scene = new Scene(new VBox(barcode, label, seal), 400, 200);
    Look look = new Look(themes);
    look.modeProperty().set(Look.Mode.LIGHT);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aBarcodeHasATickForEachThemeThatIsThereAndALineForTheOthers(FxRobot robot) {
    robot.interact(() -> barcode.show(Map.of("域", 1, "科", 2, "绿", 7), "三个"));
    assertThat(ticks()).containsExactly(5.0, 7.5, 10.0);
    assertThat(lines()).isEqualTo(themes.size() - 3);
    robot.interact(() -> barcode.show(Map.of("新", 3), "一个"));
    assertThat(ticks()).containsExactly(10.0);
    assertThat(lines()).isEqualTo(themes.size() - 1);
    assertThat(barcode.getAccessibleText()).isEqualTo("一个");
  }

  private List<Double> ticks() {
    return barcode.lookupAll(".zr-barcode-tick").stream()
        .map(tick -> tick.getLayoutBounds().getHeight())
        .sorted()
        .toList();
  }

  private int lines() {
    return ((Path) barcode.lookup(".zr-barcode-absent")).getElements().size() / 2;
  }

  @Test
  void aSealHasTheColoursOfItsTheme() {
    Theme theme = Objects.requireNonNull(themes.find("科"));
    assertThat(seal.getTextFill()).isEqualTo(Color.web(theme.light().ink()));
    assertThat(seal.getBackground().getFills().getFirst().getFill())
        .isEqualTo(Color.web(theme.light().tint()));
  }

  @Test
  void wordsOfAControlAppearWhenTheMouseComes(FxRobot robot) {
    robot.interact(() -> Tips.set(label, "先"));
    assertThat(label.getTooltip()).isNull();
    robot.moveTo(label);
    assertThat(label.getTooltip().getText()).isEqualTo("先");
    assertThat(label.getAccessibleHelp()).isEqualTo("先");
    robot.interact(() -> Tips.set(label, "后"));
    assertThat(label.getTooltip().getText()).isEqualTo("后");
    robot.interact(() -> Tips.set(label, null));
    assertThat(label.getTooltip()).isNull();
    robot.moveTo(seal).moveTo(label);
    assertThat(label.getTooltip()).isNull();
  }
}
