package org.zonereader.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Bare SQLite files with the settings of a library. */
final class BenchFiles {
  private BenchFiles() {}

  static void prepare(Connection connection) throws SQLException {
    execute(connection, "PRAGMA page_size = 16384");
    execute(connection, "PRAGMA journal_mode = WAL");
    execute(connection, "PRAGMA synchronous = NORMAL");
    execute(connection, "PRAGMA foreign_keys = ON");
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
