package org.zonereader.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Recovered;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Late;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.compare.CompareView;
import org.zonereader.ui.importing.ImportBar;
import org.zonereader.ui.importing.ImportResultView;
import org.zonereader.ui.importing.ImportState;
import org.zonereader.ui.importing.ImportSteps;
import org.zonereader.ui.importing.PastePane;
import org.zonereader.ui.importing.review.ReviewActions;
import org.zonereader.ui.importing.review.ReviewView;
import org.zonereader.ui.importing.review.ReviewViewModel;
import org.zonereader.ui.reading.CorrectionOutcome;
import org.zonereader.ui.reading.CorrectionViewModel;
import org.zonereader.ui.reading.ReadingView;
import org.zonereader.ui.recovery.RecoveryView;
import org.zonereader.ui.settings.Choices;
import org.zonereader.ui.settings.LibraryChoices;
import org.zonereader.ui.settings.RereadState;
import org.zonereader.ui.settings.SettingsView;
import org.zonereader.ui.window.WindowViewModel.Content;
import org.zonereader.ui.zones.ZonesView;

/** The whole window over one session: bars, screens, drop target. */
final class WindowView extends BorderPane {
  private static final double SIDEBAR = 304;

  private final Session session;
  private final Shared shared;
  private final Messages messages;
  private final WindowActions actions;
  private final StatusBar status;
  private final Notices notices;
  private final SearchScreen search;
  private final ZonesView zones;
  private final SplitPane readingScreen;
  private final ExportWays exports;
  private final Places places;
  private final StackPane content = new StackPane();
  private final Messages importWords;
  private final ImportWays ways;
  private final Look look;

  // Built, like all but the reading screen, when they are first shown; what was typed stays in
  // them.
  private final Late<CompareView> compare = new Late<>(this::newCompare);
  private final Late<PastePane> paste = new Late<>(this::newPaste);
  private final Late<SettingsView> settings = new Late<>(this::newSettings);
  private @Nullable ReviewView review;
  private @Nullable RecoveryView recovery;

