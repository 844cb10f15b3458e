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

  /** Runs {@code job} in the background, then exactly one of the others on the UI thread. */
  public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
    work.execute(
        () -> {
          try {
            T result = job.call();
            ui.execute(() -> done.accept(result));
          } catch (Exception e) {
            Exception told = explain.apply(e);
            ui.execute(() -> failed.accept(told));
          }
        });
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

    /** As {@link Tasks#run}, but results of requests that were overtaken are dropped. */
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
      long mine = newest.incrementAndGet();
      Tasks.this.run(
          job,
          result -> {
            if (newest.get() == mine) {
              done.accept(result);
            }
          },
          problem -> {
            if (newest.get() == mine) {
              failed.accept(problem);
            }
          });
    }
  }
}
