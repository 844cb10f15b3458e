package org.zonereader.ui.compare;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Report;
import org.zonereader.model.TermTable;
import org.zonereader.text.DisplayText;
import org.zonereader.ui.common.CitationText;
import org.zonereader.ui.common.Clip;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Seal;
import org.zonereader.ui.common.Tips;

/** 原文: where an item comes from, and what the other zones say on its theme. */
final class CompareDrawer extends VBox {
  private final CompareViewModel model;
  private final CompareWords words;
  private final CompareActions actions;
  private final CitationText citations;
  private final VBox content = new VBox();
  private final Button previous;
  private final Button next;
  private final HBox footer = new HBox(8);
  private final ItemTerms terms;
  private final OtherZones others;
  private final OtherZones similar;

  CompareDrawer(
      CompareViewModel model, CompareWords words, CompareActions actions, CitationText citations) {
    this.model = model;
    this.words = words;
    this.actions = actions;
    this.citations = citations;
    terms = new ItemTerms(words);
    others = new OtherZones(model, words);
    similar = new OtherZones(model, words);
    getStyleClass().setAll("compare-drawer");
    content.getStyleClass().setAll("compare-drawer-content");
    model.fontSizeProperty().subscribe(size -> content.setStyle(TextScale.style(size.intValue())));
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    previous = icon(Feather.CHEVRON_LEFT, "drawer.previous", () -> model.chooseNeighbour(-1));
    next = icon(Feather.CHEVRON_RIGHT, "drawer.next", () -> model.chooseNeighbour(1));
    footer.getStyleClass().setAll("compare-drawer-footer");
    footer.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(title(), scroll, footer);
    model.drawerProperty().subscribe(this::show);
    model.similarProperty().subscribe(similar::showSimilar);
    model.termsProperty().subscribe((old, now) -> showTerms());
  }

  private HBox title() {
    Label title = Labels.wrapped(words.get("drawer"), "zr-medium");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar =
        new HBox(title, gap, previous, next, icon(Feather.X, "drawer.close", model::closeDrawer));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().setAll("compare-drawer-title");
    return bar;
  }

  private Button icon(Feather icon, String key, Runnable action) {
    Button button = new Button(null, Icons.of(icon));
    button.getStyleClass().setAll("button", "zr-plain", "zr-icon-button");
    Tips.set(button, words.get(key));
    button.setAccessibleText(words.get(key));
    button.setOnAction(e -> action.run());
    return button;
  }

  private void show(DrawerState state) {
    switch (state) {
      case DrawerState.Closed closed -> {
        // What it showed stays while it slides away.
      }
      case DrawerState.Gone gone -> {
        content.getChildren().setAll(Labels.wrapped(words.get("drawer.gone"), "zr-muted"));
        footer.getChildren().clear();
        steps();
      }
      case DrawerState.Open open -> {
        show(open);
        steps();
      }
    }
  }

  /** The terms may be known only after the drawer was opened. */
  private void showTerms() {
    if (model.drawerProperty().get() instanceof DrawerState.Open open) {
      String zone = open.report().report().zone().name();
      terms.show(open.item(), zone, model.marksProperty().get(), terms());
    }
  }

  private TermTable terms() {
    return Objects.requireNonNullElseGet(
        model.termsProperty().get(), () -> new TermTable(List.of(), List.of()));
  }

  private void steps() {
    previous.setDisable(model.neighbour(-1).isEmpty());
    next.setDisable(model.neighbour(1).isEmpty());
  }

  private void show(DrawerState.Open open) {
    Item item = open.item();
    Report report = open.report().report();
    String seal = open.place().row() instanceof RowId.Theme(var inRow) ? inRow : item.theme();
    String theme = words.theme(seal);
    HBox chip =
        new HBox(
            6,
            new Seal(words.themes(), seal, theme),
            Labels.wrapped(theme, "compare-drawer-caption"));
    chip.setAlignment(Pos.CENTER_LEFT);
    Label headline =
        Labels.wrapped(
            DisplayText.widen(
                Objects.requireNonNullElseGet(report.headline(), () -> words.get("no-headline"))),
            "zr-headline-drawer");
    headline.setLineSpacing(Fonts.lineSpacing(Fonts.SERIF_SEMIBOLD, 18, 28));
    SourceSentence sentence =
        new SourceSentence(Excerpt.of(report.text(), item), seal, words, model);
    terms.show(item, report.zone().name(), model.marksProperty().get(), terms());
    others.showRow(open.place());
    content
        .getChildren()
        .setAll(
            below(10, chip),
            below(1, headline),
            below(13, Labels.wrapped(words.caption(report), "compare-drawer-caption")),
            below(
                3,
                Labels.wrapped(
                    words.get(
                        "drawer.priority", item.priority(), DisplayText.widen(item.priorityLead())),
                    "zr-caption")),
            below(19, sentence),
            below(16, terms),
            below(16, others),
            similar);
    footer.getChildren().setAll(openFullText(item), copy(item, report));
  }

  private Button openFullText(Item item) {
    Button button = new Button(words.get("open-full"));
    button.getStyleClass().setAll("button", "zr-primary");
    Tips.set(button, words.get("open-full.hint"));
    button.setOnAction(e -> actions.openFullText(item.report(), item.priority(), item.measure()));
    return button;
  }

  private Button copy(Item item, Report report) {
    Button button = new Button(words.get("copy"), Icons.of(Feather.COPY));
    button.setOnAction(
        e -> {
          Clip.put(citations.of(words.words(item), report));
          actions.announce(words.get("copied"));
        });
    return button;
  }

  private static <T extends Node> T below(double gap, T node) {
    VBox.setMargin(node, new Insets(0, 0, gap, 0));
    return node;
  }
}
