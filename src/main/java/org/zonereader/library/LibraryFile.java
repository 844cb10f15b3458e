package org.zonereader.library;

import java.nio.file.Path;
import org.zonereader.store.Database;
import org.zonereader.store.FilePlaces;
import org.zonereader.store.OpenException;
import org.zonereader.store.Swap;

/** Opens the file of a library, whatever state it was left in. */
final class LibraryFile {
  private LibraryFile() {}

  /** Brings a swap that was broken off to its end, then opens the file. */
  static Database open(Path file, FilePlaces places) throws LibraryException {
    try {
      Swap.finish(file);
      return Database.open(file, places);
    } catch (OpenException e) {
      throw LibraryException.of(file, e);
    }
  }
}
