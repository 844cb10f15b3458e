package org.zonereader.library;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zonereader.store.IndexUpkeep.Merge;

/** Merges the search index while nobody writes. Costs nothing once nothing is left to merge. */
final class IdleMerges {
  private static final Logger LOG = Logger.getLogger(IdleMerges.class.getName());

  private final Supplier<Merge> merge;
  private final Executor later;
  private final AtomicLong writes = new AtomicLong();

  /** True while a look is to come or runs. */
  private final AtomicBoolean looking = new AtomicBoolean();

  /**
   * Idle until {@link #written}.
   *
   * @param merge one short step
   * @param later runs a step after a while; how long, is what counts as idle
   */
  IdleMerges(Supplier<Merge> merge, Executor later) {
    this.merge = merge;
    this.later = later;
  }

  /** The library has been written to; any thread. */
  void written() {
    writes.incrementAndGet();
    if (looking.compareAndSet(false, true)) {
      lookLater();
    }
  }

  private void lookLater() {
    long seen = writes.get();
    later.execute(() -> look(seen));
  }

  private void look(long seen) {
    if (writes.get() != seen) {
      lookLater();
      return;
    }
    switch (steps(seen)) {
      case MORE, BUSY -> lookLater();
      case NONE -> {
        looking.set(false);
        // A write that came just before was not told to look.
        if (writes.get() != seen && looking.compareAndSet(false, true)) {
          lookLater();
        }
      }
      case CLOSED -> {
        // No look is ever to come again.
      }
    }
  }

  /** Merges until there is nothing left or a write came between: then {@code MORE}. */
  private Merge steps(long seen) {
    try {
      Merge step = Merge.MORE;
      while (step == Merge.MORE && writes.get() == seen) {
        step = merge.get();
      }
      return step;
    } catch (RuntimeException e) {
      // A damaged index is for check and rebuild; until the next write it is left alone.
      LOG.log(Level.WARNING, "merging", e);
      return Merge.NONE;
    }
  }
}
