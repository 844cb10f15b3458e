package org.zonereader.ui.importing;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.ImportProgress;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.importing.ImportState.Running;
import org.zonereader.ui.importing.ImportState.Work;

/**
 * Passes the newest step of an import on to the UI thread; steps that come faster than it draws are
 * dropped.
 */
final class Steps implements ImportProgress {
  private final Work work;
  private final Tasks tasks;
  private final Consumer<Running> shown;
  private final AtomicReference<@Nullable Running> newest = new AtomicReference<>();
  private final AtomicBoolean posted = new AtomicBoolean();
  private volatile boolean cancelled;

  /**
   * @param shown called on the UI thread
   */
  Steps(Work work, Tasks tasks, Consumer<Running> shown) {
    this.work = work;
    this.tasks = tasks;
    this.shown = shown;
  }

  void cancel() {
    cancelled = true;
  }

  /** How many files were found, as far as is known. */
  int found() {
    Running step = newest.get();
    return step == null ? 0 : step.total();
  }

  @Override
  public void at(int done, int total, String file) {
    newest.set(new Running(work, done, total, file));
    if (posted.compareAndSet(false, true)) {
      tasks.onUi(
          () -> {
            posted.set(false);
            Running step = newest.get();
            if (step != null) {
              shown.accept(step);
            }
          });
    }
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }
}
