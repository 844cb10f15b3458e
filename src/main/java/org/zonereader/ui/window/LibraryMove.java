package org.zonereader.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.library.Sentences;
import org.zonereader.model.FilePlace;
import org.zonereader.text.Messages;

/**
 * A library where other machines or programs may write: says so, once for each, and takes it to a
 * folder of this machine.
 */
final class LibraryMove {
  /** Key under which the places that were told are kept, one to a line. */
  private static final String TOLD = "place-told";

  private final Window owner;
  private final Shared shared;
  private final Messages messages;
  private final BiConsumer<Path, Path> moved;

  /**
   * Steps in one window.
   *
   * @param moved told the old and the new file when the new one is to be opened
   */
  LibraryMove(Window owner, Shared shared, Messages messages, BiConsumer<Path, Path> moved) {
    this.owner = owner;
    this.shared = shared;
    this.messages = messages;
    this.moved = moved;
  }

  /** Says where the library lies and what that means, unless it has been said before. */
  void warnOnce(Library library) {
    FilePlace place = library.place();
    String told = shared.remembered().get(TOLD, "");
    String path = library.file().toAbsolutePath().toString();
    if (place.isLocal() || told.lines().anyMatch(path::equals)) {
      return;
    }
    shared.remembered().put(TOLD, told.isEmpty() ? path : told + "\n" + path);
    ButtonType move = new ButtonType(messages.get("place.move"), ButtonData.LEFT);
    ButtonType stay = new ButtonType(messages.get("fault.close"), ButtonData.OK_DONE);
    Alert alert = alert(messages.get("place." + place.kind(), path, place.name()), move, stay);
    alert.setOnHidden(
        event -> {
          if (alert.getResult() == move) {
            ask(library);
          }
        });
    alert.show();
  }

  /** Asks for a folder and copies the library there. */
  void ask(Library library) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.get("place.choose"));
    File folder = chooser.showDialog(owner);
    if (folder != null) {
      to(library, folder.toPath());
    }
  }

  /** Copies the library to a folder. */
  void to(Library library, Path folder) {
    shared
        .tasks()
        .run(
            () -> library.upkeep().copyTo(folder),
            copy -> {
              moved.accept(library.file(), copy);
              alert(messages.get("place.moved", copy, library.file())).show();
            },
            reason -> alert(why(library, reason)).show());
  }

  private String why(Library library, Exception reason) {
    Sentences sentences = new Sentences(messages.locale());
    return reason instanceof LibraryException refused
        ? sentences.of(refused)
        : String.valueOf(sentences.explained(library.file(), reason).getMessage());
  }

  private Alert alert(String words, ButtonType... buttons) {
    ButtonType[] all =
        buttons.length > 0
            ? buttons
            : new ButtonType[] {new ButtonType(messages.get("fault.close"), ButtonData.OK_DONE)};
    Alert alert = new Alert(Alert.AlertType.INFORMATION, words, all);
    alert.initOwner(owner);
    alert.setTitle(messages.get("place.title"));
    alert.setHeaderText(messages.get("place.title"));
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    return alert;
  }
}
