package org.zonereader.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.zonereader.text.Messages;

/** Asks for the file of a table. */
final class Files {
  private final Supplier<Window> owner;
  private final Messages messages;

  Files(Supplier<Window> owner, Messages messages) {
    this.owner = owner;
    this.messages = messages;
  }

  Optional<Path> open(String pattern) {
    return path(chooser(pattern).showOpenDialog(owner.get()));
  }

  Optional<Path> save(String name, String pattern) {
    FileChooser chooser = chooser(pattern);
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(owner.get()));
  }

  private FileChooser chooser(String pattern) {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.get("files.table"), pattern));
    return chooser;
  }

  private static Optional<Path> path(@org.jspecify.annotations.Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
