package org.zonereader.ui.settings;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Backup;
import org.zonereader.library.BackupLook;
import org.zonereader.library.LibraryException;
import org.zonereader.library.LibraryNow;
import org.zonereader.library.RestorePreview;
import org.zonereader.library.Sentences;
import org.zonereader.model.Holdings;
import org.zonereader.text.Messages;

/** The backups with what is in them; one is restored after it was said what that changes. */
final class BackupsPage extends VBox {
  private final BackupsViewModel backups;
  private final Messages messages;
  private final LibraryChoices choices;
  private final VBox rows = new VBox();
  private final VBox question = new VBox(12);

  BackupsPage(SettingsViewModel model, Messages messages, LibraryChoices choices) {
    super(12);
    this.backups = model.backups();
    this.messages = messages;
    this.choices = choices;
    setId("backups");
    question.setId("backup-question");
    backups.looks().addListener((ListChangeListener<BackupLook>) change -> list());
    backups.runningProperty().subscribe(running -> list());
    backups.previewProperty().subscribe(this::ask);
    VBox.setVgrow(rows, Priority.ALWAYS);
    getChildren()
        .setAll(
            Parts.title(
                messages.get("backups.title"),
                backups.folder().toString(),
                Parts.button("page-back", messages.get("back"), model::back)),
            question,
            rows);
  }

  private void list() {
    if (backups.looks().isEmpty()) {
      String words = backups.runningProperty().get() ? "backups.looking" : "backups.none";
      rows.getChildren().setAll(Parts.value(messages.get(words)));
      return;
    }
    rows.getChildren().setAll(backups.looks().stream().map(this::row).toList());
  }

  private HBox row(BackupLook look) {
    Backup backup = look.backup();
    String megabytes = Megabytes.of(backup.bytes());
    Label value = Parts.value("");
    HBox row = Parts.row(BackupRow.TIME.format(backup.time()), value);
    switch (look) {
      case BackupLook.Sound(var _, Holdings holds, int missing) -> {
        String words = messages.get("backups.holds", holds(holds), megabytes);
        value.setText(missing == 0 ? words : words + messages.get("backups.missing", missing));
        Button restore =
            Parts.button(
                "restore-" + backup.file().getFileName(),
                messages.get("backups.restore"),
                () -> backups.preview(backup));
        row.getChildren().add(restore);
      }
      case BackupLook.Unsound(var _, LibraryException why) -> {
        value.setText(new Sentences(messages.locale()).of(why));
        value.getStyleClass().add("settings-bad");
      }
    }
    return row;
  }

  private String holds(Holdings holds) {
    return messages.get(
        "backups.counts", holds.reports(), holds.zones(), holds.views(), holds.corrections());
  }

  private void ask(@Nullable RestorePreview preview) {
    if (preview == null) {
      question.getChildren().clear();
      return;
    }
    Backup backup = preview.look().backup();
    String now = preview.now() instanceof LibraryNow.Holds(Holdings holds) ? holds(holds) : "";
    Label words =
        Parts.value(
            messages.get(
                "restore.question",
                BackupRow.TIME.format(backup.time()),
                preview.gained(),
                preview.lost(),
                now));
    words.setId("restore-words");
    Button yes =
        Parts.button(
            "restore-yes",
            messages.get("restore.yes"),
            () -> choices.restore().accept(backup.file()));
    yes.getStyleClass().add("zr-primary");
    Button no = Parts.button("restore-no", messages.get("restore.no"), backups::dismiss);
    question.getChildren().setAll(List.of(words, new HBox(8, yes, no)));
    yes.requestFocus();
  }
}
