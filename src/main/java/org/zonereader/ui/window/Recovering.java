package org.zonereader.ui.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.library.LostReport;
import org.zonereader.library.Recovered;
import org.zonereader.library.Recovery;
import org.zonereader.library.Sentences;
import org.zonereader.library.Watching;
import org.zonereader.model.ImportResult;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Clip;
import org.zonereader.ui.recovery.RecoveryActions;
import org.zonereader.ui.recovery.RecoveryView;
import org.zonereader.ui.recovery.RecoveryViewModel;

/** Opens libraries that may be damaged, and shows what became of them. */
final class Recovering {
  private Recovering() {}

  /** How a library came to be the one that is open. */
  sealed interface Came {
    /** It was there. */
    record Found() implements Came {}

    /** It took the place of a damaged one. */
    record Replaced(Recovered recovered) implements Came {}

    /**
     * The user wanted this backup.
     *
     * @param kept the folder of what was there before
     */
    record Restored(Path kept) implements Came {}

    /** The user wanted a backup that could not be had. */
    record NotRestored(LibraryException why) implements Came {}
  }

  /** A library that is open. */
  record Opened(Library library, Came came) {}

  /** Opens a library; a damaged one is replaced first. Waits for the disk. */
  static Opened open(Path file) throws LibraryException {
    try {
      return new Opened(Library.open(file), new Came.Found());
    } catch (LibraryException e) {
      if (!Recovery.isNeeded(e)) {
        throw e;
      }
      return replace(file, e.code() + " " + e.args().subList(1, e.args().size()));
    }
  }

  /** Replaces a damaged library that nobody has open any more, and opens what is there then. */
  static Opened replace(Path file, String damage) throws LibraryException {
    Recovered recovered = new Recovery(file).run(damage);
    return new Opened(Library.open(file), new Came.Replaced(recovered));
  }

  /** Puts a backup in the place of a library that is closed, and opens what is there then. */
  static Opened restore(Path file, Path backup) throws LibraryException {
    Came came;
    try {
      came = new Came.Restored(new Recovery(file).restore(backup));
    } catch (LibraryException e) {
      came = new Came.NotRestored(e);
    }
    return new Opened(Library.open(file), came);
  }

  /** Says in a window how its library came there. */
  static void tell(Came came, WindowView view, Messages messages) {
    switch (came) {
      case Came.Found found -> {}
      case Came.Replaced(Recovered recovered) -> view.show(recovered);
      case Came.Restored(Path kept) -> view.tell(messages.get("restored", kept));
      case Came.NotRestored(LibraryException why) ->
          view.tell(new Sentences(messages.locale()).of(why));
    }
  }

  /** What is shown while one library takes the place of another. */
  static StackPane waiting(Messages messages) {
    StackPane pane = new StackPane(new Label(messages.get("replacing")));
    pane.getStyleClass().add("zr-paper");
    return pane;
  }

  /**
   * Looks after an open library.
   *
   * @param damaged gets technical words, on the UI thread
   * @param told gets why there is no backup, on the UI thread
   */
  static void watch(
      Library library, Shared shared, Consumer<String> damaged, Consumer<LibraryException> told) {
    library.watch(
        shared.tasks().idle(),
        new Watching() {
          @Override
          public void damaged(String how) {
            shared.tasks().onUi(() -> damaged.accept(how));
          }

          @Override
          public void notBackedUp(LibraryException why) {
            shared.tasks().onUi(() -> told.accept(why));
          }

          @Override
          public int kept() {
            return shared.backupsKept().get();
          }
        });
  }

  private static String words(ImportResult result, Messages messages) {
    String done = messages.get("reimported", result.added().size());
    return result.problems().isEmpty()
        ? done
        : done + " " + new Sentences(messages.locale()).of(result.problems().getFirst());
  }

  /** The screen that says what was recovered. */
  static RecoveryView screen(
      Recovered recovered, Session session, Shared shared, WindowView view, WindowActions actions) {
    RecoveryActions steps =
        new RecoveryActions() {
          @Override
          public ImportResult importAgain(List<LostReport> lost, ImportProgress progress) {
            return session.library().importAgain(lost, progress);
          }

          @Override
          public void imported(ImportResult result) {
            session.leave();
            session.window().open(result.added());
            session.window().refresh();
            session.importing().count();
            view.tell(words(result, view.messages()));
          }

          @Override
          public void leave() {
            session.leave();
          }

          @Override
          public void openFolder(Path folder) {
            actions.openPath(folder);
          }

          @Override
          public void copy(String words) {
            Clip.put(words);
          }
        };
    return new RecoveryView(
        new RecoveryViewModel(recovered, steps, shared.tasks()),
        Messages.of(RecoveryView.class, view.messages().locale()),
        LocalDate.now(ZoneId.systemDefault()));
  }
}
