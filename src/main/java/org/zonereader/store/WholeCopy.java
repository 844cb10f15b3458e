package org.zonereader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A complete copy of a library that may be open. */
final class WholeCopy {
  private WholeCopy() {}

  /** Works on a copy that has not got its name yet. */
  interface Step {
    void run(Path partial) throws SQLException, IOException;
  }

  /**
   * Copies a library by its file; the copy gets its name when it is complete and on the disk.
   *
   * @param finish what is done with the copy before it gets its name
   */
  static void make(Path file, Path target, Step finish) throws SQLException, IOException {
    make(
        target,
        partial -> {
          // Not through Connections.reader: one that may only query may not VACUUM INTO either.
          try (Connection connection = Connections.writer(file)) {
            vacuum(connection, partial);
          }
          finish.run(partial);
        });
  }

  /**
   * The copy that a step writes, under its name when it is complete and on the disk.
   *
   * @param writing writes the whole copy
   */
  static void make(Path target, Step writing) throws SQLException, IOException {
    Path partial = Beside.of(target, ".partial");
    Files.deleteIfExists(partial);
    try {
      writing.run(partial);
      Durably.flush(partial);
      Durably.move(partial, target);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /**
   * Writes everything that is in the library to a new file; what still stands in the write-ahead
   * log too, which copying the file would miss.
   */
  static void vacuum(Connection connection, Path target) throws SQLException {
    try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, target.toString());
      copy.execute();
    }
  }
}
