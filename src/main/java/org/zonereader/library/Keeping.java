package org.zonereader.library;

import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportResult;
import org.zonereader.store.SourceStore;
import org.zonereader.store.StoreException;

/**
 * Keeps files one after the other, several to a transaction: the search index takes many reports at
 * once in much less time than one by one. Each file is kept wholly or not at all, and none is told
 * to be done before it is on the disk.
 */
final class Keeping {
  private static final Logger LOG = Logger.getLogger(Keeping.class.getName());

  /** How long files are gathered; indexing them takes about twice as long, in nanoseconds. */
  private static final long GATHER = TimeUnit.MILLISECONDS.toNanos(500);

  private final SourceStore sources;
  private final Keeper keeper;
  private final Decisions decisions;
  private final ImportProgress progress;

  private int done;
  private int at;
  private boolean cancelled;
  private boolean stopped;
  private @Nullable RuntimeException fault;

  Keeping(SourceStore sources, Keeper keeper, Decisions decisions, ImportProgress progress) {
    this.sources = sources;
    this.keeper = keeper;
    this.decisions = decisions;
    this.progress = progress;
  }

  /** Keeps all of them, or as many as until the user stops. */
  ImportResult run() {
    // Few at first, so that progress shows at once; then as many as the time allows.
    int most = 1;
    while (done < decisions.count() && !cancelled && !stopped) {
      if (ready()) {
        group(most);
        most = Math.min(decisions.count(), most * 2);
      }
    }
    return keeper.result(cancelled);
  }

  /** Waits for the next file with the library free for others. */
  private boolean ready() {
    do {
      if (progress.cancelled()) {
        cancelled = true;
        return false;
      }
    } while (!decisions.await(Ahead.PATIENCE));
    return true;
  }

  private void group(int most) {
    Keeper.Mark before = keeper.mark();
    try {
      sources.together(() -> gather(most));
    } catch (StoreException e) {
      LOG.log(Level.WARNING, "not stored together", e);
      keeper.reset(before);
      fault = null;
      // Where it was not even begun, there is no file to blame and nothing to try one by one.
      if (at > done) {
        oneByOne();
      } else if (e.isOfPlace()) {
        stop(done, e);
      } else {
        fault = e;
      }
    }
    keeper.settle();
    if (fault instanceof StoreException refusal && refusal.isOfPlace()) {
      stop(at - 1, refusal);
    } else if (fault != null) {
      throw fault;
    }
    done = at;
  }

  /** One file at least. */
  private void gather(int most) {
    long end = System.nanoTime() + GATHER;
    try {
      do {
        progress.at(done, decisions.count(), decisions.name(at));
        Decision next = decisions.next();
        at++;
        keeper.keep(next);
      } while (at < decisions.count() && at - done < most && goesOn(end));
    } catch (RuntimeException e) {
      // Those before it are kept.
      fault = e;
    }
  }

  private boolean goesOn(long end) {
    if (progress.cancelled()) {
      cancelled = true;
      return false;
    }
    long left = end - System.nanoTime();
    return left > 0 && decisions.await(left);
  }

  /** What could not be kept together: whatever file is the reason, it shall not cost the others. */
  private void oneByOne() {
    for (int i = done; i < at && !stopped; i++) {
      try {
        keeper.keep(decisions.again(i));
      } catch (StoreException e) {
        if (!e.isOfPlace()) {
          throw e;
        }
        stop(i, e);
      }
    }
  }

  /** The disk is full or cannot be written: the rest would fail in the same way. */
  private void stop(int first, StoreException refusal) {
    LOG.log(Level.FINE, "not stored, nor anything after it", refusal);
    int files = decisions.count() - first;
    keeper.stop(Trouble.of(sources.file(), refusal).problem(decisions.name(first), files), files);
    stopped = true;
  }
}
