package org.zonereader.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.zonereader.store.Transaction.Work;

/**
 * One open library file. Reads run on any thread, each on a connection and snapshot of its own;
 * writes wait for each other, in this process by a lock and across processes by SQLite's.
 */
public final class Database implements AutoCloseable {
  private final Path file;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock();

  /** Reading connections nobody uses now; guarded by itself. */
  private final Deque<Connection> idle = new ArrayDeque<>();

  private volatile boolean closed;

  private Database(Path file, Connection writer) {
    this.file = file;
    this.writer = writer;
  }

  /**
   * Opens the file, creating it and its folders when absent and migrating an older one after
   * copying it beside.
   */
  public static Database open(Path file) throws OpenException {
    return open(file, Migrations.ofThisProgram());
  }

  static Database open(Path file, Migrations migrations) throws OpenException {
    Connection writer = new Opening(file, migrations).open();
    return new Database(file, writer);
  }

  public Path file() {
    return file;
  }

  /**
   * Runs queries that all see the same state of the file.
   *
   * @throws StoreException when SQLite fails
   */
  <T extends @Nullable Object> T read(Work<T, RuntimeException> work) {
    try {
      Connection connection = borrow();
      try {
        return Transaction.READ.run(connection, work);
      } finally {
        giveBack(connection);
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /**
   * Runs queries that all see the same state of the file, until {@code stop} ends them.
   *
   * @throws java.util.concurrent.CancellationException when stopped
   * @throws StoreException when SQLite fails
   */
  <T extends @Nullable Object> T read(Stop stop, Work<T, RuntimeException> work) {
    try {
      return read(
          connection -> {
            stop.begin(connection);
            try {
              return work.run(connection);
            } finally {
              stop.end(connection);
            }
          });
    } catch (StoreException e) {
      // A query that was interrupted fails like any other.
      stop.check();
      throw e;
    }
  }

  /**
   * Runs one transaction: everything {@code work} did is kept, lists and search index included, or,
   * when it throws, nothing.
   *
   * @throws StoreException when SQLite fails
   */
  <T extends @Nullable Object> T write(Work<T, RuntimeException> work) {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("a write within a write would end the outer one half-way");
    }
    writing.lock();
    try {
      checkOpen();
      return Transaction.WRITE.run(
          writer,
          connection -> {
            T result = work.run(connection);
            SearchIndex.update(connection);
            return result;
          });
    } catch (SQLException e) {
      throw new StoreException(e);
    } finally {
      writing.unlock();
    }
  }

  /** Waits for a running write; reads that still run keep their connection until they end. */
  @Override
  public void close() {
    writing.lock();
    try {
      synchronized (idle) {
        if (closed) {
          return;
        }
        closed = true;
        for (Connection connection : idle) {
          connection.close();
        }
        idle.clear();
      }
      writer.close();
    } catch (SQLException e) {
      throw new StoreException(e);
    } finally {
      writing.unlock();
    }
  }

  private Connection borrow() throws SQLException {
    synchronized (idle) {
      checkOpen();
      Connection connection = idle.poll();
      if (connection != null) {
        return connection;
      }
    }
    return Connections.reader(file);
  }

  private void giveBack(Connection connection) throws SQLException {
    synchronized (idle) {
      if (!closed) {
        idle.push(connection);
        return;
      }
    }
    connection.close();
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the library is closed");
    }
  }
}
