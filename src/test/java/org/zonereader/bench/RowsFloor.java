package org.zonereader.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;

/** The rows of a library, written again into an empty one without a search index. */
final class RowsFloor {
  /** Tables an import writes, in an order in which every row finds what it refers to. */
  private static final List<String> TABLES =
      List.of("zone", "source", "report", "report_theme", "priority", "priority_theme", "clause");

  private static final int GROUP = 100_000;

  private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
  private final Map<String, String> columns = new LinkedHashMap<>();

  static RowsFloor of(Path library) throws SQLException {
    RowsFloor floor = new RowsFloor();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
        Statement query = connection.createStatement()) {
      for (String table : TABLES) {
        floor.read(query, table);
      }
    }
    return floor;
  }

  private void read(Statement query, String table) throws SQLException {
    // Generated columns, which cannot be written, are hidden from table_info.
    List<String> names = new ArrayList<>();
    try (ResultSet found = query.executeQuery("PRAGMA table_info(" + table + ")")) {
      while (found.next()) {
        names.add('"' + found.getString("name") + '"');
      }
    }
    columns.put(table, String.join(", ", names));
    List<Object[]> all = new ArrayList<>();
    try (ResultSet found =
        query.executeQuery("SELECT " + String.join(", ", names) + " FROM " + table)) {
      while (found.next()) {
        Object[] row = new Object[names.size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = found.getObject(i + 1);
        }
        all.add(row);
      }
    }
    rows.put(table, all);
  }

  /** A library without reports, whose triggers are gone: they feed the index. */
  static Path empty(Path file) throws SQLException, LibraryException {
    Library.open(file).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (String trigger : List.of("report_inserted", "report_updated", "report_deleted")) {
        BenchFiles.execute(connection, "DROP TRIGGER " + trigger);
      }
    }
    return file;
  }

  void write(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      BenchFiles.prepare(connection);
      for (String table : TABLES) {
        write(connection, table);
      }
    }
  }

  private void write(Connection connection, String table) throws SQLException {
    String names = columns.getOrDefault(table, "");
    String marks = names.replaceAll("[^,]+", "?");
    int done = 0;
    BenchFiles.execute(connection, "BEGIN IMMEDIATE");
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")")) {
      for (Object[] row : rows.getOrDefault(table, List.of())) {
        for (int i = 0; i < row.length; i++) {
          insert.setObject(i + 1, row[i]);
        }
        insert.executeUpdate();
        if (++done % GROUP == 0) {
          BenchFiles.execute(connection, "COMMIT");
          BenchFiles.execute(connection, "BEGIN IMMEDIATE");
        }
      }
    }
    BenchFiles.execute(connection, "COMMIT");
  }
}
