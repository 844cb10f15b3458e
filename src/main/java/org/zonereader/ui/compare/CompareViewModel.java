package org.zonereader.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.StoredReport;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.common.TextFace;

/**
 * The comparison screen without its nodes: which zones, what they say, which item is chosen, what
 * is unfolded and how far it is scrolled. It outlives the view's comings and goings, so that coming
 * back from the full text finds everything as it was. All calls belong on the UI thread.
 */
public final class CompareViewModel {
  private final Function<List<String>, Comparison> compare;
  private final LongFunction<Optional<StoredReport>> report;
  private final Tasks.Lane comparisons;
  private final Tasks.Lane reports;
  private final Selection selection;

  private final ReadOnlyObjectWrapper<CompareState> state =
      new ReadOnlyObjectWrapper<>(new CompareState.Empty());
  private final ReadOnlyObjectWrapper<DrawerState> drawer =
      new ReadOnlyObjectWrapper<>(new DrawerState.Closed());
  private final ReadOnlyObjectWrapper<@Nullable Place> chosen = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Place> focused = new SimpleObjectProperty<>();
  private final BooleanProperty unfolded = new SimpleBooleanProperty();
  private final IntegerProperty fontSize = new SimpleIntegerProperty(FontSize.DEFAULT);
  private final ObjectProperty<TextFace> face = new SimpleObjectProperty<>(TextFace.SERIF);
  private final DoubleProperty scrollX = new SimpleDoubleProperty();
  private final DoubleProperty scrollY = new SimpleDoubleProperty();

  /**
   * Compares the zones of the selection now and at every change.
   *
   * @param compare newest report of each zone, by theme; may wait for the disk
   * @param report a report by its id; may wait for the disk
   */
  public CompareViewModel(
      Function<List<String>, Comparison> compare,
      LongFunction<Optional<StoredReport>> report,
      Tasks tasks,
      Selection selection) {
    this.compare = compare;
    this.report = report;
    this.comparisons = tasks.lane();
    this.reports = tasks.lane();
    this.selection = selection;
    selection.compared().addListener((ListChangeListener<String>) change -> reload());
    reload();
  }

  public ReadOnlyObjectProperty<CompareState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<DrawerState> drawerProperty() {
    return drawer.getReadOnlyProperty();
  }

  /** The item whose source the drawer shows, or null. */
  public ReadOnlyObjectProperty<@Nullable Place> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Where the keyboard is, or null before it was anywhere. */
  public ObjectProperty<@Nullable Place> focusedProperty() {
    return focused;
  }

  /** Whether the themes that nobody mentions are shown as rows. */
  public BooleanProperty unfoldedProperty() {
    return unfolded;
  }

  /** Size of report text (字号), px; cells and drawer are drawn in proportion. */
  public IntegerProperty fontSizeProperty() {
    return fontSize;
  }

  /** Face of the source's words. */
  public ObjectProperty<TextFace> faceProperty() {
    return face;
  }

  /** How far the grid is scrolled to the right, px. */
  public DoubleProperty scrollXProperty() {
    return scrollX;
  }

  /** How far the grid is scrolled down, px. */
  public DoubleProperty scrollYProperty() {
    return scrollY;
  }

  /** Canonical names of the zones being compared, in column order. */
  public ObservableList<String> zones() {
    return selection.compared();
  }

  /** The rows on show and the ways between them; without rows until a comparison is loaded. */
  Places places() {
    return state.get() instanceof CompareState.Loaded loaded
        ? new Places(loaded.comparison(), unfolded.get())
        : new Places(new Comparison(List.of(), List.of()), false);
  }

  /** Compares again, e.g. after an import. */
  public void reload() {
    List<String> zones = List.copyOf(selection.compared());
    if (!(state.get() instanceof CompareState.Loaded)) {
      state.set(new CompareState.Loading());
    }
    comparisons.run(
        () -> zones.isEmpty() ? new CompareState.Empty() : loaded(zones),
        this::show,
        problem -> show(new CompareState.Failed(problem)));
  }

  private CompareState loaded(List<String> zones) {
    return new CompareState.Loaded(compare.apply(zones));
  }

  private void show(CompareState next) {
    state.set(next);
    Places places = places();
    Place place = chosen.get();
    if (place != null) {
      if (places.item(place).isPresent()) {
        choose(place);
      } else {
        closeDrawer();
      }
    }
    Place focus = focused.get();
    if (focus != null && !places.has(focus)) {
      focused.set(null);
    }
  }

  /** Adds a zone as the last column; nothing happens when it is there already. */
  public void add(String zone) {
    if (!selection.compared().contains(zone)) {
      selection.compared().add(zone);
    }
  }

  /** Takes a zone out; running the result puts it back where it was. */
  public Runnable remove(String zone) {
    int index = selection.compared().indexOf(zone);
    selection.compared().remove(zone);
    return () -> {
      if (index >= 0 && !selection.compared().contains(zone)) {
        selection.compared().add(Math.min(index, selection.compared().size()), zone);
      }
    };
  }

  /** Chooses an item and opens the drawer with its source. An empty cell is only focused. */
  public void choose(Place place) {
    focused.set(place);
    Optional<Item> item = places().item(place);
    if (item.isEmpty()) {
      return;
    }
    chosen.set(place);
    reports.run(
        () -> report.apply(place.report()),
        found -> showSource(place, item.get(), found),
        problem -> showSource(place, item.get(), Optional.empty()));
  }

  private void showSource(Place place, Item item, Optional<StoredReport> found) {
    if (place.equals(chosen.get())) {
      drawer.set(
          found
              .<DrawerState>map(stored -> new DrawerState.Open(place, item, stored))
              .orElseGet(() -> new DrawerState.Gone(place)));
    }
  }

  /** Opens the drawer on an item, or closes it when that item is shown already. */
  public void toggle(Place place) {
    if (place.equals(chosen.get())) {
      closeDrawer();
    } else {
      choose(place);
    }
  }

  public void closeDrawer() {
    chosen.set(null);
    drawer.set(new DrawerState.Closed());
  }

  /** The item before ({@code step} -1) or after (1) the chosen one, row by row. */
  Optional<Place> neighbour(int step) {
    Place place = chosen.get();
    return place == null ? Optional.empty() : places().neighbour(place, step);
  }

  /** Chooses the item before ({@code step} -1) or after (1) the chosen one, if there is one. */
  public void chooseNeighbour(int step) {
    neighbour(step).ifPresent(this::choose);
  }
}
