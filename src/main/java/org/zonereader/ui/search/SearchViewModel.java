package org.zonereader.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.SearchOverview;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.StoredReport;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;

/**
 * Searches as one types: the newest request wins, what is found is listed at once and counted
 * behind it. What is ticked narrows every search until it is cleared.
 */
public final class SearchViewModel {
  private final SearchSource source;
  private final Tasks tasks;
  private final Tasks.Lane parsing;
  private final Tasks.Lane previewing;
  private final Delay delay;
  private final Selection selection;
  private final Results results;

  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NEWEST);
  private final BooleanProperty previewOpen = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<List<Narrowing>> ticked =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(new SearchState.Blank());
  private final ReadOnlyObjectWrapper<@Nullable SearchOverview> overview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Facets> facets = new ReadOnlyObjectWrapper<>(Facets.NONE);
  private final ReadOnlyObjectWrapper<Row.@Nullable Hit> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding compared;
  private @Nullable SearchQuery query;
  private @Nullable Running running;
  private String searched = "";
  private boolean outdated;
  private Runnable entered = () -> {};

  /** A screen on which nothing has been typed. */
  public SearchViewModel(SearchSource source, Tasks tasks, Delay delay, Selection selection) {
    this.source = source;
    this.tasks = tasks;
    this.delay = delay;
    this.selection = selection;
    parsing = tasks.lane();
    previewing = tasks.lane();
    results = new Results(tasks, this::failed);
    compared =
        Bindings.createBooleanBinding(
            () -> selection.compared().contains(zone()), chosen, selection.compared());
    typed.subscribe((before, now) -> delay.restart(this::search));
    order.subscribe((before, now) -> list());
    chosen.subscribe(hit -> preview(hit));
  }

  /** What the field holds; a search follows once typing pauses. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** How results are ordered; setting it lists them again. */
  public ObjectProperty<Order> orderProperty() {
    return order;
  }

  /** Whether the report of the chosen place is shown beside the list. */
  public BooleanProperty previewOpenProperty() {
    return previewOpen;
  }

  public ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What is ticked, in the order it was. */
  public ReadOnlyObjectProperty<List<Narrowing>> tickedProperty() {
    return ticked.getReadOnlyProperty();
  }

  /** The numbers of the search, or null while they are being counted. */
  public ReadOnlyObjectProperty<@Nullable SearchOverview> overviewProperty() {
    return overview.getReadOnlyProperty();
  }

  /** What can be ticked. */
  public ReadOnlyObjectProperty<Facets> facetsProperty() {
    return facets.getReadOnlyProperty();
  }

  /** The rows read so far. */
  public ObservableList<Row> rows() {
    return results.rows();
  }

  /** The chosen place, or null. */
  public ReadOnlyObjectProperty<Row.@Nullable Hit> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The report of the chosen place once it is read, or null. */
  public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** True when the zone of the chosen place is among the compared ones. */
  public BooleanBinding comparedProperty() {
    return compared;
  }

  /** Sets what brings the screen up when a search begins. */
  public void onSearch(Runnable step) {
    entered = step;
  }

  /** Shows what is typed, searching at once when that was not done. */
  public void searchNow() {
    delay.stop();
    if (outdated || !typed.get().equals(searched)) {
      search();
    } else {
      entered.run();
    }
  }

  /** The library has changed: the next {@link #searchNow} searches again. */
  public void outdate() {
    outdated = true;
  }

  /** Searches again, after a failure. */
  public void again() {
    search();
  }

  private void search() {
    delay.stop();
    outdated = false;
    String text = typed.get();
    searched = text;
    entered.run();
    if (text.isBlank()) {
      stop(new SearchState.Blank());
      return;
    }
    parsing.run(() -> source.parse(text), parsed -> parsed(text, parsed), this::failed);
  }

  private void runAgain() {
    if (query != null) {
      run(query);
    }
  }

  /** Empties the field and takes every tick out. */
  public void clear() {
    ticked.set(List.of());
    typed.set("");
    searched = "";
    delay.stop();
    parsing.run(ParsedQuery.Blank::new, blank -> {}, this::failed);
    stop(new SearchState.Blank());
  }

  /** Goes on where another screen was. */
  public void resume(SearchViewModel before) {
    order.set(before.order.get());
    ticked.set(before.ticked.get());
    typed.set(before.typed.get());
    delay.stop();
  }

  private void parsed(String text, ParsedQuery parsed) {
    switch (parsed) {
      case ParsedQuery.Blank blank -> stop(new SearchState.Blank());
      case ParsedQuery.Faulty faulty ->
          stop(new SearchState.Faulty(text, faulty, source.sentence(faulty)));
      case ParsedQuery.Understood(SearchQuery understood) -> run(understood);
    }
  }

  private void stop(SearchState end) {
    cancel();
    query = null;
    results.clear();
    overview.set(null);
    facets.set(Facets.NONE);
    chosen.set(null);
    state.set(end);
  }

  private void cancel() {
    if (running != null) {
      running.cancel();
    }
    running = null;
  }

  private void run(SearchQuery understood) {
    cancel();
    query = understood;
    overview.set(null);
    facets.set(facets.get().uncounted(ticked.get()));
    running = source.start(understood.choosing(Narrowing.filters(ticked.get())));
    state.set(new SearchState.Searching());
    list();
  }

  /** Lists what the running search finds, then counts it if that was not done. */
  private void list() {
    Running now = running;
    if (now != null) {
      results.begin(
          now,
          order.get(),
          () -> {
            Row.Hit before = chosen.get();
            listed();
            choose(
                results.hits().stream()
                    .filter(hit -> before != null && hit.isSamePlace(before))
                    .findFirst());
            if (overview.get() == null) {
              count(now);
            }
          });
    }
  }

  private void choose(Optional<Row.Hit> again) {
    chosen.set(again.or(() -> results.hits().stream().findFirst()).orElse(null));
  }

  private void listed() {
    SearchQuery asked = query;
    if (asked != null) {
      state.set(
          results.reports() == 0
              ? new SearchState.Nothing(
                  asked, ticked.get().isEmpty() ? null : ticked.get().getLast())
              : new SearchState.Found(results.reports(), results.places(), results.isWhole()));
    }
  }

  private void count(Running mine) {
    tasks.run(
        mine::overview,
        counted -> {
          if (mine.equals(running)) {
            facets.set(Facets.of(counted, ticked.get()));
            overview.set(counted);
          }
        },
        problem -> {
          if (mine.equals(running)) {
            failed(problem);
          }
        });
  }

  private void failed(Exception problem) {
    stop(new SearchState.Failed(Objects.requireNonNullElse(problem.getMessage(), "")));
  }

  /** Ticks something, or takes the tick out; searches again. */
  public void toggle(Narrowing narrowing) {
    List<Narrowing> now = new ArrayList<>(ticked.get());
    if (!now.remove(narrowing)) {
      now.add(narrowing);
    }
    ticked.set(List.copyOf(now));
    runAgain();
  }

  /** Reads the next page of results. */
  public void more() {
    results.more(this::listed);
  }

  /** Chooses a place of the list. */
  public void choose(Row.Hit hit) {
    chosen.set(hit);
  }

  /**
   * Chooses the place so many further on (or back), in other reports too; reads on where the list
   * ends.
   */
  public void step(int by) {
    int to = Math.max(0, position()) + by;
    if (to >= results.hits().size() && !results.isWhole()) {
      results.more(
          () -> {
            listed();
            chooseNearest(to);
          });
    } else {
      chooseNearest(to);
    }
  }

  private void chooseNearest(int position) {
    List<Row.Hit> hits = results.hits();
    if (!hits.isEmpty()) {
      chosen.set(hits.get(Math.clamp(position, 0, hits.size() - 1)));
    }
  }

  /** Whether {@link #step} leads anywhere. */
  public boolean canStep(int by) {
    int to = position() + by;
    return chosen.get() != null && to >= 0 && (to < results.hits().size() || !results.isWhole());
  }

  /** Which of the listed places is chosen, from 0; -1 when none is. */
  public int position() {
    Row.Hit now = chosen.get();
    return now == null ? -1 : results.hits().indexOf(now);
  }

  /** How many places there are in all, or -1 when that is not known. */
  public int places() {
    if (results.isWhole()) {
      return results.places();
    }
    SearchOverview counted = overview.get();
    return counted == null ? -1 : counted.places();
  }

  private void preview(Row.@Nullable Hit hit) {
    Preview now = preview.get();
    if (hit == null) {
      preview.set(null);
    } else if (now != null && now.report().id() == hit.report().id()) {
      preview.set(Preview.of(now.report(), hit));
    } else {
      long report = hit.report().id();
      previewing.run(
          () -> source.report(report),
          found -> arrived(report, found),
          problem -> preview.set(null));
    }
  }

  private void arrived(long report, Optional<StoredReport> found) {
    Row.Hit hit = chosen.get();
    if (hit != null && hit.report().id() == report) {
      preview.set(found.map(stored -> Preview.of(stored, hit)).orElse(null));
    }
  }

  /** Puts the zone of the chosen place into the comparison or takes it out. */
  public void toggleCompared() {
    if (!zone().isEmpty()) {
      selection.toggleCompared(zone());
    }
  }

  private String zone() {
    Row.Hit hit = chosen.get();
    return hit == null ? "" : hit.report().zone();
  }
}
