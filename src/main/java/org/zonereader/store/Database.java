package org.zonereader.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.FilePlace;
import org.zonereader.store.Transaction.Work;

/**
 * One open library file. Reads run on any thread, each on a connection and snapshot of its own;
 * writes wait for each other, in this process by a lock and across processes by SQLite's.
 */
public final class Database implements AutoCloseable {
  private final Path file;
  private final Connection writer;
  private final FilePlace place;
  private final Access access;
  private final Unchanging watched;
  private final Statements prepared;
  private final ReentrantLock writing = new ReentrantLock();

  /** What {@link #together} runs now; guarded by {@link #writing}. */
  private @Nullable WriteGroup group;

  /** Reading connections nobody uses now; guarded by itself. */
  private final Deque<Connection> idle = new ArrayDeque<>();

  private final Seal seal;
  private volatile Runnable written = () -> {};
  private volatile Runnable damaged = () -> {};
  private volatile boolean closed;

  private Database(Path file, Opening.Opened opened) {
    this.file = file;
    this.writer = opened.connection();
    this.place = opened.place();
    this.access = opened.access();
    this.watched = new Unchanging(file);
    this.prepared = new Statements(writer);
    this.seal = new Seal(file);
  }

  /**
   * Opens the file, creating it and its folders when absent and migrating an older one after
   * copying it beside.
   */
  public static Database open(Path file) throws OpenException {
    return open(file, FilePlaces.ofThisMachine());
  }

  /**
   * Opens the file as its place demands: with a log on a disk of this machine, else with a rollback
   * journal; for reading only where it cannot be written.
   */
  public static Database open(Path file, FilePlaces places) throws OpenException {
    return open(file, Migrations.ofThisProgram(), places);
  }

  static Database open(Path file, Migrations migrations) throws OpenException {
    return open(file, migrations, FilePlaces.ofThisMachine());
  }

  private static Database open(Path file, Migrations migrations, FilePlaces places)
      throws OpenException {
    Seal.checkNotEmptied(file);
    Database database = new Database(file, new Opening(file, migrations, places).open());
    if (!database.access.isReadOnly()) {
      database.seal.afterOpening(database.writer);
    }
    return database;
  }

  /** Where the file lay when it was opened. */
  public FilePlace place() {
    return place;
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
      WriteGroup mine = mine();
      if (mine != null) {
        return mine.read(work);
      }
      Connection connection = borrow();
      try {
        return Transaction.READ.run(connection, work);
      } finally {
        giveBack(connection);
      }
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** How the file is used. */
  Access access() {
    return access;
  }

  /** What is done with a statement that is only lent. */
  @FunctionalInterface
  interface Asking<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  /**
   * Runs one query; of those that ask within {@link #together} it is prepared once for all.
   *
   * @throws StoreException when SQLite fails
   */
  <T> T ask(String sql, Asking<T> asking) {
    return read(
        connection -> {
          if (mine() != null) {
            return asking.run(prepared.of(sql));
          }
          try (PreparedStatement own = connection.prepareStatement(sql)) {
            return asking.run(own);
          }
        });
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
    WriteGroup mine = mine();
    if (mine != null) {
      boolean done = false;
      try {
        T result = mine.write(work);
        done = true;
        return result;
      } catch (SQLException e) {
        throw fault(e);
      } finally {
        if (!done) {
          prepared.clear();
        }
      }
    }
    return transaction(work);
  }

  /**
   * Runs writes as one transaction, and reads of this thread within it: each write is all or
   * nothing by itself, so that one that fails leaves the others; lists and search index are brought
   * up to date once, at the end.
   *
   * @throws StoreException when SQLite fails at the end, or has given up the transaction at one of
   *     the writes: then nothing is kept of any of them
   */
  <T extends @Nullable Object> T together(Supplier<T> writes) {
    return transaction(
        connection -> {
          WriteGroup now = new WriteGroup(connection);
          group = now;
          try {
            T result = writes.get();
            now.checkHolds();
            return result;
          } finally {
            group = null;
          }
        });
  }

  private <T extends @Nullable Object> T transaction(Work<T, RuntimeException> work) {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("a write within a write would end the outer one half-way");
    }
    T result;
    writing.lock();
    try {
      checkOpen();
      result =
          Transaction.WRITE.run(
              writer,
              connection -> {
                seal.breakBy(connection);
                T done = work.run(connection);
                SearchIndex.update(connection);
                return done;
              });
    } catch (SQLException e) {
      throw fault(e);
    } finally {
      prepared.clear();
      writing.unlock();
    }
    written.run();
    return result;
  }

  private StoreException fault(SQLException cause) {
    StoreException fault = new StoreException(cause);
    if (fault.isDamage()) {
      seal.setDamaged();
      damaged.run();
    }
    return fault;
  }

  /**
   * Calls {@code step} whenever a read or write meets a damaged page, on its thread, in place of an
   * earlier one.
   */
  public void onDamage(Runnable step) {
    damaged = step;
  }

  /** Calls {@code step} after every later write, on its thread, in place of an earlier one. */
  public void onWrite(Runnable step) {
    written = step;
  }

  /**
   * Runs a transaction that can as well run later: not while the library is written to, or wanted
   * for it, or closed. It breaks the {@link #seal} itself if it does write.
   *
   * @return empty when it did not run
   */
  <T> Optional<T> writeIfFree(Work<T, RuntimeException> work) {
    if (writing.hasQueuedThreads() || !writing.tryLock()) {
      return Optional.empty();
    }
    try {
      return closed ? Optional.empty() : Optional.of(Transaction.WRITE.run(writer, work));
    } catch (SQLException e) {
      throw fault(e);
    } finally {
      writing.unlock();
    }
  }

  /**
   * Runs statements that cannot be part of a transaction, between two writes.
   *
   * @throws StoreException when SQLite fails
   */
  <T> T alone(Work<T, RuntimeException> work) {
    writing.lock();
    try {
      checkOpen();
      return work.run(writer);
    } catch (SQLException e) {
      throw fault(e);
    } finally {
      writing.unlock();
    }
  }

  /** What says whether the file is as it was when it was closed. */
  Seal seal() {
    return seal;
  }

  boolean isClosed() {
    return closed;
  }

  /** What this thread runs in {@link #together}, if it does. */
  private @Nullable WriteGroup mine() {
    return writing.isHeldByCurrentThread() ? group : null;
  }

  /** Statements of the writing connection; for use within a write only. */
  Statements prepared() {
    return prepared;
  }

  /**
   * Waits for a running write and, if there was any, sums up the file, which takes a second for 1
   * GB; reads that still run keep their connection until they end.
   */
  @Override
  public void close() {
    writing.lock();
    try {
      synchronized (idle) {
        if (closed) {
          return;
        }
        closed = true;
        closeIdle();
      }
      prepared.close();
      if (!access.isReadOnly()) {
        seal.close(writer);
      }
      writer.close();
    } catch (SQLException e) {
      throw fault(e);
    } finally {
      writing.unlock();
    }
  }

  private void closeIdle() throws SQLException {
    synchronized (idle) {
      for (Connection connection : idle) {
        connection.close();
      }
      idle.clear();
    }
  }

  private Connection borrow() throws SQLException {
    synchronized (idle) {
      checkOpen();
      if (access == Access.UNCHANGING && watched.hasChanged()) {
        closeIdle();
      }
      Connection connection = idle.poll();
      if (connection != null) {
        return connection;
      }
    }
    return Connections.reader(file, access);
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
