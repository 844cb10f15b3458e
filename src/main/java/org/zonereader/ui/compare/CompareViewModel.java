package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Grouping;
import org.zonereader.model.Similar;
import org.zonereader.model.TermTable;
import org.zonereader.model.Timeline;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.common.TextFace;

/**
 * The comparison screen without its nodes: which reports, what they say, which item is chosen and
 * how far it is scrolled. It outlives the view's comings and goings, so that coming back from the
 * full text finds everything as it was. All calls belong on the UI thread.
 */
public final class CompareViewModel {
  private final ComparisonDesk desk;
  private final Tasks.Lane comparisons;
  private final Tasks.Lane termLane;
  private final Choice choice;
  private final Selection selection;
  private final ViewSettings settings;

  private final ReadOnlyObjectWrapper<CompareState> state =
      new ReadOnlyObjectWrapper<>(new CompareState.Empty());
  private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable TermTable> terms = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
  private final ReadOnlyObjectWrapper<Timeline> timeline =
      new ReadOnlyObjectWrapper<>(new Timeline(List.of()));
  private final ObjectProperty<@Nullable Place> focused = new SimpleObjectProperty<>();
  private final IntegerProperty fontSize = new SimpleIntegerProperty(FontSize.DEFAULT);
  private final ObjectProperty<TextFace> face = new SimpleObjectProperty<>(TextFace.SERIF);
  private final ScrollMemory scroll = new ScrollMemory();
  private Places places = new Places(Sheet.EMPTY, false);
  private boolean termsFailed;
  private List<Pick> compared = List.of();

  /** Kept apart from its place, which is another one in other modes. */
  private @Nullable Item chosenItem;

  /** Compares the zones of the selection now and at every change. */
  public CompareViewModel(ComparisonDesk desk, Tasks tasks, Selection selection) {
    this.desk = desk;
    this.comparisons = tasks.lane();
    this.termLane = tasks.lane();
    choice = new Choice(desk, tasks);
    this.selection = selection;
    settings = new ViewSettings(selection);
    reload();
    settings
        .picks()
        .subscribe(
            picks -> {
              if (!PickList.sameReports(picks, compared)) {
                reload();
              }
            });
    settings.filter().subscribe((old, now) -> reload());
    settings.grouping().subscribe((old, now) -> regroup(now));
    settings.hidden().subscribe((old, now) -> rearrange());
    settings.options().subscribe(this::switched);
  }

