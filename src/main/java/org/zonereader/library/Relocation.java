package org.zonereader.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.FilePlace;
import org.zonereader.store.Database;
import org.zonereader.store.FilePlaces;
import org.zonereader.store.LibraryCopy;
import org.zonereader.store.NoSpaceException;
import org.zonereader.store.StoreException;

/** Takes a library to a place where only this machine writes (移到本机). */
final class Relocation {
  private final Database database;
  private final FilePlaces places;

  Relocation(Database database, FilePlaces places) {
    this.database = database;
    this.places = places;
  }

  /** See {@link Upkeep#copyTo}. */
  Path copyTo(Path folder) throws LibraryException {
    Path target = folder.resolve(String.valueOf(database.file().getFileName()));
    FilePlace place = places.of(target);
    if (Files.exists(target)) {
      throw refusal("move-exists", target, null);
    }
    if (!place.isLocal()) {
      throw refusal("move-no-better", target, null);
    }
    try {
      LibraryCopy.make(database, target);
    } catch (NoSpaceException e) {
      throw LibraryException.of(e);
    } catch (IOException | StoreException e) {
      throw refusal("move-failed", target, e);
    }
    check(target);
    return target;
  }

  private static void check(Path copy) throws LibraryException {
    boolean sound;
    try (Library library = Library.open(copy)) {
      sound = library.check().isEmpty();
    }
    if (!sound) {
      throw refusal("move-damaged", copy, null);
    }
  }

  private static LibraryException refusal(String code, Path target, @Nullable Exception reason) {
    String why = reason == null ? "" : String.valueOf(reason.getMessage());
    return new LibraryException(code, List.of(target.toString(), why), reason);
  }
}
