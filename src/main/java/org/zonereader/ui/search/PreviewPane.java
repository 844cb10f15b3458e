package org.zonereader.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.text.DisplayText;
import org.zonereader.ui.common.CitationText;
import org.zonereader.ui.common.Clip;
import org.zonereader.ui.common.Decoration;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.PageScroll;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.common.Tips;

/** The report of the chosen place, every place marked, the chosen one's sentence lit; 480 px. */
final class PreviewPane extends VBox {
  private static final double SIDE = 32;

  private final SearchViewModel model;
  private final SearchWords words;
  private final SearchActions actions;
  private final CitationText citations;
  private final Label position = new Label();
  private final Button previous;
  private final Button next;
  private final Label caption = new Label();
  private final Label headline = new Label();
  private final SelectableText text;
  private final VBox page;
  private final PageScroll scroll;
  private final HBox footer;
  private final Runnable afterLayout = this::reveal;
  private long shown;
  private @Nullable Span awaited;

  PreviewPane(
      SearchViewModel model,
      SearchWords words,
      SearchActions actions,
      FontSize fontSize,
      Motion motion) {
    this.model = model;
    this.words = words;
    this.actions = actions;
    citations = new CitationText(words.locale());
    setId("search-preview");
    getStyleClass().setAll("search-preview", "zr-line-left");
    previous = step(Feather.CHEVRON_LEFT, "previous", -1);
    next = step(Feather.CHEVRON_RIGHT, "next", 1);
    caption.getStyleClass().setAll("label", "search-source");
    caption.setWrapText(true);
    caption.setMinHeight(USE_PREF_SIZE);
    headline.getStyleClass().setAll("label", "search-headline");
    headline.setLineSpacing(Fonts.lineSpacing(Fonts.SERIF_SEMIBOLD, 20, 32));
    headline.setWrapText(true);
    headline.setMinHeight(USE_PREF_SIZE);
    text = new SelectableText(words.locale());
    text.setId("search-text");
    text.setMotion(motion);
    fontSize.sizeProperty().subscribe(size -> dress(fontSize));
    fontSize.faceProperty().subscribe(face -> dress(fontSize));
    page = new VBox(caption, headline, text);
    page.getStyleClass().setAll("search-page");
    ScrollPane pane = new ScrollPane(page);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    VBox.setVgrow(pane, Priority.ALWAYS);
    scroll = new PageScroll(pane, motion);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, scroll::follow);
    // A scroll bar takes its room from the margin: lines stay as they are.
    pane.viewportBoundsProperty()
        .subscribe(
            view -> {
              double bar = view.getWidth() > 0 ? pane.getWidth() - view.getWidth() : 0;
              page.setPadding(new Insets(24, SIDE - bar, 32, SIDE));
            });
    footer = new HBox(8, open(), copy(), compare());
    footer.setAlignment(Pos.CENTER_LEFT);
    footer.getStyleClass().setAll("search-footer");
    getChildren().setAll(head(), pane, footer);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removePostLayoutPulseListener(afterLayout);
              }
              if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
              }
            });
    model.previewProperty().subscribe(this::show);
    model.chosenProperty().subscribe(hit -> showPosition());
    model.rows().addListener((ListChangeListener<Row>) change -> showPosition());
    model.stateProperty().subscribe(state -> showPosition());
    model.overviewProperty().subscribe(overview -> showPosition());
  }

  private void dress(FontSize size) {
    text.fontProperty().set(Font.font(size.faceProperty().get().family(), size.get()));
  }

  private HBox head() {
    position.setId("search-position");
    position.getStyleClass().setAll("label", "search-source");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(position, space, previous, next);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().setAll("search-preview-head");
    return head;
  }

  private Button step(Feather icon, String key, int by) {
    Button button = new Button(null, Icons.of(icon));
    button.setId("search-" + key);
    button.getStyleClass().addAll("zr-plain", "zr-icon-button");
    button.setAccessibleText(words.get(key));
    Tips.set(button, words.get(key));
    button.setOnAction(event -> model.step(by));
    return button;
  }

  private Button open() {
    Button button = new Button(words.get("open"));
    button.setId("search-open");
    button.getStyleClass().add("zr-primary");
    Tips.set(button, words.get("open.hint"));
    button.setOnAction(event -> openFullText());
    return button;
  }

  private Button copy() {
    Button button = new Button(words.get("copy"), Icons.of(Feather.COPY));
    button.setId("search-copy");
    Tips.set(button, words.get("copy.hint"));
    button.setOnAction(event -> copyQuotation());
    return button;
  }

  private Button compare() {
    Button button = new Button();
    button.setId("search-compare");
    Tips.set(button, words.get("compare.hint"));
    button.setOnAction(event -> model.toggleCompared());
    model
        .comparedProperty()
        .subscribe(
            compared -> {
              button.setText(words.get(compared ? "compare.added" : "compare.add"));
              button.setGraphic(Icons.of(compared ? Feather.CHECK : Feather.PLUS));
            });
    return button;
  }

  private void showPosition() {
    position.setText(words.position(model));
    previous.setDisable(!model.canStep(-1));
    next.setDisable(!model.canStep(1));
  }

  private void show(@Nullable Preview preview) {
    page.setVisible(preview != null);
    footer.setDisable(preview == null);
    if (preview == null) {
      shown = 0;
      return;
    }
    Report report = preview.report().report();
    boolean same = shown == preview.report().id();
    shown = preview.report().id();
    caption.setText(words.caption(report));
    headline.setText(words.headline(report.headline()));
    String whole = DisplayText.widen(report.text());
    if (!text.textProperty().get().equals(whole)) {
      text.textProperty().set(whole);
    }
    mark(preview);
    if (!same) {
      scroll.show(page);
    }
    awaited = preview.current();
    if (getWidth() > 0) {
      reveal();
    }
  }

  /** Brings the chosen place into view; before the first layout nobody knows where it is. */
  private void reveal() {
    Span place = awaited;
    if (place != null && getWidth() > 0 && isVisible()) {
      awaited = null;
      scroll.reveal(() -> text.localToScene(text.boundsOf(place)));
    }
  }

  private void mark(Preview preview) {
    List<Decoration> decorations = new ArrayList<>();
    List<Span> lit = new ArrayList<>(preview.marks());
    Span sentence = preview.sentence();
    if (sentence != null) {
      lit.add(sentence);
      decorations.add(Decoration.fill(sentence, "-color-accent-subtle"));
    }
    for (Span mark : preview.marks()) {
      decorations.add(Decoration.chip(mark, "-zr-hit"));
    }
    text.light(
        sentence == null
            ? List.of(new Span(0, text.textProperty().get().length()))
            : lit.stream().sorted().toList());
    text.decorations().setAll(decorations);
  }

  void openFullText() {
    Row.Hit hit = model.chosenProperty().get();
    if (hit != null) {
      actions.openFullText(hit.report(), hit.index());
    }
  }

  /** The selected words, else the sentence of the chosen place, else the report's own line. */
  void copyQuotation() {
    Preview preview = model.previewProperty().get();
    if (preview == null) {
      return;
    }
    Report report = preview.report().report();
    String selected = text.selectedTextProperty().get();
    Span sentence = preview.sentence();
    String quoted = selected.isBlank() && sentence != null ? sentence.in(report.text()) : selected;
    Clip.put(quoted.isBlank() ? citations.source(report) : citations.of(quoted, report));
    actions.announce(words.get("copied"));
  }
}
