package org.zonereader.ui.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import org.zonereader.ui.common.Tasks;

/** Work that waits until a test lets it run. */
final class Waiting {
  private final Deque<Runnable> jobs = new ArrayDeque<>();

  /** Tasks whose work waits here; results come back at once. */
  Tasks tasks() {
    return new Tasks(jobs::add, Runnable::run);
  }

  int size() {
    return jobs.size();
  }

  void runFirst() {
    jobs.removeFirst().run();
  }

  void runLast() {
    jobs.removeLast().run();
  }

  /** Runs everything, also what is asked for meanwhile. */
  void runAll() {
    while (!jobs.isEmpty()) {
      runFirst();
    }
  }
}
