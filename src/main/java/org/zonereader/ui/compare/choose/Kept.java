package org.zonereader.ui.compare.choose;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.TroubleException;
import org.zonereader.text.Messages;

/**
 * The list of what a {@link Shelf} keeps, and the ways to change it. A name that is taken is
 * replaced only when saved a second time; deleting can be taken back.
 *
 * @param <T> what is kept
 * @param <C> what it is made of, without its name
 */
public final class Kept<T, C> {
  private final Shelf<T, C> shelf;
  private final Desk desk;
  private final Messages messages;
  private final String words;
  private final ObservableList<T> items = FXCollections.observableArrayList();
  private final StringProperty name = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ObjectProperty<@Nullable T> renaming = new SimpleObjectProperty<>();
  private @Nullable String confirmed;
  private long version;

  /**
   * An empty list until {@link #load}.
   *
   * @param words beginning of its keys in the bundle, e.g. {@code group.}
   */
  Kept(Shelf<T, C> shelf, Desk desk, String words) {
    this.shelf = shelf;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = words;
    name.subscribe((before, now) -> quiet());
    renaming.subscribe((before, now) -> quiet());
  }

  /** What is kept, as far as it has been read. */
  public ObservableList<T> items() {
    return items;
  }

  /** The name typed for what is to be saved. */
  public StringProperty nameProperty() {
    return name;
  }

  /** What the user must know before going on, or empty. */
  public ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** What is being given another name, or null. */
  public ObjectProperty<@Nullable T> renamingProperty() {
    return renaming;
  }

  /** Its place in the list, whatever its name is now; -1 when it is not there. */
  int indexOf(T kept) {
    return items.stream().map(shelf::id).toList().indexOf(shelf.id(kept));
  }

  /** Its name. */
  public String name(T kept) {
    return shelf.name(kept);
  }

  /** What it is made of. */
  public C content(T kept) {
    return shelf.content(kept);
  }

  /** Reads the shelf. */
  public void load() {
    renaming.set(null);
    quiet();
    change(() -> {}, () -> {});
  }

  /**
   * Keeps something under the name typed. The first time a name is found taken, only a note says
   * so.
   *
   * @param saved called once it is kept
   */
  public void save(C content, Runnable saved) {
    String typed = name.get().strip();
    if (typed.isEmpty()) {
      note.set(messages.get("kept.no-name"));
    } else if (find(typed) != null && !typed.equals(confirmed)) {
      confirmed = typed;
      note.set(messages.get(words + "replace", typed));
    } else {
      change(
          () -> shelf.save(typed, content),
          () -> {
            name.set("");
            saved.run();
          });
    }
  }

  /**
   * Gives what is being renamed the name typed for it; a note says when it is taken.
   *
   * @param renamed called once it has the name, or had it already
   */
  public void rename(String to, Runnable renamed) {
    T kept = renaming.get();
    String typed = to.strip();
    if (kept == null) {
      return;
    }
    T other = find(typed);
    if (typed.isEmpty()) {
      note.set(messages.get("kept.no-name"));
    } else if (other != null && shelf.id(other) != shelf.id(kept)) {
      note.set(messages.get("kept.taken", typed));
    } else if (other != null) {
      renaming.set(null);
      renamed.run();
    } else {
      change(
          () -> shelf.rename(shelf.id(kept), typed),
          () -> {
            renaming.set(null);
            renamed.run();
          });
    }
  }

  /** Takes something off the shelf and offers to put it back. */
  public void delete(T kept) {
    String its = shelf.name(kept);
    change(
        () -> shelf.delete(shelf.id(kept)),
        () ->
            desk.offerUndo()
                .accept(
                    messages.get(words + "deleted", its), () -> putBack(its, shelf.content(kept))));
  }

  /** Never over something that took the name meanwhile. */
  private void putBack(String its, C content) {
    String free = its;
    for (int i = 2; find(free) != null; i++) {
      free = messages.get("kept.again", its, i);
    }
    String under = free;
    change(() -> shelf.save(under, content), () -> {});
  }

  private @Nullable T find(String typed) {
    return items.stream()
        .filter(kept -> Objects.equals(shelf.name(kept), typed))
        .findFirst()
        .orElse(null);
  }

  private void quiet() {
    note.set("");
    confirmed = null;
  }

  /** Reading after each change keeps the list true; only the newest reading is shown. */
  private void change(Runnable step, Runnable done) {
    long mine = ++version;
    Consumer<List<T>> show =
        all -> {
          if (mine == version) {
            items.setAll(all);
          }
          done.run();
        };
    desk.tasks()
        .run(
            () -> {
              step.run();
              return shelf.all();
            },
            show,
            problem ->
                note.set(
                    problem instanceof TroubleException
                        ? String.valueOf(problem.getMessage())
                        : messages.get("kept.failed")));
  }
}
