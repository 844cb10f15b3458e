package org.zonereader.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.FoldedText;
import org.zonereader.text.Folding;
import org.zonereader.text.Grams;

/** The search index of a library's reports, written by itself into a file of its own. */
final class IndexFloor {
  /** Reports to a transaction; within one they stand in the order of the index, as an import's. */
  static final int GROUP = 2_000;

  private record Row(long id, String text, @Nullable String pairs, @Nullable String characters) {
    Row withTokens() {
      FoldedText folded = Folding.forSearch(text);
      return new Row(id, text, Grams.pairs(folded), Grams.characters(folded));
    }
  }

  private final List<String> tables;
  private List<Row> rows;

  private IndexFloor(List<String> tables, List<Row> rows) {
    this.tables = tables;
    this.rows = rows;
  }

  /** Reads what a library shows, in the order it was imported. */
  static IndexFloor of(Path library) throws SQLException {
    List<String> tables = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
        Statement query = connection.createStatement()) {
      try (ResultSet found =
          query.executeQuery(
              "SELECT sql FROM sqlite_schema WHERE name IN ('pairs', 'characters')")) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      try (ResultSet found =
          query.executeQuery(
              "SELECT listed.id, text FROM listed JOIN report ON report.id = listed.report"
                  + " ORDER BY report.id")) {
        while (found.next()) {
          rows.add(new Row(found.getLong(1), found.getString(2), null, null));
        }
      }
    }
    return new IndexFloor(tables, rows);
  }

  /** Makes the tokens beforehand. */
  void makeTokens() {
    rows = rows.stream().map(Row::withTokens).toList();
  }

  /**
   * Writes the index.
   *
   * @param ready whether the tokens are made already; otherwise they are made row by row
   */
  void write(Path file, boolean ready) throws SQLException {
    List<Row> all = ready && !rows.isEmpty() && rows.getFirst().pairs() == null ? made() : rows;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      BenchFiles.prepare(connection);
      for (String table : tables) {
        BenchFiles.execute(connection, table);
      }
      BenchFiles.execute(
          connection, "INSERT INTO pairs (pairs, rank) VALUES ('hashsize', 33554432)");
      BenchFiles.execute(
          connection, "INSERT INTO characters (characters, rank) VALUES ('hashsize', 8388608)");
      try (PreparedStatement pairs =
              connection.prepareStatement("INSERT INTO pairs (rowid, grams) VALUES (?, ?)");
          PreparedStatement characters =
              connection.prepareStatement("INSERT INTO characters (rowid, grams) VALUES (?, ?)")) {
        for (int from = 0; from < all.size(); from += GROUP) {
          List<Row> group = new ArrayList<>(all.subList(from, Math.min(all.size(), from + GROUP)));
          group.sort(Comparator.comparingLong(Row::id));
          BenchFiles.execute(connection, "BEGIN IMMEDIATE");
          for (Row row : group) {
            Row tokens = ready ? row : row.withTokens();
            put(pairs, row.id(), tokens.pairs());
            put(characters, row.id(), tokens.characters());
          }
          BenchFiles.execute(connection, "COMMIT");
        }
      }
    }
  }

  private List<Row> made() {
    makeTokens();
    return rows;
  }

  private static void put(PreparedStatement insert, long id, @Nullable String tokens)
      throws SQLException {
    insert.setLong(1, id);
    insert.setString(2, tokens);
    insert.executeUpdate();
  }
}
