package org.zonereader.ui.settings;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Backup;
import org.zonereader.library.BackupLook;
import org.zonereader.library.Backups;
import org.zonereader.library.Library;
import org.zonereader.library.Recovery;
import org.zonereader.library.RestorePreview;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;

/** 备份: when the newest was made, making one, looking into those there are. */
public final class BackupsViewModel {
  private final Library library;
  private final Tasks tasks;
  private final Messages messages;
  private final Consumer<Note> notes;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable LocalDateTime> newest =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable RestorePreview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<BackupLook> looks = FXCollections.observableArrayList();

  BackupsViewModel(Library library, Tasks tasks, Messages messages, Consumer<Note> notes) {
    this.library = library;
    this.tasks = tasks;
    this.messages = messages;
    this.notes = notes;
  }

  /** Where they lie. */
  Path folder() {
    return library.backups().folder();
  }

  /** Asks again when the newest was made. */
  void refresh() {
    tasks.run(
        () -> library.backups().list().stream().map(Backup::time).findFirst(),
        time -> newest.set(time.orElse(null)),
        this::failed);
  }

  /**
   * Makes one now.
   *
   * @param kept how many are kept; 0 leaves the older ones alone
   */
  public void make(int kept) {
    run(
        () -> {
          Backups backups = library.backups();
          Backup made = backups.make();
          if (kept > 0) {
            backups.keep(kept);
          }
          return made;
        },
        made -> {
          newest.set(made.time());
          notes.accept(new Note(Section.LIBRARY, messages.get("backup.made", made.file()), false));
        });
  }

  /** Looks into all there are. */
  void look() {
    preview.set(null);
    looks.clear();
    run(
        () -> {
          Backups backups = library.backups();
          return backups.list().stream().map(backups::look).toList();
        },
        (List<BackupLook> found) -> looks.setAll(found));
  }

  /** Asks what putting a backup in the library's place would change. */
  public void preview(Backup backup) {
    run(() -> new Recovery(library.file()).preview(backup), preview::set);
  }

  /** Leaves the library as it is. */
  public void dismiss() {
    preview.set(null);
  }

  private <T> void run(Callable<T> step, Consumer<T> done) {
    if (running.get()) {
      return;
    }
    running.set(true);
    tasks.run(
        step,
        result -> {
          running.set(false);
          done.accept(result);
        },
        reason -> {
          running.set(false);
          failed(reason);
        });
  }

  private void failed(Exception reason) {
    notes.accept(Note.ofFault(Section.LIBRARY, reason, messages));
  }

  /** True while the disk is waited for. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** When the newest was made; null when there is none, or it is not known yet. */
  public ReadOnlyObjectProperty<@Nullable LocalDateTime> newestProperty() {
    return newest.getReadOnlyProperty();
  }

  /** What is asked before a backup is restored, or null. */
  public ReadOnlyObjectProperty<@Nullable RestorePreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Those there are, the newest first. */
  public ObservableList<BackupLook> looks() {
    return looks;
  }
}
