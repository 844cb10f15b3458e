package org.zonereader.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Libraries as earlier versions of the program wrote them, of any size. */
public final class OlderLibrary {
  /** Names of the tables both have. */
  private static final String TABLES =
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
          + " AND name IN (SELECT name FROM now.sqlite_schema)";

  private OlderLibrary() {}

  /** The version this program writes. */
  public static int latest() {
    return Migrations.ofThisProgram().latest();
  }

  /**
   * Writes what a library holds into a new file of an older version, as far as that version knew
   * it.
   *
   * @param version 1 or more
   */
  public static void write(Path library, int version, Path target) throws SQLException {
    try (Connection connection = Connections.writer(target)) {
      for (String setting : List.of("page_size = 16384", "foreign_keys = OFF")) {
        Connections.execute(connection, "PRAGMA " + setting);
      }
      for (String script : Migrations.ofThisProgram().scripts().subList(0, version)) {
        Connections.execute(connection, script);
      }
      try (PreparedStatement attach = connection.prepareStatement("ATTACH ? AS now")) {
        attach.setString(1, library.toString());
        attach.execute();
      }
      for (String table : names(connection, TABLES)) {
        String columns = columns(connection, table);
        Connections.execute(connection, "DELETE FROM main." + table);
        Connections.execute(
            connection,
            "INSERT INTO main.%s (%s) SELECT %s FROM now.%s"
                .formatted(table, columns, columns, table));
      }
      Connections.execute(connection, "PRAGMA application_id = " + Opening.APPLICATION_ID);
      Connections.execute(connection, "PRAGMA user_version = " + version);
    }
  }

  /** Names of the columns both have and that can be written. */
  private static String columns(Connection connection, String table) throws SQLException {
    return names(
            connection,
            ("SELECT name FROM pragma_table_xinfo('%1$s', 'main') WHERE hidden = 0 AND name IN"
                    + " (SELECT name FROM pragma_table_xinfo('%1$s', 'now'))")
                .formatted(table))
        .stream()
        .map(name -> '"' + name + '"')
        .collect(Collectors.joining(", "));
  }

  private static List<String> names(Connection connection, String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  /**
   * How many reports a library of whatever version holds; the file is not touched.
   *
   * @return -1 when it is damaged
   */
  public static int reports(Path library) throws Exception {
    Path copy = Files.createTempFile("older", ".zonereader");
    try {
      Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
      try (Connection connection = Connections.writer(copy)) {
        boolean whole = names(connection, "PRAGMA integrity_check").equals(List.of("ok"));
        return whole ? Connections.number(connection, "SELECT count(*) FROM report") : -1;
      }
    } finally {
      Files.delete(copy);
    }
  }
}
