package org.zonereader.ui.search;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.zonereader.ui.common.Tasks;

/** A pause in typing and work in the background, both of which end when the test says. */
final class Steps implements Delay {
  private final Deque<Runnable> jobs = new ArrayDeque<>();
  private @Nullable Runnable waiting;

  Tasks tasks() {
    return new Tasks(jobs::add, Runnable::run);
  }

  @Override
  public void restart(Runnable step) {
    waiting = step;
  }

  @Override
  public void stop() {
    waiting = null;
  }

  boolean isTyping() {
    return waiting != null;
  }

  /** The pause is over. */
  void pause() {
    Runnable step = waiting;
    waiting = null;
    if (step != null) {
      step.run();
    }
  }

  int size() {
    return jobs.size();
  }

  void runFirst() {
    jobs.removeFirst().run();
  }

  /** The pause is over and everything asked for is done. */
  void settle() {
    pause();
    while (!jobs.isEmpty()) {
      runFirst();
    }
  }
}
