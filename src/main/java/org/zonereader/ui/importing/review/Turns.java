package org.zonereader.ui.importing.review;

import java.util.ArrayDeque;
import java.util.Deque;

/** Steps that must not overtake each other: one begins when the one before has ended. */
final class Turns {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean taken;

  /** Begins the step now or in its turn; it must call {@link #end} once. */
  void take(Runnable step) {
    waiting.add(step);
    if (!taken) {
      next();
    }
  }

  /** The step that had its turn has ended. */
  void end() {
    taken = false;
    next();
  }

  private void next() {
    Runnable step = waiting.poll();
    if (step != null) {
      taken = true;
      step.run();
    }
  }
}
