package org.zonereader.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.Messages;

/** The ways files and text get into the window: chosen, dropped, pasted. */
final class ImportWays {
  private static final String TARGET = "zr-drop-target";

  private final Session session;
  private final Node window;
  private final Messages messages;
  private final Consumer<String> tell;
  private final Button button;

  /**
   * The ways into one window.
   *
   * @param window the node that files are dropped on
   * @param tell shows a short message
   */
  ImportWays(Session session, Node window, Messages messages, Consumer<String> tell) {
    this.session = session;
    this.window = window;
    this.messages = messages;
    this.tell = tell;
    String tip = messages.get(isReadOnly() ? "read-only.why" : "import.tip");
    button = TopBar.button(messages.get("import"), Feather.DOWNLOAD, tip);
    button.setId("import");
    ContextMenu menu = menu();
    button.setOnAction(
        event -> {
          if (isOpen()) {
            menu.show(button, Side.BOTTOM, 0, 4);
          }
        });
    window.setOnDragOver(this::dragOver);
    window.setOnDragExited(event -> window.getStyleClass().remove(TARGET));
    window.setOnDragDropped(this::dropped);
  }

  /** The button of the top bar, with the ways in a menu. */
  Button button() {
    return button;
  }

  private boolean isReadOnly() {
    return session.library().isReadOnly();
  }

  /** False, and said why, when the library takes nothing. */
  private boolean isOpen() {
    if (isReadOnly()) {
      tell.accept(messages.get("read-only.why"));
    }
    return !isReadOnly();
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.setId("import-menu");
    menu.getItems()
        .setAll(
            item("import.files", this::chooseFiles),
            item("import.folder", this::chooseFolder),
            item("import.paste", this::openPaste));
    return menu;
  }

  private MenuItem item(String key, Runnable step) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(event -> step.run());
    return item;
  }

  /** Asks for files and imports them. */
  void chooseFiles() {
    if (!isOpen()) {
      return;
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.get("import.choose.title"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.get("import.choose.files"),
                "*.txt",
                "*.md",
                "*.markdown",
                "*.html",
                "*.htm",
                "*.docx",
                "*.pdf",
                "*.zip"));
    List<File> files = chooser.showOpenMultipleDialog(owner());
    if (files != null) {
      session.importing().start(paths(files));
    }
  }

  /** Asks for a folder and imports what is in it. */
  void chooseFolder() {
    if (!isOpen()) {
      return;
    }
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.get("import.choose.folder"));
    File folder = chooser.showDialog(owner());
    if (folder != null) {
      session.importing().start(List.of(folder.toPath()));
    }
  }

  private @Nullable Window owner() {
    return window.getScene() == null ? null : window.getScene().getWindow();
  }

  /** Shows the area that text is pasted into. */
  void openPaste() {
    if (isOpen()) {
      session.openPaste();
    }
  }

  /** Imports the files or the text of the clipboard; false when it holds neither. */
  boolean pasteClipboard() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = clipboard.getString();
    boolean holds = clipboard.hasFiles() || (text != null && !text.isBlank());
    if (holds && !isOpen()) {
      return true;
    }
    if (clipboard.hasFiles()) {
      session.importing().start(paths(clipboard.getFiles()));
    } else if (text != null && !text.isBlank()) {
      paste(text);
    } else {
      return false;
    }
    return true;
  }

  /** Imports text. Its name holds no date: the rules would read one as that of the page. */
  void paste(String text) {
    session.importing().paste(messages.get("import.paste.name"), text);
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles() && !session.importing().isRunning()) {
      event.acceptTransferModes(TransferMode.COPY);
      if (!window.getStyleClass().contains(TARGET)) {
        window.getStyleClass().add(TARGET);
        tell.accept(messages.get("import.drop.hint"));
      }
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    boolean files = event.getDragboard().hasFiles() && isOpen();
    if (files) {
      session.importing().start(paths(event.getDragboard().getFiles()));
    }
    event.setDropCompleted(files);
    event.consume();
  }

  private static List<Path> paths(List<File> files) {
    return files.stream().map(File::toPath).toList();
  }
}
