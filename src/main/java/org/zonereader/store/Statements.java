package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Statements that are run for row after row, prepared once: a trigger or a foreign key makes
 * preparing one dearer than running it. They must not be closed by those who run them.
 */
final class Statements implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Statements.class.getName());

  private final Connection connection;
  private final Map<String, PreparedStatement> bySql = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  PreparedStatement of(String sql) throws SQLException {
    PreparedStatement known = bySql.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      bySql.put(sql, known);
    }
    return known;
  }

  /** Runs a statement with these numbers. */
  void run(String sql, long... values) throws SQLException {
    PreparedStatement statement = of(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setLong(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  /**
   * Lets go of the values: contents of files may be among them. To be called after a fault too: the
   * driver gives up a statement that failed, and it has to be prepared again.
   */
  void clear() {
    bySql.values().removeIf(Statements::isGivenUp);
  }

  private static boolean isGivenUp(PreparedStatement statement) {
    try {
      statement.clearParameters();
      return false;
    } catch (SQLException e) {
      // Must not hide the fault that has led here.
      LOG.log(Level.FINE, "given up", e);
      return true;
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : bySql.values()) {
      statement.close();
    }
    bySql.clear();
  }
}
