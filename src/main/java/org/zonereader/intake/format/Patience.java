package org.zonereader.intake.format;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in a bounded time, on a thread of its own that is told to stop by interrupting it.
 * Whoever reads in a loop asks {@link #check}; a reader that never asks runs on as a daemon and is
 * logged, and the caller goes on without it.
 */
final class Patience {
  /** A page takes well under a second; a book of 300 pages takes a few. */
  static final Duration PER_FILE = Duration.ofSeconds(10);

  /** How long a reader may take to notice that it was told to stop. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private static final Logger LOG = Logger.getLogger(Patience.class.getName());

  private final Duration limit;

  Patience(Duration limit) {
    this.limit = limit;
  }

  /** The time is over. */
  static final class TooSlow extends RuntimeException {
    TooSlow() {
      super("too slow");
    }
  }

  /**
   * To be asked by readers now and then.
   *
   * @throws TooSlow when the time is over
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new TooSlow();
    }
  }

  Duration limit() {
    return limit;
  }

  /**
   * What {@code work} gives.
   *
   * @throws TooSlow when it took too long, or when the calling thread was interrupted
   * @throws RuntimeException what {@code work} threw
   */
  <T> T run(Supplier<T> work) {
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("format")
            .unstarted(
                () -> {
                  try {
                    result.set(work.get());
                  } catch (Throwable e) {
                    fault.set(e);
                  }
                });
    thread.start();
    waitFor(thread);
    T found = result.get();
    if (found != null) {
      return found;
    }
    Throwable thrown = fault.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    throw thrown instanceof RuntimeException e ? e : new TooSlow();
  }

  private void waitFor(Thread thread) {
    boolean interrupted = false;
    try {
      if (thread.join(limit)) {
        return;
      }
    } catch (InterruptedException e) {
      interrupted = true;
    }
    thread.interrupt();
    try {
      if (!thread.join(GRACE)) {
        LOG.log(
            Level.SEVERE, "a reader does not stop: {0}", java.util.List.of(thread.getStackTrace()));
      }
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
