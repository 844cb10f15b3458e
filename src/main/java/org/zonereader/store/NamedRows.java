package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What tables with the columns id, position and a unique name have in common. */
enum NamedRows {
  VIEWS("saved_view"),
  GROUPS("zone_group");

  private final String table;

  NamedRows(String table) {
    this.table = table;
  }

  Renamed rename(Connection connection, long id, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT 1 FROM " + table + " WHERE name = ? AND id <> ?")) {
      query.setString(1, name);
      query.setLong(2, id);
      try (ResultSet other = query.executeQuery()) {
        if (other.next()) {
          return Renamed.TAKEN;
        }
      }
    }
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE " + table + " SET name = ? WHERE id = ?")) {
      update.setString(1, name);
      update.setLong(2, id);
      return update.executeUpdate() == 0 ? Renamed.GONE : Renamed.DONE;
    }
  }

  boolean has(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT 1 FROM " + table + " WHERE name = ?")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  /** A place behind all others. */
  int last(Connection connection) throws SQLException {
    return Connections.number(connection, "SELECT coalesce(max(position), 0) + 1 FROM " + table);
  }

  /** Deletes a row and what refers to it. */
  void delete(Connection connection, long id) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM " + table + " WHERE id = ?")) {
      delete.setLong(1, id);
      delete.executeUpdate();
    }
  }
}
