package org.zonereader.ui.window;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonereader.library.Library;
import org.zonereader.library.Sentences;
import org.zonereader.model.FoundReport;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Zone;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Gate;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.common.edit.ZoneNames;
import org.zonereader.ui.compare.CompareSources;
import org.zonereader.ui.compare.CompareViewModel;
import org.zonereader.ui.importing.ImportState;
import org.zonereader.ui.importing.ImportViewModel;
import org.zonereader.ui.importing.review.Desk;
import org.zonereader.ui.reading.CorrectionOutcome;
import org.zonereader.ui.reading.CorrectionOutcome.Offer;
import org.zonereader.ui.reading.CorrectionViewModel;
import org.zonereader.ui.reading.ReadingPage;
import org.zonereader.ui.reading.ReadingState;
import org.zonereader.ui.reading.ReadingView;
import org.zonereader.ui.reading.ReadingViewModel;
import org.zonereader.ui.search.SearchViewModel;
import org.zonereader.ui.search.TypingPause;
import org.zonereader.ui.settings.SettingsViewModel;
import org.zonereader.ui.window.WindowViewModel.Content;
import org.zonereader.ui.zones.Grouping;
import org.zonereader.ui.zones.ZonesView;
import org.zonereader.ui.zones.ZonesViewModel;

/**
 * The view models over one open library, wired to each other: what is selected in the list is read,
 * what is imported is listed. Has no nodes, so it is tested without a toolkit.
 */
final class Session {
  /** Up to this many zones fit side by side without choosing. */
  private static final int WHOLE = 8;

  private final Library library;
  private final boolean sample;
  private final Themes themes;
  private final Selection selection = new Selection();
  private final NameMatcher names = new NameMatcher();
  private final WindowViewModel window;
  private final ZonesViewModel zones;
  private final ReadingViewModel reading;
  private final CorrectionViewModel corrections;
  private final CompareViewModel compare;
  private final ImportViewModel importing;
  private final SettingsViewModel settings;
  private final CompareSources compareSources;
  private final LastView lastView;
  private boolean proposed;
  private boolean resumed;
  private final SearchViewModel search;
  private final Trail trail;

  /** Comparing waits until somebody looks: many a day begins and ends with reading. */
  private final Gate comparing = new Gate();

  Session(Library library, boolean sample, Shared shared, Locale locale) {
    this.library = library;
    this.sample = sample;
    Sentences sentences = new Sentences(locale);
    Tasks tasks = shared.tasks().explaining(e -> sentences.explained(library.file(), e));
    LibraryComparisons comparisons = new LibraryComparisons(library);
    compareSources = sources(comparisons, tasks, sentences);
    themes = new Themes(library.themes());
    LibraryLists lists = new LibraryLists(library);
    window = lists.window(selection, tasks);
    zones =
        new ZonesViewModel(
            selection,
            Messages.of(ZonesView.class, locale),
            names::matches,
            Clock.system(ZoneId.systemDefault()),
            lists,
            tasks);
    reading =
        new ReadingViewModel(
            library::report,
            tasks,
            selection,
            shared.fontSize(),
            Messages.of(ReadingView.class, locale));
    corrections =
        new CorrectionViewModel(
            new LibraryCorrections(library, names, this::zoneNames),
            tasks,
            Messages.of(ReadingView.class, locale));
    compare = new CompareViewModel(comparisons, tasks.behind(comparing), selection);
    lastView = new LastView(library, tasks, compare);
    importing = new ImportViewModel(Desk.of(library), tasks);
    settings =
        new SettingsViewModel(
            library, names::matches, Messages.of(SettingsViewModel.class, locale), tasks);
    search =
        new SearchViewModel(
            new LibrarySearches(library, sentences), tasks, new TypingPause(), selection);
    trail = new Trail(window.screenProperty(), () -> importing.reviewProperty().get() != null);
    remember(shared);
    join();
  }

  private CompareSources sources(LibraryComparisons comparisons, Tasks tasks, Sentences sentences) {
    return new CompareSources(
        new CompareSources.Zones(library::zones, library.lists()::reports, this::matches),
        comparisons::periods,
        ViewShelf.views(library.views(), sentences::of),
        ViewShelf.groups(library.views(), sentences::of),
        tasks);
  }

  /** The report on the reading screen. */
  Optional<StoredReport> reportBeingRead() {
    return reading.stateProperty().get() instanceof ReadingState.Loaded(ReadingPage page)
        ? Optional.of(page.stored())
        : Optional.empty();
  }

  /** What the comparison's panels choose from. */
  CompareSources compareSources() {
    return compareSources;
  }

  private void remember(Shared shared) {
    zones
        .groupingProperty()
        .set(shared.remembered().getEnum("grouping", Grouping.class, Grouping.PROVINCE));
    zones.groupingProperty().subscribe(now -> shared.remembered().put("grouping", now.name()));
    compare.fontSizeProperty().bind(shared.fontSize().sizeProperty());
  }

