package org.zonereader.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The user's own zone and theme tables, as text. */
public final class OwnTableStore {
  /** Which table. */
  public enum Table {
    /** Tab-separated, as {@code data/zones.tsv}. */
    ZONES("zones"),
    /** JSON, as {@code data/themes.json}. */
    THEMES("themes");

    private final String key;

    Table(String key) {
      this.key = key;
    }
  }

  private final Database database;

  public OwnTableStore(Database database) {
    this.database = database;
  }

  /** The user's table, or empty when the program's own holds. */
  public Optional<String> get(Table table) {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement("SELECT content FROM own_table WHERE name = ?")) {
            query.setString(1, table.key);
            try (ResultSet row = query.executeQuery()) {
              return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
          }
        });
  }

  /**
   * Keeps the user's table.
   *
   * @param content null to go back to the program's own
   */
  public void put(Table table, @Nullable String content) {
    database.write(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("DELETE FROM own_table WHERE name = ?")) {
            delete.setString(1, table.key);
            delete.executeUpdate();
          }
          if (content != null) {
            try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO own_table VALUES (?, ?)")) {
              insert.setString(1, table.key);
              insert.setString(2, content);
              insert.executeUpdate();
            }
          }
          return null;
        });
  }
}
