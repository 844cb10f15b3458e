package org.zonereader.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zonereader.text.Messages;
import org.zonereader.ui.about.AboutFacts.Place;

/** What the about box shows and hands out. */
@ExtendWith(ApplicationExtension.class)
class AboutDialogTest {
  @TempDir Path folder;

  private final List<Path> opened = new ArrayList<>();

  @Start
  void start(Stage stage) throws IOException {
    stage.setScene(new Scene(new Region(), 900, 700));
    stage.show();
    Path library = Files.createFile(folder.resolve("a.zonereader"));
    AboutFacts facts =
        new AboutFacts(
            "0.1.0",
            List.of(
                new Place("library", library),
                new Place("backups", folder.resolve("deep/backups"))));
    new AboutDialog(
            stage, facts, Messages.of(AboutDialog.class, Locale.SIMPLIFIED_CHINESE), opened::add)
        .show();
  }

  @Test
  void allPartsAreListed(FxRobot robot) {
    TableView<Part> table = robot.lookup("#about-parts").query();
    assertThat(table.getItems()).isEqualTo(new Parts().all());
  }

  @Test
  void copyingTakesEverythingAndLeavesTheBoxOpen(FxRobot robot) {
    robot.clickOn("#about-copy");
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("园区对读 0.1.0")
                .contains("a.zonereader", "HanLP\tportable-1.8.6\tApache-2.0", "JavaFX "));
    assertThat(robot.lookup("#about-copy").tryQuery()).isPresent();
  }

  @Test
  void aPlaceIsOpenedByItsFolderUnlessThereIsNone(FxRobot robot) {
    robot.clickOn("#about-open-library");
    assertThat(opened).containsExactly(folder);
    assertThat(robot.lookup("#about-open-backups").queryAs(Button.class).isDisabled()).isTrue();
  }
}
