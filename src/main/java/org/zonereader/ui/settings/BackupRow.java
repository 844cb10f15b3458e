package org.zonereader.ui.settings;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Backups;
import org.zonereader.text.Messages;

/** 备份: when the newest was made, making one now, those there are, how many are kept. */
final class BackupRow extends VBox {
  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  BackupRow(SettingsViewModel model, Messages messages, LibraryChoices choices) {
    BackupsViewModel backups = model.backups();
    Label newest = Parts.value("");
    newest.setId("backup-newest");
    backups.newestProperty().subscribe(time -> newest.setText(words(time, messages)));
    var now =
        Parts.button(
            "backup-now", messages.get("backup.now"), () -> backups.make(choices.kept().get()));
    var list = Parts.button("backup-list", messages.get("backup.restore"), model::showBackups);
    now.disableProperty().bind(backups.runningProperty());
    list.disableProperty().bind(backups.runningProperty());
    IntegerSpinnerValueFactory values =
        new IntegerSpinnerValueFactory(0, Backups.MOST, choices.kept().get());
    Spinner<Integer> kept = new Spinner<>(values);
    kept.setId("backup-kept");
    kept.setPrefWidth(88);
    kept.setMinWidth(88);
    kept.setAccessibleText(messages.get("backup.kept"));
    values.valueProperty().subscribe(choices.kept()::set);
    getChildren()
        .setAll(
            Parts.row(messages.get("backup"), newest, now, list),
            Parts.row(
                messages.get("backup.kept"), Parts.value(messages.get("backup.kept.words")), kept));
  }

  private static String words(@Nullable LocalDateTime time, Messages messages) {
    return time == null
        ? messages.get("backup.none")
        : messages.get("backup.newest", TIME.format(time));
  }
}
