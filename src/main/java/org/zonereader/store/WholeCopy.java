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

  /** What is done with the copy before it gets its name. */
  interface Finish {
    void run(Path partial) throws SQLException, IOException;
  }

  /**
   * Copies a library; the copy gets its name when it is complete and on the disk.
   *
   * <p>VACUUM INTO also takes what still stands in the write-ahead log, which copying the file
   * would miss.
   */
  static void make(Path file, Path target, Finish finish) throws SQLException, IOException {
    Path partial = Beside.of(target, ".partial");
    Files.deleteIfExists(partial);
    try {
      // Not through Connections.reader: one that may only query may not VACUUM INTO either.
      try (Connection connection = Connections.writer(file)) {
        vacuum(connection, partial);
      }
      finish.run(partial);
      Durably.flush(partial);
      Durably.move(partial, target);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /** Writes everything that is in the library to a new file. */
  static void vacuum(Connection connection, Path target) throws SQLException {
    try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, target.toString());
      copy.execute();
    }
  }
}
