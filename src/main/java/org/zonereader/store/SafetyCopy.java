package org.zonereader.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The complete copy that is put beside a library before it is migrated. */
final class SafetyCopy {
  private SafetyCopy() {}

  /**
   * Copies {@code name.zonereader} of version 1 to {@code name.v1.zonereader}; a copy that is
   * already there is kept and the new one numbered.
   *
   * <p>VACUUM INTO also takes what still stands in the write-ahead log, which copying the file
   * would miss. The copy gets its name when it is complete.
   */
  static Path make(Path file, int version) throws SQLException, IOException {
    Path target = free(file, version);
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    Files.deleteIfExists(partial);
    // Not through Connections.reader: a connection that may only query may not VACUUM INTO either.
    try (Connection connection = Connections.writer(file)) {
      vacuum(connection, partial);
    }
    return Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes everything in the library to a new file, on the disk when this returns. */
  static void vacuum(Connection connection, Path target) throws SQLException, IOException {
    try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, target.toString());
      copy.execute();
    }
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static Path free(Path file, int version) {
    String name = String.valueOf(file.toAbsolutePath().getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    Path target = file.resolveSibling(stem + ".v" + version + extension);
    for (int n = 2; Files.exists(target); n++) {
      target = file.resolveSibling(stem + ".v" + version + "-" + n + extension);
    }
    return target;
  }
}
