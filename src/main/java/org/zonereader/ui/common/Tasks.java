package org.zonereader.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/**
 * Work off the UI thread whose result comes back on it. The executors are given, so tests run
 * everything inline ({@code Runnable::run}).
 */
public final class Tasks {
  private final Executor work;
  private final Executor ui;
  private final Executor idle;
  private final UnaryOperator<Exception> explain;

  /** Without work for idle times. */
  public Tasks(Executor work, Executor ui) {
    this(work, ui, step -> {}, fault -> fault);
  }

  private Tasks(Executor work, Executor ui, Executor idle, UnaryOperator<Exception> explain) {
    this.work = work;
    this.ui = ui;
    this.idle = idle;
    this.explain = explain;
  }

  /**
   * The same, with faults put into the user's words.
   *
   * @param explain gives another fault, or the same; called in the background
   */
  public Tasks explaining(UnaryOperator<Exception> explain) {
    return new Tasks(work, ui, idle, explain);
  }

  /**
   * Results come back on the JavaFX thread.
   *
   * @param idle see {@link #idle}
   */
  public static Tasks onFx(Executor work, Executor idle) {
    return new Tasks(work, Platform::runLater, idle, fault -> fault);
  }

  /** Runs a step some seconds later, where it keeps nothing else waiting. */
  public Executor idle() {
    return idle;
  }

  /** The same, for a screen that has nothing to do before it is first shown. */
  public Tasks behind(Gate gate) {
    return new Tasks(step -> gate.pass(() -> work.execute(step)), ui, idle, explain);
  }

  /** Runs {@code job} in the background, then exactly one of the others on the UI thread. */
  public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
    work.execute(() -> attempt(job, done, failed));
  }

  private <T> void attempt(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
    try {
      T result = job.call();
      ui.execute(() -> done.accept(result));
    } catch (Exception e) {
      Exception told = explain.apply(e);
      ui.execute(() -> failed.accept(told));
    }
  }

  /** Runs a step on the UI thread, e.g. to show progress. */
  public void onUi(Runnable step) {
    ui.execute(step);
  }

  /** A lane in which only the newest request's result counts; for one screen's loading. */
  public Lane lane() {
    return new Lane();
  }

  /** See {@link Tasks#lane()}. */
  public final class Lane {
    private final AtomicLong newest = new AtomicLong();

    private Lane() {}

    /**
     * As {@link Tasks#run}, but results of requests that were overtaken are dropped, and those that
     * had not begun are not begun.
     */
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
      long mine = newest.incrementAndGet();
      work.execute(
          () -> {
            if (newest.get() == mine) {
              attempt(job, of(mine, done), of(mine, failed));
            }
          });
    }

    private <T> Consumer<T> of(long mine, Consumer<T> step) {
      return result -> {
        if (newest.get() == mine) {
          step.accept(result);
        }
      };
    }
  }
}
