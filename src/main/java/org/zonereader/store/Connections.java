package org.zonereader.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Connections with the settings every library file is used with. */
final class Connections {
  /** How long one process waits for another's write, in milliseconds. */
  static final int PATIENCE_MS = 10_000;

  /** With a rollback journal readers wait for writers too, for as long as a large import takes. */
  private static final int JOURNAL_PATIENCE_MS = 60_000;

  /**
   * Pages each connection keeps in memory, in KB; SQLite's 2 MB are 125 of our pages, and a search
   * for a common string reads more.
   */
  private static final int CACHE_KB = 16 << 10;

  private Connections() {}

  static Connection reader(Path file, Access access) throws SQLException {
    Connection connection = open(file, access);
    execute(connection, "PRAGMA query_only = ON");
    return connection;
  }

  /** A connection that may write, to a file on a disk of this machine. */
  static Connection writer(Path file) throws SQLException {
    return open(file, Access.LOG);
  }

  /** A connection that may do what the access allows. */
  static Connection open(Path file, Access access) throws SQLException {
    boolean journal = access == Access.JOURNAL;
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    // A log keeps a library whole without waiting for the disk at every commit; a journal does not.
    config.setSynchronous(journal ? SynchronousMode.FULL : SynchronousMode.NORMAL);
    config.setBusyTimeout(journal ? JOURNAL_PATIENCE_MS : PATIENCE_MS);
    config.setReadOnly(access.isReadOnly());
    config.setCacheSize(-CACHE_KB);
    // Else the driver asks for the last id after every row; RETURNING says it where it is wanted.
    config.setGetGeneratedKeys(false);
    return config.createConnection(url(file) + (access == Access.UNCHANGING ? "?immutable=1" : ""));
  }

  /** What the driver calls a file; settings may follow after a '?'. */
  static String url(Path file) {
    // The driver takes what follows a '?' in a plain path for settings; in a URI it is escaped.
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString();
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Runs an INSERT … RETURNING id. */
  static long returnedId(PreparedStatement insert) throws SQLException {
    try (ResultSet row = insert.executeQuery()) {
      return row.getLong(1);
    }
  }

  /** The first column of the first row. */
  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.getInt(1);
    }
  }

  /** A column of the current row that may be null. */
  static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
