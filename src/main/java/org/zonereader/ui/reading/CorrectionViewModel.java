package org.zonereader.ui.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Change;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.model.StoredReport;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.common.edit.ZoneNames;
import org.zonereader.ui.reading.CorrectionOutcome.Offer;

/**
 * Corrects and deletes reports of the library, and takes steps back and again. Steps run in the
 * background, one after the other in the order asked for, however fast the keys come.
 */
public final class CorrectionViewModel {
  private final CorrectionStore store;
  private final Tasks tasks;
  private final Messages messages;
  private final CorrectionWords words;
  private final ReadOnlyObjectWrapper<@Nullable String> undoable = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> redoable = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CorrectionOutcome> outcome =
      new ReadOnlyObjectWrapper<>();
  private final Deque<Callable<Optional<Result>>> waiting = new ArrayDeque<>();
  private boolean running;
  private int outcomes;

  /** Nothing done yet; {@link #refresh} finds out what can be undone from before. */
  public CorrectionViewModel(CorrectionStore store, Tasks tasks, Messages messages) {
    this.store = store;
    this.tasks = tasks;
    this.messages = messages;
    this.words = new CorrectionWords(messages);
  }

  /** What a step did, before the properties know of it. */
  private record Result(
      String sentence, @Nullable Long show, List<Long> removed, Offer offer, Steps steps) {}

  private record Steps(@Nullable String undoable, @Nullable String redoable) {}

  /** Name of the step that {@link #undo} takes back, or null when there is none. */
  public ReadOnlyObjectProperty<@Nullable String> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Name of the step that {@link #redo} takes again, or null when there is none. */
  public ReadOnlyObjectProperty<@Nullable String> redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** What happened last, or null before anything did. */
  public ReadOnlyObjectProperty<@Nullable CorrectionOutcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** Names that are proposed for a zone. */
  public ZoneNames zoneNames() {
    return store.zoneNames();
  }

  /** Finds out what can be undone and redone. */
  public void refresh() {
    tasks.run(this::steps, this::show, this::failed);
  }

  /** Corrects the source of a report; no corrections change nothing. */
  public void correct(long report, List<Correction> corrections) {
    if (!corrections.isEmpty()) {
      run(
          () -> {
            Optional<Long> holder = store.correct(report, corrections);
            return done("corrected", holder.orElse(null), List.of());
          });
    }
  }

  /** Takes one report out of the lists. */
  public void delete(long report) {
    run(() -> delete(List.of(report)));
  }

  /** Takes every report of the file that a report came from out of the lists. */
  public void deleteSourceOf(long report) {
    run(
        () -> {
          Optional<StoredReport> stored = store.report(report);
          return stored.isEmpty()
              ? Optional.empty()
              : delete(store.reportsOf(stored.get().source()));
        });
  }

  /** Takes the last step back; nothing happens when there is none. */
  public void undo() {
    run(() -> store.undo().map(change -> moved(change, true)));
  }

  /** Takes the last undone step again; nothing happens when there is none. */
  public void redo() {
    run(() -> store.redo().map(change -> moved(change, false)));
  }

  /** Looks up what the page itself says of a report; {@code then} is called on the UI thread. */
  void whenFound(StoredReport report, Consumer<Report> then) {
    tasks.run(() -> store.asFound(report), found -> found.ifPresent(then), this::failed);
  }

  private Optional<Result> delete(List<Long> reports) {
    if (reports.isEmpty()) {
      return Optional.empty();
    }
    store.delete(reports);
    return done("done", null, reports);
  }

  /** The step just taken is the one that can be undone now. */
  private Optional<Result> done(String key, @Nullable Long show, List<Long> removed) {
    Steps steps = steps();
    String step = steps.undoable() == null ? "" : steps.undoable();
    return Optional.of(new Result(messages.get(key, step), show, removed, Offer.UNDO, steps));
  }

  private Result moved(Change change, boolean undone) {
    String sentence = messages.get(undone ? "undone" : "redone", words.of(change));
    boolean gone = change.source() == null && !undone;
    return new Result(
        sentence,
        affected(change, undone).orElse(null),
        gone ? change.removed() : List.of(),
        undone ? Offer.REDO : Offer.UNDO,
        steps());
  }

  /** The report that a change was about: the one that holds its last place now. */
  private Optional<Long> affected(Change change, boolean undone) {
    Long source = change.source();
    if (source == null) {
      return undone ? change.removed().stream().findFirst() : Optional.empty();
    }
    List<Long> reports = store.reportsOf(source);
    return reports.stream()
        .filter(id -> store.report(id).filter(report -> holds(report, change)).isPresent())
        .findFirst()
        .or(() -> reports.stream().findFirst());
  }

  private static boolean holds(StoredReport report, Change change) {
    return report
        .report()
        .sourceMap()
        .toText(change.corrections().getLast().at().span())
        .isPresent();
  }

  private Steps steps() {
    return new Steps(
        store.undoable().map(words::of).orElse(null), store.redoable().map(words::of).orElse(null));
  }

  private void run(Callable<Optional<Result>> step) {
    waiting.add(step);
    next();
  }

  private void next() {
    if (running || waiting.isEmpty()) {
      return;
    }
    running = true;
    tasks.run(
        waiting.remove(),
        result -> {
          running = false;
          result.ifPresent(this::finished);
          next();
        },
        reason -> {
          running = false;
          failed(reason);
          next();
        });
  }

  private void finished(Result result) {
    show(result.steps());
    tell(result.sentence(), result.show(), result.removed(), result.offer());
  }

  private void failed(Exception reason) {
    String sentence = messages.get("correct.failed", String.valueOf(reason.getMessage()));
    tell(sentence, null, List.of(), Offer.NONE);
  }

  private void tell(String sentence, @Nullable Long show, List<Long> removed, Offer offer) {
    outcome.set(new CorrectionOutcome(++outcomes, sentence, show, removed, offer));
  }

  private void show(Steps steps) {
    undoable.set(steps.undoable());
    redoable.set(steps.redoable());
  }
}
