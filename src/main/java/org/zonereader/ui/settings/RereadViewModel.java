package org.zonereader.ui.settings;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Tables;
import org.zonereader.model.Reread;
import org.zonereader.ui.common.Tasks;

/**
 * Shows what other tables or newer rules would change in the library, then changes it; one at a
 * time, in the background, and to be stopped at any source.
 */
public final class RereadViewModel {
  private final TableWork work;
  private final Tables held;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<RereadState> state =
      new ReadOnlyObjectWrapper<>(new RereadState.Idle());
  private volatile boolean cancelled;

  /**
   * A reader that is idle.
   *
   * @param held the tables that hold, for a preview of newer rules
   */
  RereadViewModel(TableWork work, Tables held, Tasks tasks) {
    this.work = work;
    this.held = held;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<RereadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public boolean isRunning() {
    return state.get() instanceof RereadState.Running;
  }

  /** Looks what these tables would change. */
  public void previewTables(Tables tables) {
    run(
        false,
        progress -> work.preview(tables, progress),
        changes -> new RereadState.Preview(changes, tables));
  }

  /** Looks what the rules of today would change. */
  public void previewRules() {
    run(
        false,
        progress -> work.preview(held, progress),
        changes -> new RereadState.Preview(changes, null));
  }

  /** Changes what the preview showed; does nothing without one. */
  public void apply() {
    if (state.get() instanceof RereadState.Preview(Reread changes, @Nullable Tables tables)) {
      run(
          true,
          progress -> tables == null ? work.reread(progress) : work.use(tables, progress),
          done -> new RereadState.Done(done, cancelled));
    }
  }

  /** Stops before the next source. */
  public void cancel() {
    cancelled = true;
  }

  /** Drops a preview or a fault. */
  public void dismiss() {
    if (!isRunning()) {
      state.set(new RereadState.Idle());
    }
  }

  private void run(
      boolean writes, Function<ImportProgress, Reread> job, Function<Reread, RereadState> result) {
    if (isRunning()) {
      return;
    }
    cancelled = false;
    state.set(new RereadState.Running(writes, 0, 0, ""));
    tasks.run(
        () -> job.apply(new Progress(writes)),
        changes ->
            // Half a preview would be taken for a whole one.
            state.set(cancelled && !writes ? new RereadState.Idle() : result.apply(changes)),
        reason -> state.set(new RereadState.Failed(reason)));
  }

  /** Passes the newest step on; steps that come faster than the UI draws are dropped. */
  private final class Progress implements ImportProgress {
    private final boolean writes;
    private final AtomicReference<RereadState.@Nullable Running> newest = new AtomicReference<>();
    private final AtomicBoolean posted = new AtomicBoolean();

    Progress(boolean writes) {
      this.writes = writes;
    }

    @Override
    public void at(int done, int total, String file) {
      newest.set(new RereadState.Running(writes, done, total, file));
      if (posted.compareAndSet(false, true)) {
        tasks.onUi(
            () -> {
              posted.set(false);
              RereadState.Running step = newest.get();
              if (step != null && isRunning()) {
                state.set(step);
              }
            });
      }
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }
  }
}
