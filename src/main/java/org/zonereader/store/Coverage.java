package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Measures by seal of one report after another. */
final class Coverage implements AutoCloseable {
  private final PreparedStatement query;

  Coverage(Connection connection) throws SQLException {
    query =
        connection.prepareStatement("SELECT theme, measures FROM report_theme WHERE report = ?");
  }

  /** Seals without any measure are absent. */
  Map<String, Integer> of(long report) throws SQLException {
    query.setLong(1, report);
    Map<String, Integer> result = new HashMap<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        result.put(rows.getString(1), rows.getInt(2));
      }
    }
    return result;
  }

  @Override
  public void close() throws SQLException {
    query.close();
  }
}
