package org.zonereader.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.compare.CompareActions;
import org.zonereader.ui.compare.CompareView;
import org.zonereader.ui.compare.ZoneChooser;
import org.zonereader.ui.importing.ImportBar;
import org.zonereader.ui.importing.ImportResultView;
import org.zonereader.ui.importing.ImportState;
import org.zonereader.ui.reading.CorrectionOutcome;
import org.zonereader.ui.reading.CorrectionViewModel;
import org.zonereader.ui.reading.ReadingView;
import org.zonereader.ui.window.WindowViewModel.Content;
import org.zonereader.ui.zones.DeleteActions;
import org.zonereader.ui.zones.ZonesView;

/** The whole window over one session: bars, screens, drop target. */
final class WindowView extends BorderPane {
  /** Offers and notices in the status bar stay this long (DESIGN §7). */
  private static final Duration NOTICE = Duration.seconds(10);

  private static final double SIDEBAR = 304;

  private final Session session;
  private final Messages messages;
  private final WindowActions actions;
  private final boolean sample;
  private final StatusBar status;
  private final PauseTransition notice = new PauseTransition(NOTICE);
  private final ZonesView zones;
  private final CompareView compare;
  private final SplitPane readingScreen;
  private final Node firstRun;
  private final StackPane content = new StackPane();
  private final Messages importWords;

