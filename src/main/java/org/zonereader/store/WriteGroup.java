package org.zonereader.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.zonereader.store.Transaction.Work;

/** Writes that share a transaction; each is taken back by itself when it fails. */
final class WriteGroup {
  private final Connection connection;
  private boolean busy;
  private @Nullable Throwable lost;

  /** A group in the transaction that {@code connection} is in. */
  WriteGroup(Connection connection) {
    this.connection = connection;
  }

  <T extends @Nullable Object> T read(Work<T, RuntimeException> work) throws SQLException {
    checkHolds();
    return work.run(connection);
  }

  <T extends @Nullable Object> T write(Work<T, RuntimeException> work) throws SQLException {
    checkHolds();
    if (busy) {
      throw new IllegalStateException("a write within a write would end the outer one half-way");
    }
    busy = true;
    Connections.execute(connection, "SAVEPOINT one");
    try {
      T result = work.run(connection);
      Connections.execute(connection, "RELEASE one");
      return result;
    } catch (Throwable fault) {
      takeBack(fault);
      throw fault;
    } finally {
      busy = false;
    }
  }

  private void takeBack(Throwable fault) {
    try {
      Connections.execute(connection, "ROLLBACK TO one");
      Connections.execute(connection, "RELEASE one");
    } catch (SQLException e) {
      // After some faults (disk full) SQLite has rolled back the whole transaction, and the next
      // savepoint would begin one of its own.
      lost = fault;
      fault.addSuppressed(e);
    }
  }

  /**
   * Does nothing while the transaction stands.
   *
   * @throws SQLException when SQLite has given it up
   */
  void checkHolds() throws SQLException {
    if (lost != null) {
      throw new SQLException("the transaction is lost", lost);
    }
  }
}
