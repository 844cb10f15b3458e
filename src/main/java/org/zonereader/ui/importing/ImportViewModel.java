package org.zonereader.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Decision;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Review;
import org.zonereader.model.Candidate;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.importing.ImportState.Way;
import org.zonereader.ui.importing.ImportState.Work;
import org.zonereader.ui.importing.review.Desk;
import org.zonereader.ui.importing.review.ReviewViewModel;

/**
 * One import at a time: files are read in the background, looked at where something is doubtful,
 * and kept. What is dropped while a review is open joins that review.
 */
public final class ImportViewModel {
  private final Desk desk;
  private final Tasks tasks;
  private final Tasks.Lane counting;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Idle());
  private final ReadOnlyObjectWrapper<@Nullable ReviewViewModel> review =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private @Nullable ReviewViewModel abandoned;
  private @Nullable Steps steps;

  /** An importer that is idle. */
  public ImportViewModel(Desk desk, Tasks tasks) {
    this.desk = desk;
    this.tasks = tasks;
    counting = tasks.lane();
  }

  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The review that is open; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable ReviewViewModel> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /** How many reports of the library wait for somebody to decide, as of the last count. */
  public ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  public boolean isRunning() {
    return state.get() instanceof ImportState.Running;
  }

  /** Reads files and folders; does nothing while an import runs or when there is nothing. */
  public void start(List<Path> paths) {
    if (!paths.isEmpty()) {
      look(progress -> desk.review(paths, progress), true);
    }
  }

  /**
   * Reads pasted text.
   *
   * @param name what its source is to be called
   */
  public void paste(String name, String text) {
    if (!text.isBlank()) {
      look(progress -> only(List.of(desk.reviewText(name, text))), true);
    }
  }

  /** Opens the review of what waits in the library. */
  public void reviewWaiting() {
    look(progress -> only(desk.waiting()), false);
  }

  /** Opens the review of the sources of these reports. */
  public void reviewAgain(List<Long> reports) {
    look(progress -> only(desk.reviewAgain(reports)), false);
  }

  private static Review only(List<Candidate> candidates) {
    return new Review(candidates, List.of(), false);
  }

  /**
   * Reads in the background.
   *
   * @param quick whether it is kept at once where nothing is doubtful
   */
  private void look(Function<ImportProgress, Review> reader, boolean quick) {
    if (isRunning()) {
      return;
    }
    Steps now = begin(Work.READING);
    tasks.run(() -> reader.apply(now), read -> looked(read, now, quick), this::failed);
  }

  private Steps begin(Work work) {
    Steps now =
        new Steps(
            work,
            tasks,
            step -> {
              if (isRunning()) {
                state.set(step);
              }
            });
    steps = now;
    state.set(new ImportState.Running(work, 0, 0, ""));
    return now;
  }

  private void looked(Review read, Steps now, boolean quick) {
    ReviewViewModel open = review.get();
    boolean nothing = read.candidates().isEmpty();
    if (open != null) {
      open.add(read, now.found());
      state.set(new ImportState.Reviewing());
    } else if (nothing && (read.cancelled() || !quick)) {
      state.set(new ImportState.Idle());
      count();
    } else if (quick && !read.isDoubtful() && !read.cancelled()) {
      keep(read.candidates().stream().map(Decision::proposed).toList(), Way.AT_ONCE, read, null);
    } else {
      ReviewViewModel opened = new ReviewViewModel(desk, tasks);
      opened.add(read, now.found());
      review.set(opened);
      state.set(new ImportState.Reviewing());
    }
  }

  private void failed(Exception reason) {
    state.set(new ImportState.Failed(reason));
    if (review.get() != null) {
      state.set(new ImportState.Reviewing());
    }
  }

  /** Stops before the next file; what is read can be looked at, what is stored stays. */
  public void cancel() {
    if (steps != null) {
      steps.cancel();
    }
  }

  /** Keeps what is ticked in the open review; the doubtful rest waits in the library. */
  public void keep() {
    ReviewViewModel open = review.get();
    if (open == null || isRunning()) {
      return;
    }
    Way way = open.countsProperty().get().stored() ? Way.CHECKED : Way.REVIEWED;
    review.set(null);
    keep(open.decisions(), way, new Review(List.of(), open.notes(), false), open);
  }

  private void keep(
      List<Decision> decisions, Way way, Review read, @Nullable ReviewViewModel from) {
    Steps now = begin(Work.KEEPING);
    tasks.run(
        () -> desk.keep(decisions, now),
        result -> {
          state.set(new ImportState.Finished(withNotes(result, read), way));
          count();
        },
        reason -> {
          state.set(new ImportState.Failed(reason));
          if (from != null) {
            review.set(from);
            state.set(new ImportState.Reviewing());
          }
        });
  }

  private static ImportResult withNotes(ImportResult result, Review read) {
    List<ImportProblem> all =
        Stream.concat(read.notes().stream(), result.problems().stream()).toList();
    return new ImportResult(
        result.added(), result.same(), all, result.failed(), result.waiting(), result.cancelled());
  }

  /** Closes the review and keeps nothing; {@link #reopen} takes that back. */
  public void abandon() {
    if (review.get() != null) {
      abandoned = review.get();
      review.set(null);
      state.set(new ImportState.Idle());
    }
  }

  /** Opens the review that was abandoned last, unless another is open. */
  public void reopen() {
    if (abandoned != null && review.get() == null && !isRunning()) {
      review.set(abandoned);
      abandoned = null;
      state.set(new ImportState.Reviewing());
    }
  }

  /** Takes the last import's reports out again, then calls {@code done} on the UI thread. */
  public void undo(Runnable done) {
    if (state.get() instanceof ImportState.Finished(ImportResult result, Way way)) {
      List<Long> ids = result.added().stream().map(ReportSummary::id).toList();
      tasks.run(
          () -> {
            desk.remove(ids);
            return ids;
          },
          removed -> {
            state.set(new ImportState.Idle());
            count();
            done.run();
          },
          this::failed);
    }
  }

  /** Counts what waits in the library. */
  public void count() {
    counting.run(desk::waitingReports, waiting::set, reason -> waiting.set(0));
  }
}
