package org.zonereader.ui.settings;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.zonereader.library.Library;
import org.zonereader.library.Sentences;
import org.zonereader.model.Compaction;
import org.zonereader.model.Finding;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;

/**
 * 维护: checks the library, writes its index anew, makes its file small; one at a time, in the
 * background. What came of it becomes a note.
 */
public final class UpkeepViewModel {
  private final Library library;
  private final Tasks tasks;
  private final Messages messages;
  private final Consumer<Note> notes;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

  UpkeepViewModel(Library library, Tasks tasks, Messages messages, Consumer<Note> notes) {
    this.library = library;
    this.tasks = tasks;
    this.messages = messages;
    this.notes = notes;
  }

  /** Looks for damage. */
  public void check() {
    run(
        () -> {
          List<Finding> findings = library.check();
          return findings.isEmpty()
              ? note(messages.get("upkeep.sound"), false)
              : note(
                  messages.get(
                      "upkeep.found",
                      findings.size(),
                      new Sentences(messages.locale()).of(findings.getFirst())),
                  true);
        });
  }

  /** Writes lists and search index anew. */
  public void rebuild() {
    run(() -> note(messages.get("upkeep.rebuilt", library.upkeep().rebuild()), false));
  }

  /** Makes the file small. */
  public void compact() {
    run(
        () -> {
          Compaction sizes = library.upkeep().compact();
          String words =
              messages.get(
                  "upkeep.compacted", Megabytes.of(sizes.before()), Megabytes.of(sizes.after()));
          return note(words, false);
        });
  }

  private static Note note(String words, boolean bad) {
    return new Note(Section.LIBRARY, words, bad);
  }

  private void run(Callable<Note> step) {
    if (running.get()) {
      return;
    }
    running.set(true);
    tasks.run(step, this::end, reason -> end(Note.ofFault(Section.LIBRARY, reason, messages)));
  }

  private void end(Note note) {
    running.set(false);
    notes.accept(note);
  }

  /** True while one of them runs. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }
}
