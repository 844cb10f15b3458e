package org.zonereader.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Transactions by SQL. The driver's own (auto-commit off) begin the next one with every commit and
 * so would hold the write lock for ever.
 */
enum Transaction {
  /** Sees the state of its first query until it ends. */
  READ("BEGIN DEFERRED"),
  /** Takes the write lock at once, so that it does not fail half-way for want of it. */
  WRITE("BEGIN IMMEDIATE");

  private final String begin;

  Transaction(String begin) {
    this.begin = begin;
  }

  /** What is done with a connection that is only lent. */
  @FunctionalInterface
  interface Work<T extends @Nullable Object, E extends Exception> {
    T run(Connection connection) throws SQLException, E;
  }

  /** Commits what {@code work} did, or, when it throws, takes all of it back. */
  <T extends @Nullable Object, E extends Exception> T run(Connection connection, Work<T, E> work)
      throws SQLException, E {
    Connections.execute(connection, begin);
    try {
      T result = work.run(connection);
      Connections.execute(connection, "COMMIT");
      return result;
    } catch (Throwable fault) {
      try {
        Connections.execute(connection, "ROLLBACK");
      } catch (SQLException e) {
        // After some faults (disk full) SQLite has rolled back itself and refuses to again.
        fault.addSuppressed(e);
      }
      throw fault;
    }
  }
}
