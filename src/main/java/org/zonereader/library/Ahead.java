package org.zonereader.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Work on a list of items, done on all cores ahead of the one who takes the results in order. It
 * stays ahead by {@link #AHEAD} bytes at most, or by one item per core where those are larger.
 */
final class Ahead<T, R> implements AutoCloseable {
  /**
   * Size of files, in bytes, that are read and not taken: about a thousand reports, which is what
   * the writer keeps at a time. Understood, they take about ten times as much.
   */
  private static final long AHEAD = 4L << 20;

  /** How often somebody who waits for a result asks whether to go on, in nanoseconds. */
  static final long PATIENCE = 50_000_000;

  /** How much a small file counts, in bytes. */
  private static final long LEAST = 8L << 10;

  private final List<T> items;
  private final Function<T, R> work;
  private final ToLongFunction<R> size;
  private final int cores = Runtime.getRuntime().availableProcessors();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** Results that are not taken, by number; like the rest guarded by {@link #lock}. */
  private final Map<Integer, Done<R>> done = new HashMap<>();

  private int begun;
  private int taken;
  private long held;
  private boolean closed;

  private record Done<R>(@Nullable R result, long size, @Nullable RuntimeException fault) {}

  /**
   * Begins at once.
   *
   * @param work called on several threads
   * @param size of a result, in bytes
   */
  Ahead(List<T> items, Function<T, R> work, ToLongFunction<R> size) {
    this.items = items;
    this.work = work;
    this.size = size;
    for (int i = 0; i < Math.min(cores, items.size()); i++) {
      Thread.ofPlatform().daemon().name("reading-" + i).start(this::run);
    }
  }

  private void run() {
    for (int i = begin(); i >= 0; i = begin()) {
      end(i, done(items.get(i)));
    }
  }

  private Done<R> done(T item) {
    try {
      R result = work.apply(item);
      return new Done<>(result, Math.max(LEAST, size.applyAsLong(result)), null);
    } catch (RuntimeException e) {
      return new Done<>(null, LEAST, e);
    }
  }

  /** The next item to work on; waits while there is enough ahead; negative at the end. */
  private int begin() {
    lock.lock();
    try {
      while (!closed && begun < items.size() && held >= AHEAD && begun - taken >= cores) {
        changed.awaitUninterruptibly();
      }
      return closed || begun == items.size() ? -1 : begun++;
    } finally {
      lock.unlock();
    }
  }

  private void end(int item, Done<R> result) {
    lock.lock();
    try {
      done.put(item, result);
      held += result.size();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for the next result.
   *
   * @param most how long, in nanoseconds
   * @return true when it is there, so that {@link #take} does not wait
   */
  boolean await(long most) {
    long left = most;
    lock.lock();
    try {
      while (!done.containsKey(taken) && left > 0) {
        left = changed.awaitNanos(left);
      }
      return done.containsKey(taken);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** The next result, or what its work threw. */
  R take() {
    lock.lock();
    try {
      while (!done.containsKey(taken)) {
        changed.awaitUninterruptibly();
      }
      Done<R> next = Objects.requireNonNull(done.remove(taken++));
      held -= next.size();
      changed.signalAll();
      if (next.fault() != null) {
        throw next.fault();
      }
      return Objects.requireNonNull(next.result());
    } finally {
      lock.unlock();
    }
  }

  /** Begins nothing any more; what is being worked on ends in the background, for nobody. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      done.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
