package org.zonereader.ui.importing.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The steps of a review that can be taken back and taken again. */
final class History {
  /** Enough for any review; what is older is forgotten, for a step holds a whole page. */
  private static final int MOST = 500;

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /**
   * One step: a file before and after it.
   *
   * @param place what was selected when it was taken
   */
  record Step(ReviewFile before, ReviewFile after, Place place) {}

  void add(Step step) {
    undone.clear();
    done.push(step);
    if (done.size() > MOST) {
      done.removeLast();
    }
  }

  Optional<Step> undo() {
    Optional<Step> step = Optional.ofNullable(done.poll());
    step.ifPresent(undone::push);
    return step;
  }

  Optional<Step> redo() {
    Optional<Step> step = Optional.ofNullable(undone.poll());
    step.ifPresent(done::push);
    return step;
  }
}
