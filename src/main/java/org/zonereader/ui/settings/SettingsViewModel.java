package org.zonereader.ui.settings;

import java.nio.file.Path;
import java.util.function.BiPredicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Library;
import org.zonereader.model.FilePlace;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;

/** The settings page over one library: which section and page is open, the tables, their notes. */
public final class SettingsViewModel {
  private final Library library;
  private final Messages messages;
  private final TablesDraft draft;
  private final ZoneTableViewModel zones;
  private final ThemeTableViewModel themes;
  private final RereadViewModel reread;
  private final TableTransfer transfer;
  private final UpkeepViewModel upkeep;
  private final BackupsViewModel backups;
  private final Tasks.Lane lane;
  private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.LIBRARY);
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Overview());
  private final ReadOnlyObjectWrapper<@Nullable Note> note = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable LibraryFacts> facts = new ReadOnlyObjectWrapper<>();

  /**
   * A page at its first section.
   *
   * @param matches whether a zone name (first) matches what was typed (second)
   */
  public SettingsViewModel(
      Library library, BiPredicate<String, String> matches, Messages messages, Tasks tasks) {
    this.library = library;
    this.messages = messages;
    draft = new TablesDraft(library.tables());
    zones = new ZoneTableViewModel(draft, matches);
    themes = new ThemeTableViewModel(draft);
    reread = new RereadViewModel(TableWork.of(library), draft.held(), tasks);
    transfer = new TableTransfer(draft, tasks, messages, note::set);
    upkeep = new UpkeepViewModel(library, tasks, messages, this::afterUpkeep);
    backups = new BackupsViewModel(library, tasks, messages, this::afterUpkeep);
    lane = tasks.lane();
    reread.stateProperty().subscribe(this::follow);
    facts.subscribe(
        now -> {
          if (now != null) {
            zones.reportsProperty().set(now.reports());
          }
        });
  }

  private void follow(RereadState state) {
    switch (state) {
      case RereadState.Preview preview -> page.set(new Page.Changes());
      case RereadState.Failed(Exception reason) -> {
        page.set(new Page.Overview());
        tell(Section.LIBRARY, messages.get("reread.failed", String.valueOf(reason.getMessage())));
      }
      case RereadState.Running running -> page.set(new Page.Changes());
      case RereadState.Idle idle -> leaveChanges();
      case RereadState.Done done -> leaveChanges();
    }
  }

  private void leaveChanges() {
    if (page.get() instanceof Page.Changes) {
      page.set(new Page.Overview());
    }
  }

  /** Where the library lies. */
  public FilePlace place() {
    return library.place();
  }

  /** Asks the library for its size and counts again. */
  public void refresh() {
    backups.refresh();
    lane.run(
        () -> LibraryFacts.of(library),
        facts::set,
        reason ->
            tell(
                Section.LIBRARY,
                messages.get("library.unread", String.valueOf(reason.getMessage()))));
  }

  /** The size may have changed. */
  private void afterUpkeep(Note came) {
    note.set(came);
    refresh();
  }

  /** Takes over what the user was doing on the page of the same library before it was rebuilt. */
  public void resume(SettingsViewModel before) {
    section.set(before.section.get());
    draft.take(before.draft);
    if (before.reread.stateProperty().get() instanceof RereadState.Done(var changes, var stopped)) {
      String words = new ChangesText(messages).of(changes);
      String done = messages.get(stopped ? "reread.stopped" : "reread.done", words);
      note.set(new Note(Section.LIBRARY, done, stopped));
    }
  }

  /** One step back; false when all sections were shown, so that the page itself is to be left. */
  public boolean back() {
    switch (page.get()) {
      case Page.Overview overview -> {
        return false;
      }
      case Page.EditZone edit -> page.set(edit.back());
      case Page.Changes changes -> {
        if (reread.isRunning()) {
          reread.cancel();
        } else {
          reread.dismiss();
        }
      }
      case Page.AllZones all -> page.set(new Page.Overview());
      case Page.Backups list -> page.set(new Page.Overview());
      case Page.EditTheme edit -> page.set(new Page.Overview());
    }
    return true;
  }

  public void showAllZones() {
    page.set(new Page.AllZones());
  }

  /** Shows the backups there are. */
  public void showBackups() {
    page.set(new Page.Backups());
    backups.look();
  }

  /** Opens a zone, or with null a new one. */
  public void editZone(@Nullable Zone zone) {
    page.set(new Page.EditZone(zone, page.get()));
  }

  /** Opens a theme, or with null a new one. */
  public void editTheme(@Nullable Theme theme) {
    page.set(new Page.EditTheme(theme));
  }

  /** Shows what the edited tables would change. */
  public void previewTables() {
    reread.previewTables(draft.get());
  }

  /** Drops all edits of both tables. */
  public void discard() {
    draft.discard();
    reread.dismiss();
    note.set(null);
  }

  public void importZones(Path file) {
    transfer.importZones(file);
  }

  public void exportZones(Path file) {
    transfer.exportZones(file);
  }

  public void importThemes(Path file) {
    transfer.importThemes(file);
  }

  public void exportThemes(Path file) {
    transfer.exportThemes(file);
  }

  private void tell(Section where, String words) {
    note.set(new Note(where, words, true));
  }

  public Path file() {
    return library.file();
  }

  public ObjectProperty<Section> sectionProperty() {
    return section;
  }

  public ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The newest note, or null. */
  public ReadOnlyObjectProperty<@Nullable Note> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Null until they have been read. */
  public ReadOnlyObjectProperty<@Nullable LibraryFacts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  public TablesDraft draft() {
    return draft;
  }

  public ZoneTableViewModel zones() {
    return zones;
  }

  public ThemeTableViewModel themes() {
    return themes;
  }

  public RereadViewModel reread() {
    return reread;
  }

  public BackupsViewModel backups() {
    return backups;
  }

  public UpkeepViewModel upkeep() {
    return upkeep;
  }
}
