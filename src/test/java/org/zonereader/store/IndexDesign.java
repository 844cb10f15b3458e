package org.zonereader.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table, or several, that answers searches, alone in a file with the settings of a library. */
public abstract class IndexDesign implements SearchPeer, AutoCloseable {
  private final Connection connection;
  private final List<String> indexes;

  /**
   * Makes an empty file.
   *
   * @param tables SQL that makes the tables
   * @param indexes names of those that are full-text indexes
   */
  IndexDesign(Path file, List<String> tables, List<String> indexes) {
    this.indexes = List.copyOf(indexes);
    try {
      connection = Connections.writer(file);
      Connections.execute(connection, "PRAGMA page_size = 16384");
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
      }
      for (String sql : tables) {
        Connections.execute(connection, sql);
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** A statement that adds one text to one table. */
  interface Adding {
    /** Adds a text. */
    void add(PreparedStatement insert, IndexedText text) throws SQLException;
  }

  /**
   * One table of the design.
   *
   * @param insert SQL
   */
  record Table(String insert, Adding adding) {}

  abstract List<Table> tables();

  /**
   * The rows that hold words.
   *
   * @param id column of the text's id
   * @param from what follows FROM
   */
  record Matching(String id, String from, List<String> parameters) {}

  abstract Matching matching(List<String> words);

  /** Adds texts in one transaction. */
  public void add(List<IndexedText> texts) {
    write(
        () -> {
          for (Table table : tables()) {
            try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
              for (IndexedText text : texts) {
                table.adding().add(insert, text);
              }
            }
          }
        });
  }

  /** Takes one text out and puts it in again under another id, in one transaction. */
  public void move(IndexedText text, long id) {
    write(
        () -> {
          for (String index : indexes) {
            Connections.execute(connection, "DELETE FROM " + index + " WHERE rowid = " + text.id());
          }
          for (Table table : tables()) {
            try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
              table.adding().add(insert, new IndexedText(id, text.text()));
            }
          }
        });
  }

  /** Sets an option of FTS5 ({@code automerge}, {@code hashsize} …) on every index. */
  public void set(String option, long value) {
    write(
        () -> {
          for (String index : indexes) {
            Connections.execute(
                connection,
                "INSERT INTO "
                    + index
                    + "("
                    + index
                    + ", rank) VALUES ('"
                    + option
                    + "', "
                    + value
                    + ")");
          }
        });
  }

  /** Merges every index into one piece. */
  public void optimize() {
    write(
        () -> {
          for (String index : indexes) {
            Connections.execute(
                connection, "INSERT INTO " + index + "(" + index + ") VALUES ('optimize')");
          }
        });
  }

  /** Reads another file's tables too. */
  void attach(Path file, String name) {
    try (PreparedStatement attach = connection.prepareStatement("ATTACH ? AS " + name)) {
      attach.setString(1, file.toString());
      attach.execute();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Bytes of the pages in use. */
  public long bytes() {
    try {
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      }
      long pages = Connections.number(connection, "PRAGMA page_count");
      long free = Connections.number(connection, "PRAGMA freelist_count");
      return (pages - free) * Connections.number(connection, "PRAGMA page_size");
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  @Override
  public List<Long> newest(List<String> words, int limit) {
    Matching matching = matching(words);
    return query(
        "SELECT "
            + matching.id()
            + " FROM "
            + matching.from()
            + " ORDER BY "
            + matching.id()
            + " DESC LIMIT "
            + limit,
        matching.parameters());
  }

  @Override
  public int count(List<String> words) {
    Matching matching = matching(words);
    return query("SELECT count(*) FROM " + matching.from(), matching.parameters())
        .getFirst()
        .intValue();
  }

  private List<Long> query(String sql, List<String> parameters) {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        query.setString(i + 1, parameters.get(i));
      }
      List<Long> ids = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
      return ids;
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  private void write(Work work) {
    try {
      Transaction.WRITE.<Object, RuntimeException>run(
          connection,
          c -> {
            work.run();
            return c;
          });
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }
}
