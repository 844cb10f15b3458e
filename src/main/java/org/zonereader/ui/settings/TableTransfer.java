package org.zonereader.ui.settings;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.zonereader.library.BadTableException;
import org.zonereader.library.Sentences;
import org.zonereader.library.TableFiles;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;

/** Tables from and to files, in the background; what went well or wrong becomes a note. */
final class TableTransfer {
  private final TablesDraft draft;
  private final Tasks tasks;
  private final Messages messages;
  private final Consumer<Note> notes;

  TableTransfer(TablesDraft draft, Tasks tasks, Messages messages, Consumer<Note> notes) {
    this.draft = draft;
    this.tasks = tasks;
    this.messages = messages;
    this.notes = notes;
  }

  void importZones(Path file) {
    this.<List<Zone>>run(
        Section.ZONES,
        file,
        () -> TableFiles.readZones(file),
        zones -> {
          draft.setZones(zones);
          tell(Section.ZONES, messages.get("zones.imported", name(file), zones.size()));
        });
  }

  void importThemes(Path file) {
    this.<List<Theme>>run(
        Section.THEMES,
        file,
        () -> TableFiles.readThemes(file),
        themes -> {
          draft.setThemes(themes);
          tell(Section.THEMES, messages.get("themes.imported", name(file), themes.size()));
        });
  }

  void exportZones(Path file) {
    List<Zone> zones = draft.get().zones();
    export(Section.ZONES, file, () -> TableFiles.writeZones(file, zones));
  }

  void exportThemes(Path file) {
    List<Theme> themes = draft.get().themes();
    export(Section.THEMES, file, () -> TableFiles.writeThemes(file, themes));
  }

  private interface Writing {
    void write() throws IOException;
  }

  private void export(Section section, Path file, Writing writing) {
    this.<Path>run(
        section,
        file,
        () -> {
          writing.write();
          return file;
        },
        written -> tell(section, messages.get("exported", written.toString())));
  }

  private <T> void run(Section section, Path file, Callable<T> job, Consumer<T> done) {
    tasks.run(job, done, reason -> notes.accept(new Note(section, why(file, reason), true)));
  }

  private void tell(Section section, String words) {
    notes.accept(new Note(section, words, false));
  }

  private String why(Path file, Exception reason) {
    String words =
        switch (reason) {
          case BadTableException bad -> new Sentences(messages.locale()).of(bad);
          case NoSuchFileException gone -> messages.get("file.gone");
          case AccessDeniedException denied -> messages.get("file.denied");
          default -> String.valueOf(reason.getMessage());
        };
    return messages.get("file.failed", name(file), words);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
