package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Shows a control in a window of 1400 × 900 and scrolls it down, up and to the side, frame by
 * frame.
 */
public final class ScrollRun {
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 900;

  /** Pixels a frame, about a fast wheel. */
  private static final double STEP = 48;

  private static final int FRAMES = 300;

  private final boolean sideways;
  private final Supplier<Parent> make;
  private final BiConsumer<Parent, double[]> scroll;
  private final Consumer<Scene> dress;

  /**
   * A run.
   *
   * @param sideways whether there are columns to the side
   * @param make makes the control
   * @param scroll scrolls it by px to the right and down
   * @param dress gives the scene its styles
   */
  ScrollRun(
      boolean sideways,
      Supplier<Parent> make,
      BiConsumer<Parent, double[]> scroll,
      Consumer<Scene> dress) {
    this.sideways = sideways;
    this.make = make;
    this.scroll = scroll;
    this.dress = dress;
  }

  /** Measures; call off the JavaFX thread. */
  public Scrolled run() throws InterruptedException {
    System.gc();
    CountDownLatch finished = new CountDownLatch(1);
    AtomicReference<Run> made = new AtomicReference<>();
    Platform.runLater(
        () -> {
          made.set(new Run(finished));
          made.get().start();
        });
    if (!finished.await(5, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the run did not end");
    }
    Run run = made.get();
    return new Scrolled(run.build, run.layouts, run.frames, run.megabytes);
  }

  private final class Run {
    private final CountDownLatch finished;
    private final List<Double> layouts = new ArrayList<>();
    private final List<Double> frames = new ArrayList<>();
    private final Stage stage = new Stage();
    private double build;
    private double megabytes;
    private long begun;
    private long pulse;
    private long last;
    private int frame = -20;
    private Parent root = new javafx.scene.Group();

    Run(CountDownLatch finished) {
      this.finished = finished;
    }

    void start() {
      begun = System.nanoTime();
      root = make.get();
      Scene scene = new Scene(root, WIDTH, HEIGHT);
      dress.accept(scene);
      stage.setScene(scene);
      stage.show();
      scene.addPreLayoutPulseListener(() -> pulse = System.nanoTime());
      scene.addPostLayoutPulseListener(this::laidOut);
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (frame >= FRAMES) {
            stop();
            end();
          } else if (frame >= 0) {
            step();
          }
        }
      }.start();
    }

    private void laidOut() {
      long now = System.nanoTime();
      if (frame == -20) {
        // The first frame is laid out; drawing it takes about as long as one scrolled frame.
        build = (now - begun) / 1e6;
      } else if (frame > 0) {
        layouts.add((now - pulse) / 1e6);
        frames.add((now - last) / 1e6);
      }
      last = now;
      frame++;
    }

    private void step() {
      int third = FRAMES / 3;
      if (frame < third || (!sideways && frame < third * 3 / 2)) {
        scroll.accept(root, new double[] {0, STEP});
      } else if (sideways && frame < 2 * third) {
        scroll.accept(root, new double[] {STEP, 0});
      } else {
        scroll.accept(root, new double[] {sideways ? -STEP / 2 : 0, -STEP});
      }
    }

    private void end() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      megabytes = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
      stage.close();
      finished.countDown();
    }
  }
}
