package org.zonereader.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.ImportProgress;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;
import org.zonereader.ui.common.Tasks;

/** Runs one import at a time in the background and tells where it stands. */
public final class ImportViewModel {
  private final BiFunction<List<Path>, ImportProgress, ImportResult> importer;
  private final Consumer<List<Long>> remover;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Idle());
  private volatile boolean cancelled;

  /**
   * An importer that is idle.
   *
   * @param importer stores files; called in the background
   * @param remover takes reports out again; called in the background
   */
  public ImportViewModel(
      BiFunction<List<Path>, ImportProgress, ImportResult> importer,
      Consumer<List<Long>> remover,
      Tasks tasks) {
    this.importer = importer;
    this.remover = remover;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public boolean isRunning() {
    return state.get() instanceof ImportState.Running;
  }

  /** Starts an import; does nothing while one runs or when there is nothing to import. */
  public void start(List<Path> paths) {
    start(paths, importer);
  }

  /** As {@link #start(List)} with another source of reports, e.g. the sample. */
  public void start(List<Path> paths, BiFunction<List<Path>, ImportProgress, ImportResult> with) {
    if (isRunning() || paths.isEmpty()) {
      return;
    }
    cancelled = false;
    state.set(new ImportState.Running(0, 0, ""));
    tasks.run(
        () -> with.apply(paths, new Progress()),
        result -> state.set(new ImportState.Finished(result)),
        reason -> state.set(new ImportState.Failed(reason)));
  }

  /** Stops before the next file; what is stored stays. */
  public void cancel() {
    cancelled = true;
  }

  /** Takes the last import's reports out again, then calls {@code done} on the UI thread. */
  public void undo(Runnable done) {
    if (state.get() instanceof ImportState.Finished(ImportResult result)) {
      List<Long> ids = result.added().stream().map(ReportSummary::id).toList();
      tasks.run(
          () -> {
            remover.accept(ids);
            return ids;
          },
          removed -> {
            state.set(new ImportState.Idle());
            done.run();
          },
          reason -> state.set(new ImportState.Failed(reason)));
    }
  }

  /**
   * Passes the newest step on to the UI thread; steps that come faster than it draws are dropped.
   */
  private final class Progress implements ImportProgress {
    private final AtomicReference<ImportState.@Nullable Running> newest = new AtomicReference<>();
    private final AtomicBoolean posted = new AtomicBoolean();

    @Override
    public void at(int done, int total, String file) {
      newest.set(new ImportState.Running(done, total, file));
      if (posted.compareAndSet(false, true)) {
        tasks.onUi(
            () -> {
              posted.set(false);
              ImportState.Running step = newest.get();
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