  WindowView(
      Session session,
      Shared shared,
      Places places,
      Look look,
      Messages messages,
      WindowActions actions) {
    this.session = session;
    this.messages = messages;
    this.actions = actions;
    sample = session.isSample();
    importWords = Messages.of(ImportBar.class, messages.locale());
    status = new StatusBar(messages);
    zones =
        new ZonesView(
            session.zones(),
            session.themes(),
            Messages.of(ZonesView.class, messages.locale()),
            deleting());
    ReadingView reading = readingView();
    WindowKeys keys = new WindowKeys(session, zones, reading.keys(), this::chooseFiles);
    readingScreen = readingScreen(reading);
    compare = compareScreen();
    firstRun =
        new FirstRunView(
            session.themes(),
            messages,
            places.library().toString(),
            this::chooseFiles,
            actions::openSample);
    Button importButton =
        TopBar.button(messages.get("import"), Feather.DOWNLOAD, messages.get("import.tip"));
    importButton.setId("import");
    importButton.setOnAction(event -> chooseFiles());
    AppMenu menu =
        new AppMenu(look, shared.fontSize(), actions::changeLanguage, actions::about, messages);
    setTop(new TopBar(session.window().screenProperty(), importButton, menu.button(), messages));
    setCenter(content);
    setBottom(new VBox(new ImportBar(session.importing(), importWords), status));
    notice.setOnFinished(event -> showStanding());
    session.window().contentProperty().subscribe(this::show);
    session
        .window()
        .screenProperty()
        .subscribe(screen -> show(session.window().contentProperty().get()));
    session.importing().stateProperty().subscribe(this::imported);
    session.corrections().outcomeProperty().subscribe(this::corrected);
    session.wayBackProperty().subscribe(way -> showStanding());
    setOnDragOver(this::dragOver);
    setOnDragExited(event -> getStyleClass().remove("zr-drop-target"));
    setOnDragDropped(this::dropped);
    // On the scene, because keys go there when no control has the focus.
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.setOnKeyPressed(keys);
              }
            });
  }

  private ReadingView readingView() {
    return new ReadingView(
        session.reading(),
        session.corrections(),
        session.themes(),
        Messages.of(ReadingView.class, messages.locale()),
        Motion.system(),
        this::tell);
  }

  private DeleteActions deleting() {
    return new DeleteActions() {
      @Override
      public void deleteReport(long report) {
        session.corrections().delete(report);
      }

      @Override
      public void deleteSourceOf(long report) {
        session.corrections().deleteSourceOf(report);
      }
    };
  }

  /** Says what became of a correction, and offers to take it back or again. */
  private void corrected(@Nullable CorrectionOutcome outcome) {
    if (outcome == null) {
      return;
    }
    CorrectionViewModel corrections = session.corrections();
    switch (outcome.offer()) {
      case UNDO -> offer(outcome.sentence(), messages.get("undo"), corrections::undo);
      case REDO -> offer(outcome.sentence(), messages.get("redo"), corrections::redo);
      case NONE -> tell(outcome.sentence());
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

  private CompareView compareScreen() {
    CompareActions asked =
        new CompareActions() {
          @Override
          public void openFullText(long report, int priority, int measure) {
            session.openFromComparison(report, priority, measure);
          }

          @Override
          public void announce(String sentence) {
            tell(sentence);
          }

          @Override
          public void offerUndo(String sentence, Runnable undo) {
            offer(sentence, messages.get("undo"), undo);
          }
        };
    return new CompareView(
        session.compare(),
        session.themes(),
        messages.locale(),
        new ZoneChooser(session::zoneNames, session::matches),
        asked,
        Motion.system().reduced());
  }

  private void show(Content now) {
    Screen screen = session.window().screenProperty().get();
    switch (now) {
      case Content.Loading loading -> content.getChildren().clear();
      case Content.Empty empty -> {
        status.count(0, 0);
        only(firstRun);
        status.keys(List.of("import"));
      }
      case Content.Failed(Exception reason) -> {
        only(new Label(messages.get("load.failed", String.valueOf(reason.getMessage()))));
        status.keys(List.of());
      }
      case Content.Loaded loaded -> {
        status.count(loaded.zones().size(), loaded.reports());
        if (screen == Screen.READING) {
          only(readingScreen);
          status.keys(List.of("arrows", "space", "compare"));
        } else {
          only(compare);
          compare.restoreFocus();
          status.keys(List.of("move", "source", "open"));
        }
      }
    }
  }

  private void only(Node node) {
    if (!content.getChildren().equals(List.of(node))) {
      content.getChildren().setAll(node);
    }
  }

  private void imported(ImportState state) {
    switch (state) {
      case ImportState.Finished finished ->
          new ImportResultView(importWords)
              .show(
                  getScene().getWindow(),
                  finished.result(),
                  () -> session.undoImport(() -> tell(messages.get("import.done.undone"))));
      case ImportState.Failed(Exception reason) -> {
        tell(messages.get("import.failed", String.valueOf(reason.getMessage())));
        actions.fault(reason);
      }
      case ImportState.Idle idle -> {}
      case ImportState.Running running -> {}
    }
  }

  /** Asks for files and imports them. */
  void chooseFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.get("import.choose.title"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                messages.get("import.choose.files"),
                "*.txt",
                "*.md",
                "*.markdown",
                "*.html",
                "*.htm",
                "*.docx",
                "*.pdf",
                "*.zip"));
    List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
    if (files != null) {
      session.importing().start(paths(files));
    }
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles() && !session.importing().isRunning()) {
      event.acceptTransferModes(TransferMode.COPY);
      if (!getStyleClass().contains("zr-drop-target")) {
        getStyleClass().add("zr-drop-target");
        tell(messages.get("import.drop.hint"));
      }
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    boolean files = event.getDragboard().hasFiles();
    if (files) {
      session.importing().start(paths(event.getDragboard().getFiles()));
    }
    event.setDropCompleted(files);
    event.consume();
  }

  private static List<Path> paths(List<File> files) {
    return files.stream().map(File::toPath).toList();
  }

  private void tell(String words) {
    status.tell(words);
    notice.playFromStart();
  }

  private void offer(String words, String link, Runnable step) {
    status.offer(
        words,
        link,
        () -> {
          showStanding();
          step.run();
        });
    notice.playFromStart();
  }

  /** What the status bar offers while nothing newer is to be told. */
  private void showStanding() {
    notice.stop();
    Runnable way = session.wayBackProperty().get();
    if (way != null) {
      status.offer(messages.get("back.words"), messages.get("back"), way);
    } else if (sample) {
      status.offer(
          messages.get("status.sample"), messages.get("status.sample.leave"), actions::leaveSample);
    } else {
      status.clearOffer();
    }
  }
}
