package org.zonereader.ui.reading;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ByHand.Field;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Clip;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.PageScroll;
import org.zonereader.ui.common.Themes;

/** The reading screen: toolbar, head, text and points of the report of its view model. */
public final class ReadingView extends BorderPane {
  /** Narrower windows stack the points above the text, px (DESIGN §2). */
  private static final double SIDE_BY_SIDE_FROM = 1240;

  /** Loading shorter than this shows nothing (DESIGN §8). */
  private static final Duration PATIENCE = Duration.millis(400);

  private final ReadingToolbar toolbar;
  private final ReadingViewModel model;
  private final CorrectionViewModel corrections;
  private final ReadingWords room;
  private final Consumer<String> notice;
  private final ReadingKeys keys;
  private @Nullable String locked;
  private final PageScroll scroll;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private @Nullable ReportPane shown;
  private long shownReport;

  /**
   * Builds the screen.
   *
   * @param notice shows a short message, e.g. that something was copied
   */
  public ReadingView(
      ReadingViewModel model,
      CorrectionViewModel corrections,
      Themes themes,
      Messages messages,
      Motion motion,
      Consumer<String> notice) {
    this.model = model;
    this.corrections = corrections;
    this.room = new ReadingWords(themes, messages, motion);
    this.notice = notice;
    Runnable edit = this::editFields;
    Runnable copyQuotation = () -> copy(model.quotation());
    this.keys = new ReadingKeys(model, corrections, copyQuotation, edit, this::addPoint);
    getStyleClass().addAll("zr-paper", "reading");
    getStylesheets().add(String.valueOf(ReadingView.class.getResource("reading.css")));
    ScrollPane pane = new ScrollPane();
    pane.setId("reading-page");
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll = new PageScroll(pane, motion);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, scroll::follow);
    toolbar = new ReadingToolbar(model, corrections, messages, copyQuotation, edit);
    setTop(toolbar);
    setCenter(pane);
    // A filter, because the scroll pane has its own meaning for Space.
    addEventFilter(KeyEvent.KEY_PRESSED, keys);
    sceneProperty()
        .flatMap(scene -> scene.widthProperty())
        .subscribe(width -> stack(width == null ? 0 : width.doubleValue()));
    pane.viewportBoundsProperty()
        .subscribe(
            viewport -> {
              if (shown != null && viewport.getWidth() > 0) {
                shown.setScrollBar(pane.getWidth() - viewport.getWidth());
              }
            });
    model.stateProperty().subscribe(this::show);
    model.activeProperty().subscribe(active -> light());
    model.pinnedProperty().subscribe(this::reveal);
    model.foundProperty().subscribe(found -> showFound());
  }

  /** The keys of this screen, for the window to install where they should work too. */
  public ReadingKeys keys() {
    return keys;
  }

  private void show(ReadingState state) {
    patience.stop();
    switch (state) {
      case ReadingState.Empty() -> replace(message(room.messages().get("empty")));
      case ReadingState.Loading loading -> {
        patience.setOnFinished(event -> replace(message(room.messages().get("loading"))));
        patience.playFromStart();
      }
      case ReadingState.Failed(long report, String reason) -> replace(failure(reason));
      case ReadingState.Loaded(ReadingPage page) -> {
        ReportPane pane =
            new ReportPane(model, corrections, page, room, () -> copy(model.allPoints()));
        put(pane, page.stored().id());
        stack(getScene() == null ? SIDE_BY_SIDE_FROM : getScene().getWidth());
        showFound();
      }
    }
  }

  /** A corrected report stays where it was scrolled to, and keeps the keyboard. */
  private void put(ReportPane pane, long report) {
    boolean again = shown != null && shownReport == report;
    boolean focused = shown != null && shown.isFocusWithin();
    shown = pane;
    shownReport = report;
    if (again) {
      scroll.replace(pane);
    } else {
      scroll.show(pane);
    }
    if (focused) {
      pane.focusText();
    }
  }

  private void replace(Node content) {
    shown = null;
    scroll.show(content);
  }

  /** From now on editing is not begun, but said why not. */
  public void lock(String why) {
    locked = why;
  }

  private void editFields() {
    if (locked != null) {
      notice.accept(locked);
      return;
    }
    if (shown != null) {
      shown.editFields(Field.ZONE);
    }
  }

  private void addPoint() {
    if (shown != null && !shown.addPoint()) {
      notice.accept(room.messages().get("edit.add-point.none"));
    }
  }

  private void stack(double windowWidth) {
    if (shown != null) {
      shown.setStacked(windowWidth < SIDE_BY_SIDE_FROM);
    }
  }

  private void light() {
    if (shown != null) {
      shown.light(model.activeProperty().get(), model.pinnedProperty().get());
    }
  }

  /** Brings a newly pinned sentence into view. */
  private void reveal(Measure.@Nullable Ref pinned) {
    light();
    ReportPane pane = shown;
    if (pane != null && pinned != null) {
      model
          .page()
          .flatMap(page -> page.find(pinned))
          .ifPresent(measure -> scroll.reveal(() -> pane.sceneBounds(measure.span())));
    }
  }

  /** Marks what a search found and brings the place that is looked at into view. */
  private void showFound() {
    ReportPane pane = shown;
    FoundPlaces found = model.foundProperty().get();
    if (pane != null) {
      pane.mark(found);
      if (found != null && found.report() == shownReport) {
        scroll.reveal(() -> pane.sceneBounds(found.place()));
      }
    }
  }

  private void copy(Optional<String> words) {
    words.ifPresent(
        text -> {
          Clip.put(text);
          notice.accept(room.messages().get("copied"));
        });
  }

  private static StackPane message(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("head-muted");
    StackPane pane = new StackPane(label);
    pane.setPadding(new Insets(64));
    return pane;
  }

  private VBox failure(String reason) {
    Button again = new Button(room.messages().get("failed.again"));
    again.setId("read-again");
    again.setOnAction(event -> model.reload());
    VBox pane = new VBox(16, message(reason), again);
    pane.setAlignment(Pos.CENTER);
    pane.setMaxHeight(Region.USE_PREF_SIZE);
    return pane;
  }

  /** Adds a control of the window's to the toolbar; it works while there is a report to read. */
  public void addTool(Node tool) {
    toolbar.add(tool);
  }
}
