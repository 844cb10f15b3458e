package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonereader.model.Change;
import org.zonereader.model.Correction;

/** Changes as rows and back. */
final class ChangeRows {
  private ChangeRows() {}

  /**
   * Enters a change; what had been undone before cannot be redone any more.
   *
   * @param change its id is not used
   * @param imported true when it was made while importing and is no undo step
   */
  static void insert(Connection connection, Change change, boolean imported, long now)
      throws SQLException {
    if (!imported) {
      Connections.execute(connection, "DELETE FROM change WHERE undone = 1");
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO change (made_at, source, zone, corrections, removed, imported, undone)
            VALUES (?, ?, ?, ?, ?, ?, 0)\
            """)) {
      insert.setLong(1, now);
      insert.setObject(2, change.source());
      insert.setString(3, change.zone());
      insert.setString(4, PackedChange.corrections(change.corrections()));
      insert.setString(5, PackedChange.ids(change.removed()));
      insert.setBoolean(6, imported);
      insert.executeUpdate();
    }
  }

  static void setUndone(Connection connection, long change, boolean undone) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE change SET undone = ? WHERE id = ?")) {
      update.setBoolean(1, undone);
      update.setLong(2, change);
      update.executeUpdate();
    }
  }

  /** Corrections of a source that hold, oldest first. */
  static List<Correction> active(Connection connection, long source) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT corrections FROM change WHERE source = ? AND undone = 0 ORDER BY id")) {
      query.setLong(1, source);
      List<Correction> corrections = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          corrections.addAll(PackedChange.corrections(rows.getString(1)));
        }
      }
      return corrections;
    }
  }

  /** The step that undoing, or redoing, would take. */
  static Optional<Change> next(Connection connection, boolean undo) throws SQLException {
    String order = undo ? "undone = 0 ORDER BY id DESC" : "undone = 1 ORDER BY id";
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT * FROM change WHERE imported = 0 AND " + order + " LIMIT 1");
        ResultSet row = query.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      long source = row.getLong("source");
      boolean ofReports = row.wasNull();
      return Optional.of(
          new Change(
              row.getLong("id"),
              ofReports ? null : source,
              PackedChange.corrections(row.getString("corrections")),
              PackedChange.ids(row.getString("removed")),
              row.getString("zone")));
    }
  }
}
