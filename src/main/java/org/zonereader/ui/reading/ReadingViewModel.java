package org.zonereader.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;

/**
 * What is being read: the report of the shared selection, which of its measures is hovered or
 * pinned, and the commands of the reading screen.
 */
public final class ReadingViewModel {
  private final LongFunction<Optional<StoredReport>> load;
  private final Tasks.Lane loading;
  private final Selection selection;
  private final Messages messages;
  private final Quotations quotations;

  private final ReadOnlyObjectWrapper<ReadingState> state =
      new ReadOnlyObjectWrapper<>(new ReadingState.Empty());
  private final ObjectProperty<List<Long>> siblings = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<Measure.@Nullable Ref> hovered =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Measure.@Nullable Ref> pinned = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Measure.@Nullable Ref> active = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable FoundPlaces> found = new ReadOnlyObjectWrapper<>();
  private final StringProperty selectedWords = new SimpleStringProperty("");
  private final FontSize fontSize;
  private final BooleanBinding compared;
  private Measure.@Nullable Ref pinOnceLoaded;

  /**
   * A screen that follows the shared selection.
   *
   * @param load finds a report by id, may wait for the disk; called in the background
   */
  public ReadingViewModel(
      LongFunction<Optional<StoredReport>> load,
      Tasks tasks,
      Selection selection,
      FontSize fontSize,
      Messages messages) {
    this.load = load;
    this.loading = tasks.lane();
    this.selection = selection;
    this.fontSize = fontSize;
    this.messages = messages;
    this.quotations = new Quotations(messages);
    active.bind(
        Bindings.createObjectBinding(
            () -> hovered.get() != null ? hovered.get() : pinned.get(), hovered, pinned));
    compared =
        Bindings.createBooleanBinding(
            () -> page().map(page -> selection.compared().contains(zoneOf(page))).orElse(false),
            state,
            selection.compared());
    selection.reportProperty().subscribe(this::open);
  }

  public ReadOnlyObjectProperty<ReadingState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Ids of the reports of the zone being read, newest first; given by the window. */
  public ObjectProperty<List<Long>> siblingsProperty() {
    return siblings;
  }

  /** The measure that is lit in text and column: the hovered one, else the pinned one, or null. */
  public ReadOnlyObjectProperty<Measure.@Nullable Ref> activeProperty() {
    return active.getReadOnlyProperty();
  }

  /** The measure that stays lit, or null. */
  public ReadOnlyObjectProperty<Measure.@Nullable Ref> pinnedProperty() {
    return pinned.getReadOnlyProperty();
  }

  /** The places a search found in the report that is read, or null. */
  public ReadOnlyObjectProperty<@Nullable FoundPlaces> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** The words selected in the text; kept up to date by the view. */
  public StringProperty selectedWordsProperty() {
    return selectedWords;
  }

  /** Size of the report text. */
  public FontSize fontSize() {
    return fontSize;
  }

  /** True when the zone being read is among the compared ones. */
  public BooleanBinding comparedProperty() {
    return compared;
  }

  /** The report being read, if one is. */
  public Optional<ReadingPage> page() {
    return state.get() instanceof ReadingState.Loaded(ReadingPage page)
        ? Optional.of(page)
        : Optional.empty();
  }

  /**
   * Opens a report with one measure pinned, so that its sentence comes into view.
   *
   * @param priority number of the priority, from 1
   * @param measure number of the measure within it
   */
  public void openAt(long report, int priority, int measure) {
    Measure.Ref ref = new Measure.Ref(priority, measure);
    if (page().filter(page -> page.stored().id() == report).isPresent()) {
      pin(ref);
    } else {
      pinOnceLoaded = ref;
      selection.reportProperty().set(report);
    }
  }

  /**
   * Opens a report with the places marked that a search found in it.
   *
   * @param marks in text order; none are marked when it is empty
   * @param current index of the place that comes into view
   */
  public void openFound(long report, List<Span> marks, int current) {
    found.set(marks.isEmpty() ? null : new FoundPlaces(report, marks, current));
    selection.reportProperty().set(report);
  }

  /** Goes to the next (1) or previous (-1) place found; after the last comes the first. */
  public void stepFound(int by) {
    FoundPlaces now = found.get();
    if (now != null) {
      found.set(now.step(by));
    }
  }

  /** Asks for the selected report again, after a failure. */
  public void reload() {
    open(selection.reportProperty().get());
  }

  private void open(@Nullable Long report) {
    FoundPlaces places = found.get();
    if (places != null && (report == null || places.report() != report)) {
      found.set(null);
    }
    if (report == null) {
      show(new ReadingState.Empty());
      return;
    }
    Measure.Ref ref = pinOnceLoaded;
    pinOnceLoaded = null;
    show(new ReadingState.Loading(report));
    loading.run(
        () -> load.apply(report).map(ReadingPage::of),
        page -> arrived(report, ref, page),
        problem ->
            failed(report, messages.get("failed.reason", String.valueOf(problem.getMessage()))));
  }

