package org.zonereader.ui.compare.grid;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Work in small slices, one a frame, while there is any. It sleeps otherwise, so that an idle
 * window draws no frames.
 */
final class IdleWork {
  /** Most time a slice takes, ns: half of what a scrolled frame may spend on layout. */
  private static final long SLICE = 4_000_000;

  private final BooleanSupplier step;
  private boolean running;
  private boolean paused;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          slice();
        }
      };

  /**
   * Work not yet begun.
   *
   * @param step does a little; false when nothing is left
   */
  IdleWork(BooleanSupplier step) {
    this.step = step;
  }

  /** There is work again. */
  void wake() {
    if (!running) {
      running = true;
      timer.start();
    }
  }

  /** Called by a step: it has nothing to do now, and is to be asked again in the next frame. */
  void pause() {
    paused = true;
  }

  private void slice() {
    long end = System.nanoTime() + SLICE;
    paused = false;
    while (step.getAsBoolean()) {
      if (System.nanoTime() >= end) {
        return;
      }
    }
    if (!paused) {
      stop();
    }
  }

  void stop() {
    running = false;
    timer.stop();
  }
}
