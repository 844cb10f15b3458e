package org.zonereader.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Ends reads that nobody waits for any more. Given to a read before it begins; once stopped, that
 * read and all later ones end with a {@link CancellationException}. Safe to use from any thread.
 */
public final class Stop {
  /** Connections that read now; each entry is out before its connection is lent to others. */
  private final Set<Connection> reading = new HashSet<>();

  private boolean stopped;

  /** Returns at once; what runs ends within milliseconds. */
  public synchronized void stop() {
    stopped = true;
    for (Connection connection : reading) {
      try (Statement statement = connection.createStatement()) {
        statement.cancel();
      } catch (SQLException e) {
        throw new StoreException(e);
      }
    }
  }

  public synchronized boolean stopped() {
    return stopped;
  }

  /** To be called in loops that may run long without asking the database. */
  public void check() {
    if (stopped()) {
      throw new CancellationException("stopped");
    }
  }

  synchronized void begin(Connection connection) {
    check();
    reading.add(connection);
  }

  synchronized void end(Connection connection) {
    reading.remove(connection);
  }
}