  /** Reads the shown report again, e.g. after a correction; it stays in view meanwhile. */
  public void refresh() {
    Optional<ReadingPage> now = page();
    if (now.isEmpty() || now.get().newest() != null) {
      reload();
    } else {
      replace(now.get(), now.get().stored().id(), null);
    }
  }

  /** Shows another version of the report being read; the selection stays on the newest one. */
  public void openVersion(long version) {
    Long newest = selection.reportProperty().get();
    page()
        .ifPresent(
            now -> replace(now, version, newest == null || newest == version ? null : newest));
  }

  private void replace(ReadingPage now, long report, @Nullable Long newest) {
    loading.run(
        () -> load.apply(report).map(ReadingPage::of),
        page -> {
          if (page().filter(now::equals).isEmpty()) {
            return;
          }
          if (page.isEmpty()) {
            show(new ReadingState.Failed(report, messages.get("failed.missing")));
          } else {
            show(
                new ReadingState.Loaded(
                    newest == null ? page.get() : page.get().replacedBy(newest)));
          }
        },
        problem ->
            show(
                new ReadingState.Failed(
                    report, messages.get("failed.reason", String.valueOf(problem.getMessage())))));
  }

  private void arrived(long report, Measure.@Nullable Ref ref, Optional<ReadingPage> page) {
    if (page.isEmpty()) {
      failed(report, messages.get("failed.missing"));
    } else if (isAwaited(report)) {
      show(new ReadingState.Loaded(page.get()));
      if (ref != null) {
        pin(ref);
      }
    }
  }

  private void failed(long report, String reason) {
    if (isAwaited(report)) {
      show(new ReadingState.Failed(report, reason));
    }
  }

  /** False when the selection was emptied meanwhile, which asks for nothing new. */
  private boolean isAwaited(long report) {
    return state.get() instanceof ReadingState.Loading(long awaited) && awaited == report;
  }

  private void show(ReadingState next) {
    hovered.set(null);
    pinned.set(null);
    state.set(next);
  }

  /** Lights a measure for as long as the mouse is on it; null when it leaves. */
  public void hover(Measure.@Nullable Ref ref) {
    hovered.set(ref);
  }

  /** The mouse is on this character of the text, or on none (-1). */
  public void hoverText(int offset) {
    hovered.set(page().flatMap(page -> page.measureAt(offset)).map(Measure::ref).orElse(null));
  }

  /** Keeps a measure lit; one that the report does not have is ignored. */
  public void pin(Measure.Ref ref) {
    page().flatMap(page -> page.find(ref)).ifPresent(measure -> pinned.set(measure.ref()));
  }

  /** Pins the measure at this character, if there is one. */
  public void pinText(int offset) {
    page().flatMap(page -> page.measureAt(offset)).map(Measure::ref).ifPresent(pinned::set);
  }

  /**
   * Lets go of the pinned measure.
   *
   * @return false when none was pinned
   */
  public boolean unpin() {
    boolean was = pinned.get() != null;
    pinned.set(null);
    return was;
  }

  /** Pins the next (1) or previous (-1) priority, the first or last one when none is pinned. */
  public void stepPoint(int step) {
    page()
        .filter(page -> !page.points().isEmpty())
        .ifPresent(
            page -> {
              Measure.Ref now = pinned.get();
              int count = page.points().size();
              int from = now != null ? now.priority() : step > 0 ? 0 : count + 1;
              pin(new Measure.Ref(Math.clamp(from + (long) step, 1, count), 0));
            });
  }

  /** Opens the next (1) or previous (-1) report of the zone; at either end nothing happens. */
  public void stepReport(int step) {
    int to = position() + step;
    if (position() >= 0 && to >= 0 && to < siblings.get().size()) {
      selection.reportProperty().set(siblings.get().get(to));
    }
  }

  /** Index of the report among its zone's, or -1. */
  public int position() {
    Long report = selection.reportProperty().get();
    return report == null ? -1 : siblings.get().indexOf(report);
  }

  /** Puts the zone into the comparison or takes it out; a report without a zone cannot. */
  public void toggleCompared() {
    page()
        .map(ReadingViewModel::zoneOf)
        .filter(zone -> !zone.isEmpty())
        .ifPresent(selection::toggleCompared);
  }

  /** The quotation to copy: the selected words, else the pinned measure, else the report. */
  public Optional<String> quotation() {
    return page()
        .map(
            page -> {
              Measure.Ref ref = pinned.get();
              if (!selectedWords.get().isBlank()) {
                return quotations.words(selectedWords.get(), page);
              }
              return Optional.ofNullable(ref)
                  .flatMap(page::find)
                  .map(measure -> quotations.words(page.words(measure.span()), page))
                  .orElseGet(() -> quotations.report(page));
            });
  }

  /** All points as text, with their source. */
  public Optional<String> allPoints() {
    return page().map(quotations::allPoints);
  }

  private static String zoneOf(ReadingPage page) {
    return page.stored().report().zone().name();
  }
}
