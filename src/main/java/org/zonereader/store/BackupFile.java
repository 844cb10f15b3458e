package org.zonereader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.zonereader.store.OpenException.Reason;

/** A backup: a complete copy of a library, sealed, and looked at before it counts as one. */
public final class BackupFile {
  private BackupFile() {}

  /**
   * Copies a library that may be open; what is written to it meanwhile may be left out.
   *
   * @param target gets the copy once it is complete, sound and on the disk; one that is there
   *     already is replaced
   * @throws NoSpaceException when the disk may not hold it
   * @throws OpenException when the library cannot be read, or the copy not be written
   */
  public static void make(Path library, Path target) throws NoSpaceException, OpenException {
    try {
      Path folder = target.toAbsolutePath().getParent();
      Files.createDirectories(folder == null ? target : folder);
      Path log = Beside.log(library);
      long needed = Files.size(library) + (Files.exists(log) ? Files.size(log) : 0);
      // Sealing writes a little beside it.
      long free = Files.getFileStore(folder == null ? target : folder).getUsableSpace();
      NoSpaceException.demand(target, needed + (1 << 20), free);
      WholeCopy.make(library, target, partial -> finish(partial, target));
    } catch (IOException e) {
      throw new OpenException(Reason.NOT_ACCESSIBLE, List.of(e.toString()), e);
    } catch (SQLException e) {
      throw Refusal.ofCopy(e);
    }
  }

  private static void finish(Path partial, Path target) throws SQLException, IOException {
    Path sums = Beside.sums(partial);
    try {
      try (Connection connection = Connections.writer(partial)) {
        // As a library is, so that opening it changes nothing.
        try (Statement statement = connection.createStatement()) {
          statement.execute("PRAGMA journal_mode = WAL");
        }
        if (!ContentStore.isWhole(connection)) {
          throw new IOException("the copy is not sound");
        }
        Seal.set(connection, partial);
      }
      ContentStore.ofClosed(partial);
      Durably.move(sums, Beside.sums(target));
    } catch (OpenException e) {
      throw new IOException("the copy is not sound: " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(sums);
    }
  }

  /** Deletes a backup with what lies beside it. */
  public static void delete(Path backup) throws IOException {
    Files.deleteIfExists(backup);
    Files.deleteIfExists(Beside.sums(backup));
  }
}