  WindowView(
      Session session,
      Shared shared,
      Places places,
      Look look,
      Messages messages,
      WindowActions actions) {
    this.session = session;
    this.shared = shared;
    this.messages = messages;
    this.actions = actions;
    this.look = look;
    this.places = places;
    importWords = Messages.of(ImportBar.class, messages.locale());
    status = new StatusBar(messages);
    if (session.library().isReadOnly()) {
      status.showReadOnly();
    }
    notices = new Notices(session, status, messages, actions::leaveSample);
    search = new SearchScreen(session, shared, messages, notices::tell, content::requestFocus);
    zones =
        new ZonesView(
            session.zones(),
            session.themes(),
            Messages.of(ZonesView.class, messages.locale()),
            new DeleteSteps(session.corrections()));
    ReadingView reading = readingView();
    if (session.library().isReadOnly()) {
      reading.lock(messages.get("read-only.why"));
    }
    ways = new ImportWays(session, this, messages, notices::tell);
    exports = new ExportWays(session, shared.tasks(), actions, messages, notices::offer);
    reading.addTool(exports.ofReport());
    WindowKeys keys =
        new WindowKeys(
            session,
            zones,
            exports,
            reading.keys(),
            () -> Optional.ofNullable(review).map(ReviewView::keys),
            ways,
            search,
            () -> settings.get().back());
    readingScreen = readingScreen(reading);
    setTop(
        new TopBar(
            session.window().screenProperty(),
            search.field(),
            ways.button(),
            session::openSettings,
            messages));
    setCenter(content);
    setBottom(new VBox(new ImportBar(session.importing(), importWords), status));
    session.window().contentProperty().subscribe(this::show);
    session
        .window()
        .screenProperty()
        .subscribe(
            screen -> {
              show(session.window().contentProperty().get());
              notices.keep();
            });
    session.settings().reread().stateProperty().subscribe(this::reread);
    session.importing().stateProperty().subscribe(this::imported);
    session.importing().reviewProperty().subscribe(this::reviewed);
    session.corrections().outcomeProperty().subscribe(this::corrected);
    // On the scene, because keys go there when no control has the focus.
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.setOnKeyPressed(keys);
              }
            });
  }

  private CompareView newCompare() {
    CompareSteps steps =
        new CompareSteps(
            session,
            notices::tell,
            (words, undo) -> notices.offer(words, messages.get("undo"), undo));
    return new CompareView(
        session.compare(),
        session.themes(),
        messages.locale(),
        session.compareSources(),
        steps,
        exports.ofComparison(),
        shared.movement().reduced());
  }

  private PastePane newPaste() {
    return new PastePane(importWords, this::paste, session::leave);
  }

  private void paste(String text) {
    session.leave();
    ways.paste(text);
  }

  private SettingsView newSettings() {
    Choices choices =
        new Choices(
            look,
            shared.fontSize(),
            shared.motion(),
            actions::changeLanguage,
            actions::about,
            new LibraryChoices(shared.backupsKept(), actions::restore, actions::moveLibrary));
    Messages words = Messages.of(SettingsView.class, messages.locale());
    return new SettingsView(session.settings(), choices, words, session::leave);
  }

  private ReadingView readingView() {
    return new ReadingView(
        session.reading(),
        session.corrections(),
        session.themes(),
        Messages.of(ReadingView.class, messages.locale()),
        shared.movement(),
        notices::tell);
  }

  /** Says what became of a correction, and offers to take it back or again. */
  private void corrected(@Nullable CorrectionOutcome outcome) {
    if (outcome == null) {
      return;
    }
    CorrectionViewModel corrections = session.corrections();
    switch (outcome.offer()) {
      case UNDO -> notices.offer(outcome.sentence(), messages.get("undo"), corrections::undo);
      case REDO -> notices.offer(outcome.sentence(), messages.get("redo"), corrections::redo);
      case NONE -> notices.tell(outcome.sentence());
    }
  }

  private SplitPane readingScreen(ReadingView reading) {
    zones.setMinWidth(240);
    zones.setPrefWidth(SIDEBAR);
    zones.setMaxWidth(400);
    SplitPane pane = new SplitPane(zones, reading);
    SplitPane.setResizableWithParent(zones, false);
    pane.getStyleClass().add("zr-split");
    pane.widthProperty()
        .subscribe(
            (before, width) -> {
              if (before.doubleValue() == 0 && width.doubleValue() > 0) {
                pane.setDividerPosition(0, SIDEBAR / width.doubleValue());
              }
            });
    return pane;
  }

  private void show(Content now) {
    Screen screen = session.window().screenProperty().get();
    count(now);
    status.legend(null);
    if (screen == Screen.REVIEW && review != null) {
      boolean entered = only(review);
      status.keys(List.of("review-rows", "review-tick", "review-next", "review-keep"));
      if (entered) {
        review.focusList();
      }
      return;
    }
    if (screen == Screen.SETTINGS) {
      if (only(settings.get())) {
        settings.get().enter();
      }
      status.keys(List.of("section", "leave"));
      return;
    }
    if (screen == Screen.PASTE) {
      PastePane pane = paste.get();
      only(pane);
      status.keys(List.of());
      pane.edit();
      return;
    }
    if (screen == Screen.RECOVERY && recovery != null) {
      if (only(recovery)) {
        recovery.enter();
      }
      status.keys(recovery.keys());
      return;
    }
    if (screen == Screen.SEARCH) {
      only(search.view());
      status.keys(List.of("hits", "preview", "open", "compare", "clear"));
      return;
    }
    switch (now) {
      case Content.Loading loading -> content.getChildren().clear();
      case Content.Empty empty -> {
        only(firstRun());
        status.keys(List.of("import"));
      }
      case Content.Failed(Exception reason) -> {
        only(new Label(messages.get("load.failed", String.valueOf(reason.getMessage()))));
        status.keys(List.of());
      }
      case Content.Loaded loaded -> {
        if (screen == Screen.READING) {
          only(readingScreen);
          status.keys(List.of("arrows", "space", "compare"));
        } else {
          CompareView shown = compare.get();
          only(shown);
          shown.restoreFocus();
          status.keys(List.of("move", "source", "open", "export"));
          status.legend(shown.legend());
        }
      }
    }
  }

  private Node firstRun() {
    return new FirstRunView(
        session.themes(), messages, places.library().toString(), ways, actions::openSample);
  }

  /** Says what became of a damaged library. */
  void show(Recovered recovered) {
    recovery = Recovering.screen(recovered, session, shared, this, actions);
    session.window().screenProperty().set(Screen.RECOVERY);
  }

  /** The words of the window. */
  Messages messages() {
    return messages;
  }

  /** Shows a sentence for a while. */
  void tell(String words) {
    notices.tell(words);
  }

  private void count(Content now) {
    switch (now) {
      case Content.Empty empty -> status.count(0, 0);
      case Content.Loaded loaded -> status.count(loaded.zones().size(), loaded.reports());
      default -> {}
    }
  }

  /** Shows nothing but the node; false when it was shown already. */
  private boolean only(Node node) {
    boolean other = !content.getChildren().equals(List.of(node));
    if (other) {
      content.getChildren().setAll(node);
    }
    return other;
  }

  /** The library was read again with other tables or newer rules. */
  private void reread(RereadState state) {
    if (state instanceof RereadState.Done) {
      actions.tablesChanged();
    }
  }

  /** A review has opened or ended. */
  private void reviewed(@Nullable ReviewViewModel open) {
    review = open == null ? null : reviewScreen(open);
    show(session.window().contentProperty().get());
    notices.showStanding();
  }

  private ReviewView reviewScreen(ReviewViewModel open) {
    ReviewActions asked =
        new ReviewSteps(
            session.importing(),
            () ->
                notices.offer(
                    messages.get("import.abandoned"),
                    messages.get("undo"),
                    session.importing()::reopen),
            actions);
    return new ReviewView(
        open,
        session.themes(),
        shared.fontSize(),
        session.zoneTable(),
        Messages.of(ReviewView.class, messages.locale()),
        asked);
  }

  private void imported(ImportState state) {
    switch (state) {
      case ImportState.Finished finished ->
          new ImportResultView(importWords)
              .show(getScene().getWindow(), finished, new AfterImport(), notices::offer);
      case ImportState.Failed(Exception reason) -> {
        notices.tell(messages.get("import.failed", String.valueOf(reason.getMessage())));
        actions.fault(reason);
      }
      case ImportState.Idle idle -> {}
      case ImportState.Running running -> {}
      case ImportState.Reviewing reviewing -> {}
    }
  }

  private final class AfterImport implements ImportSteps {
    @Override
    public void undo() {
      session.undoImport(() -> notices.tell(messages.get("import.done.undone")));
    }

    @Override
    public void check(List<Long> reports) {
      session.importing().reviewAgain(reports);
    }

    @Override
    public void goOn() {
      session.importing().reviewWaiting();
    }
  }
}