  public ReadOnlyObjectProperty<CompareState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The rows and columns on show; {@link Sheet#EMPTY} until a comparison is loaded. */
  ReadOnlyObjectProperty<Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Marks> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /** Terms of the columns, or null while they are being looked for. */
  public ReadOnlyObjectProperty<@Nullable TermTable> termsProperty() {
    return terms.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Timeline> timelineProperty() {
    return timeline.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<DrawerState> drawerProperty() {
    return choice.drawer().getReadOnlyProperty();
  }

  /** What the other columns say that is most like the chosen item. */
  ReadOnlyObjectProperty<List<Similar>> similarProperty() {
    return choice.similar().getReadOnlyProperty();
  }

  /** The item whose source the drawer shows, or null. */
  public ReadOnlyObjectProperty<@Nullable Place> chosenProperty() {
    return choice.place().getReadOnlyProperty();
  }

  /** Where the keyboard is, or null before it was anywhere. */
  public ObjectProperty<@Nullable Place> focusedProperty() {
    return focused;
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
    return scroll.x();
  }

  /** How far the grid is scrolled down, px. */
  public DoubleProperty scrollYProperty() {
    return scroll.y();
  }

  ViewSettings settings() {
    return settings;
  }

  /** What the rows are. */
  public ObjectProperty<Grouping> groupingProperty() {
    return settings.grouping();
  }

  public ObjectProperty<ComparisonFilter> filterProperty() {
    return settings.filter();
  }

  /** Canonical names of the zones being compared, in column order. */
  public ObservableList<String> zones() {
    return selection.compared();
  }

  /** The columns as the user set them, those without a report too. */
  public List<Pick> picks() {
    return settings.picks().get();
  }

  /** Everything that makes the comparison look as it does, to come back to tomorrow. */
  public ComparisonView view() {
    return settings.view(picks());
  }

  /** The same with every column pinned to the report it shows now. */
  public ComparisonView pinned() {
    List<Pick> pinned = new ArrayList<>();
    List<Column> columns = sheet.get().columns();
    List<Pick> shown = shownPicks();
    for (int i = 0; i < Math.min(columns.size(), shown.size()); i++) {
      Column column = columns.get(i);
      pinned.add(new Pick(column.zone(), column.report(), shown.get(i).width()));
    }
    return settings.view(pinned);
  }

  /** Calls a step at every change of what makes the comparison look as it does. */
  public void changed(Runnable step) {
    settings.changed(step);
  }

  /** What the grid shows, to be written to a file. */
  public Shown shown() {
    return Shown.of(sheet.get(), timeline.get(), settings.is(Option.TRANSPOSED));
  }

  /** Shows a view. */
  public void apply(ComparisonView view) {
    closeDrawer();
    settings.apply(view);
  }

  /** The picks that have a report, one per column of the sheet. */
  List<Pick> shownPicks() {
    if (!(state.get() instanceof CompareState.Loaded loaded)) {
      return List.of();
    }
    return PickList.without(picks(), loaded.compared().left());
  }

  /** The ways between the places on show. */
  Places places() {
    return places;
  }

  /** Compares again, e.g. after an import. */
  public void reload() {
    List<Pick> picks = settings.picks().get();
    ComparisonFilter filter = settings.filter().get();
    compared = picks;
    if (!(state.get() instanceof CompareState.Loaded)) {
      state.set(new CompareState.Loading());
    }
    comparisons.run(
        () ->
            picks.isEmpty()
                ? new CompareState.Empty()
                : new CompareState.Loaded(desk.compare(picks, filter)),
        this::show,
        problem -> show(new CompareState.Failed(problem)));
  }

  private void show(CompareState next) {
    terms.set(null);
    marks.set(Marks.NONE);
    timeline.set(new Timeline(List.of()));
    choice.forget();
    state.set(next);
    rearrange();
    if (next instanceof CompareState.Loaded loaded) {
      findTerms(loaded);
    }
  }

  private void findTerms(CompareState.Loaded loaded) {
    List<Column> columns = loaded.compared().byTheme().columns();
    List<Long> ids = columns.stream().map(Column::report).toList();
    boolean overTime = columns.stream().map(Column::zone).distinct().count() < columns.size();
    termsFailed = false;
    termLane.run(
        () -> new Further(desk.terms(ids), overTime ? desk.timeline(ids) : new Timeline(List.of())),
        this::showTerms,
        this::withoutTerms);
  }

  /** Themes and order stand without terms; 词语 says so, and entering it tries again. */
  private void withoutTerms(Exception problem) {
    termsFailed = true;
    if (settings.grouping().get() == Grouping.TERM) {
      state.set(new CompareState.Failed(problem));
    }
  }

  private void regroup(Grouping now) {
    rearrange();
    if (now == Grouping.TERM && termsFailed && state.get() instanceof CompareState.Loaded loaded) {
      findTerms(loaded);
    } else if (state.get() instanceof CompareState.Failed) {
      reload();
    }
  }

  private record Further(TermTable terms, Timeline timeline) {}

  private void showTerms(Further found) {
    timeline.set(found.timeline());
    marks.set(Marks.of(found.terms(), sheet.get().columns(), settings.options().get()));
    terms.set(found.terms());
    if (settings.grouping().get() == Grouping.TERM) {
      rearrange();
    }
  }

  private void switched(Set<Option> old, Set<Option> now) {
    marks.set(marks.get().with(now));
    rearrange();
  }

  /** Arranges what is loaded; the chosen item stays chosen wherever it stands now. */
  private void rearrange() {
    Place place = choice.place().get();
    Item item = chosenItem;
    Place focus = focused.get();
    Item focusItem = focus == null ? null : places().item(focus).orElse(null);
    scroll.enter(settings.grouping().get(), settings.is(Option.TRANSPOSED));
    Sheet next =
        state.get() instanceof CompareState.Loaded loaded
            ? Sheet.of(
                loaded.compared(),
                terms.get(),
                settings.grouping().get(),
                settings.hidden().get(),
                settings.options().get())
            : Sheet.EMPTY;
    // First: who is told of the sheet asks for its places.
    places = new Places(next, settings.is(Option.TRANSPOSED));
    sheet.set(next);
    if (focus != null && !places.has(focus)) {
      focused.set(focusItem == null ? null : sheet.get().find(focusItem).orElse(null));
    }
    boolean waits = settings.grouping().get() == Grouping.TERM && terms.get() == null;
    if (place != null && item != null && !(waits && state.get() instanceof CompareState.Loaded)) {
      places.follow(place, item).ifPresentOrElse(this::choose, this::closeDrawer);
    }
  }

  /** Adds a zone as the last column; nothing happens when it is there already. */
  public void add(String zone) {
    if (!selection.compared().contains(zone)) {
      selection.compared().add(zone);
    }
  }

  /** Takes a zone out; running the result puts it back where it was, with its reports. */
  public Runnable remove(String zone) {
    List<Pick> before = picks();
    List<Pick> after = before.stream().filter(pick -> !pick.zone().equals(zone)).toList();
    settings.setPicks(after);
    return () -> {
      if (PickList.sameReports(picks(), after)) {
        settings.setPicks(before);
      } else {
        add(zone);
      }
    };
  }

  /** Moves a column of the sheet to where another one is. */
  public void move(int from, int to) {
    List<Pick> shown = shownPicks();
    if (from >= 0 && to >= 0 && from < shown.size() && to < shown.size() && from != to) {
      List<Pick> all = picks();
      settings.setPicks(
          PickList.move(all, all.indexOf(shown.get(from)), all.indexOf(shown.get(to))));
    }
  }

  /** Gives a column of the sheet a width, px; 0 shares the room again. */
  public void resize(int column, double width) {
    List<Pick> shown = shownPicks();
    if (column >= 0 && column < shown.size()) {
      settings.setPicks(
          PickList.widen(picks(), picks().indexOf(shown.get(column)), Math.max(0, width)));
    }
  }

  /** Chooses an item and opens the drawer with its source. An empty cell is only focused. */
  public void choose(Place place) {
    focused.set(place);
    Optional<Item> item = places().item(place);
    if (item.isEmpty()) {
      return;
    }
    chosenItem = item.get();
    choice.choose(place, item.get(), sheet.get().columns().stream().map(Column::report).toList());
  }

  /** Chooses an item wherever it stands in the sheet. */
  void choose(Item item) {
    sheet.get().find(item).ifPresent(this::choose);
  }

  /** Opens the drawer on an item, or closes it when that item is shown already. */
  public void toggle(Place place) {
    if (place.equals(choice.place().get())) {
      closeDrawer();
    } else {
      choose(place);
    }
  }

  public void closeDrawer() {
    chosenItem = null;
    choice.close();
  }

  /** The item before ({@code step} -1) or after (1) the chosen one, line by line. */
  Optional<Place> neighbour(int step) {
    Place place = choice.place().get();
    return place == null ? Optional.empty() : places().neighbour(place, step);
  }

  /** Chooses the item before ({@code step} -1) or after (1) the chosen one, if there is one. */
  public void chooseNeighbour(int step) {
    neighbour(step).ifPresent(this::choose);
  }
}
