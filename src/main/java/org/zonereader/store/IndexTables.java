package org.zonereader.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The full-text tables as the schema makes them: made anew, merged, put in order. */
final class IndexTables {
  static final List<String> NAMES = List.of("pairs", "characters");

  /** The script that made them; a later one that makes them again takes its place here. */
  private static final String SCRIPT = "schema-4.sql";

  /** Where FTS5 keeps what it knows: {@code pairs_data} and so on. */
  private static final List<String> SHADOWS = List.of("data", "idx", "docsize", "config");

  private IndexTables() {}

  /**
   * Makes empty tables in place of those that are there, whatever state they are in. Part of the
   * transaction it is called in.
   */
  static void recreate(Connection connection) throws SQLException {
    // DROP TABLE would let FTS5 open the table first, which it refuses when its settings are lost.
    Connections.execute(connection, "PRAGMA writable_schema = ON");
    try {
      for (String table : NAMES) {
        Connections.execute(
            connection,
            "DELETE FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'");
      }
    } finally {
      // Also lets the connection read the schema again.
      Connections.execute(connection, "PRAGMA writable_schema = RESET");
    }
    for (String table : NAMES) {
      for (String shadow : SHADOWS) {
        Connections.execute(connection, "DROP TABLE IF EXISTS " + table + "_" + shadow);
      }
    }
    for (String statement : statements(Migrations.resource(SCRIPT))) {
      Connections.execute(connection, statement);
    }
  }

  /** Those of the script that make the tables and set them up. */
  private static List<String> statements(String script) {
    String code =
        script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    return Arrays.stream(code.split(";"))
        .map(String::strip)
        .filter(
            statement ->
                NAMES.stream()
                    .anyMatch(
                        name ->
                            statement.startsWith("CREATE VIRTUAL TABLE " + name + " ")
                                || statement.startsWith("INSERT INTO " + name + " ")))
        .toList();
  }

  /**
   * Merges some segments, which makes searches faster.
   *
   * @param pages about how many of FTS5's pages (4 KB) may be written
   * @return true when there may be more to merge
   */
  static boolean merge(Connection connection, int pages) throws SQLException {
    for (String table : NAMES) {
      int before = Connections.number(connection, "SELECT total_changes()");
      Connections.execute(
          connection,
          "INSERT INTO " + table + " (" + table + ", rank) VALUES ('merge', " + pages + ")");
      // SQLite's documentation: fewer than two changes mean that there was nothing to do.
      if (Connections.number(connection, "SELECT total_changes()") - before >= 2) {
        return true;
      }
    }
    return false;
  }

  /** Merges each table into one segment. */
  static void optimize(Connection connection) throws SQLException {
    for (String table : NAMES) {
      Connections.execute(
          connection, "INSERT INTO " + table + " (" + table + ") VALUES ('optimize')");
    }
  }
}
