package org.zonereader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A whole copy of an open library in another place. */
public final class LibraryCopy {
  private LibraryCopy() {}

  /**
   * Copies the library, the newest writes included; it stays as it is. The copy gets its name when
   * it is complete.
   *
   * @param target does not exist; its folder does
   * @throws NoSpaceException when the disk cannot hold the copy
   * @throws StoreException when SQLite fails; then nothing is left at the target
   */
  public static void make(Database database, Path target) throws NoSpaceException, IOException {
    Path folder = target.toAbsolutePath().getParent();
    long needed = Files.size(database.file());
    long free = Files.getFileStore(folder == null ? target : folder).getUsableSpace();
    NoSpaceException.demand(target, needed, free);
    try {
      WholeCopy.make(
          target,
          partial ->
              database.alone(
                  connection -> {
                    WholeCopy.vacuum(connection, partial);
                    return partial;
                  }));
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }
}