  private void join() {
    window
        .contentProperty()
        .subscribe(
            content -> {
              List<ZoneSummary> held =
                  content instanceof Content.Loaded(var list, int _) ? list : List.of();
              zones.show(held);
              search.outdate();
              searchIfShown();
              if (!proposeComparison(held)) {
                compare.reload();
              }
            });
    reading.siblingsProperty().bind(zones.siblingsProperty());
    corrections
        .outcomeProperty()
        .subscribe(
            outcome -> {
              if (outcome != null && outcome.offer() != Offer.NONE) {
                show(outcome);
              }
            });
    importing
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof ImportState.Finished finished) {
                window.open(finished.result().added());
                window.refresh();
                // What is being read may have been corrected in the review.
                reading.refresh();
                corrections.refresh();
              }
            });
    importing.reviewProperty().subscribe(open -> showReview(open != null));
    search.onSearch(trail::search);
    window.screenProperty().subscribe(this::entered);
  }

  private void entered(Screen screen) {
    if (screen == Screen.COMPARE) {
      comparing.open();
    }
    searchIfShown();
  }

  /** What was searched before the library changed is searched again when it is shown. */
  private void searchIfShown() {
    if (window.screenProperty().get() == Screen.SEARCH) {
      search.searchNow();
    }
  }

  /** The review has no tab: it is entered when it opens and left when it ends. */
  private void showReview(boolean open) {
    if (open) {
      window.screenProperty().set(Screen.REVIEW);
    } else if (window.screenProperty().get() == Screen.REVIEW) {
      leave();
    }
  }

  /** Goes back to the review that is open. */
  void returnToReview() {
    showReview(importing.reviewProperty().get() != null);
  }

  void openPaste() {
    window.screenProperty().set(Screen.PASTE);
  }

  /** Goes back to the screen with a tab that was shown last. */
  void leave() {
    trail.leave();
  }

  /**
   * A small library is compared whole from the start; what the user takes out stays out.
   *
   * @return true when zones were proposed, and so compared already
   */
  private boolean proposeComparison(List<ZoneSummary> held) {
    List<String> named = zoneNames();
    boolean fits = named.size() > 1 && named.size() <= WHOLE;
    boolean propose = !proposed && fits && selection.compared().isEmpty();
    proposed |= !held.isEmpty();
    if (propose) {
      selection.compared().setAll(named);
    }
    return propose;
  }

  /** The lists follow, and the report that was corrected, or taken back, is read. */
  private void show(CorrectionOutcome outcome) {
    Long now = selection.reportProperty().get();
    Long show = outcome.show();
    if (show != null && !show.equals(now)) {
      selection.reportProperty().set(show);
    } else if (now != null && outcome.removed().contains(now)) {
      zones.neighbour(outcome.removed()).ifPresent(selection.reportProperty()::set);
    } else {
      reading.refresh();
    }
    window.refresh();
    // A review taken back may wait again.
    importing.count();
  }

  SettingsViewModel settings() {
    return settings;
  }

  /** Goes on where another session over the same library was. */
  void resume(Session before) {
    resumed = true;
    settings.resume(before.settings);
    selection.reportProperty().set(before.selection.reportProperty().get());
    compare.apply(before.compare.view());
    proposed = before.proposed;
    search.resume(before.search);
    boolean onSettings = before.window.screenProperty().get() == Screen.SETTINGS;
    trail.resume(before.trail);
    if (onSettings) {
      openSettings();
    }
  }

  void openSettings() {
    settings.refresh();
    window.screenProperty().set(Screen.SETTINGS);
  }

  /** Reads what the library holds; the first screen follows. */
  void start() {
    if (resumed) {
      lastView.begin();
      window.refresh();
    } else {
      lastView.restore(
          found -> {
            proposed |= found;
            window.refresh();
          });
    }
    importing.count();
    corrections.refresh();
  }

  /** Shows the full text at a measure of the comparison; Esc or the offered link leads back. */
  void openFromComparison(long report, int priority, int measure) {
    trail.readFrom(Screen.COMPARE);
    reading.openAt(report, priority, measure);
  }

  /** Shows the full text at a place that was found, all of them marked. */
  void openFromSearch(FoundReport report, int place) {
    trail.readFrom(Screen.SEARCH);
    reading.openFound(
        report.id(), report.places().stream().map(FoundReport.Place::span).toList(), place);
  }

  /** Takes the last import out again. */
  void undoImport(Runnable done) {
    importing.undo(
        () -> {
          window.refresh();
          done.run();
        });
  }

  List<String> zoneNames() {
    return window.contentProperty().get() instanceof Content.Loaded(var list, int _)
        ? list.stream().map(ZoneSummary::name).filter(name -> !name.isEmpty()).toList()
        : List.of();
  }

  /** The names proposed while a zone is typed: those of the zone table, then others in use. */
  ZoneNames zoneTable() {
    List<String> known = library.tables().zones().stream().map(Zone::name).toList();
    List<String> all = Stream.concat(known.stream(), zoneNames().stream()).distinct().toList();
    return new ZoneNames(all, names::matches);
  }

  boolean matches(String typed, String name) {
    return names.matches(name, typed);
  }

  /** True while the sample library is shown in place of the user's. */
  boolean isSample() {
    return sample;
  }

  Library library() {
    return library;
  }

  Themes themes() {
    return themes;
  }

  WindowViewModel window() {
    return window;
  }

  ZonesViewModel zones() {
    return zones;
  }

  ReadingViewModel reading() {
    return reading;
  }

  CorrectionViewModel corrections() {
    return corrections;
  }

  CompareViewModel compare() {
    return compare;
  }

  ImportViewModel importing() {
    return importing;
  }

  SearchViewModel search() {
    return search;
  }

  /** The ways back. */
  Trail trail() {
    return trail;
  }
}
