package org.zonereader.ui.search;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.FoundReport;
import org.zonereader.model.FoundReport.Place;
import org.zonereader.model.FoundReport.Snippet;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.Span;
import org.zonereader.text.DisplayText;
import org.zonereader.ui.common.Decoration;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.MarkedText;
import org.zonereader.ui.common.Seal;

/** Draws one row of the results. */
final class ResultCell extends ListCell<Row> {
  private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
  private static final PseudoClass AGAIN = PseudoClass.getPseudoClass("again");

  private static final Font SNIPPET = Font.font(Fonts.SERIF_MEDIUM, 15);
  private static final String CUT = "…";
  private static final String ENDS = "。！？";
  private static final String SOFT = "，；：、";

  private final SearchWords words;
  private final HBox theme = new HBox(6);
  private final MarkedText snippet = new MarkedText();
  private final HBox place = new HBox(theme, snippet);
  private @Nullable Region content;

  ResultCell(SearchWords words) {
    this.words = words;
    getStyleClass().add("search-row");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // As wide as the list, however long the words are.
    setPrefWidth(0);
    theme.getStyleClass().setAll("search-theme");
    theme.setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(snippet, Priority.ALWAYS);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    Row shown = empty ? null : row;
    pseudoClassStateChanged(PLACE, shown instanceof Row.Hit);
    pseudoClassStateChanged(FIRST, getIndex() == 0);
    pseudoClassStateChanged(
        AGAIN, shown instanceof Row.Head(var report, int places, boolean same) && same);
    content =
        switch (shown) {
          case null -> null;
          case Row.Theme(String seal, int reports) -> theme(seal, reports);
          case Row.Head head -> head(head);
          case Row.Hit hit -> place(hit);
          case Row.More more -> label(CUT, "zr-caption");
        };
    setGraphic(content);
    setAccessibleText(
        switch (shown) {
          case null -> null;
          case Row.Hit hit -> words.spoken(hit);
          case Row.Head head -> words.zone(head.report().zone());
          case Row.Theme(String seal, int reports) -> words.theme(seal);
          case Row.More more -> null;
        });
  }

  private HBox theme(String seal, int reports) {
    HBox row = new HBox(8);
    if (!seal.equals(SearchFilter.OUTSIDE)) {
      row.getChildren().add(new Seal(words.themes(), seal, words.theme(seal)));
    }
    row.getChildren()
        .addAll(
            label(words.theme(seal), "zr-medium"),
            label(words.get("reports", reports), "zr-caption"));
    row.getStyleClass().setAll("search-head");
    return row;
  }

  private HBox head(Row.Head head) {
    FoundReport report = head.report();
    HBox row = new HBox(8);
    if (!head.again()) {
      row.getChildren().add(label(words.zone(report.zone()), "zr-zone"));
    }
    if (head.places() > 0) {
      row.getChildren().add(label(words.get("places", head.places()), "zr-caption"));
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label headline = new Label(words.headline(report.headline()));
    headline.getStyleClass().setAll("label", "search-source");
    headline.setMinWidth(0);
    headline.setEllipsisString(CUT);
    Label day = label(words.day(report.date()), "search-source");
    HBox.setMargin(day, new Insets(0, 6, 0, 0));
    row.getChildren().addAll(space, day, headline);
    row.getStyleClass().setAll("search-head");
    return row;
  }

  private HBox place(Row.Hit hit) {
    Place found = hit.place().orElse(null);
    if (found == null) {
      theme.getChildren().clear();
      snippet.show(words.headline(hit.report().headline()), List.of(), SNIPPET);
      return place;
    }
    String name = words.theme(found.theme());
    Label label = label(name, "search-theme-name");
    if (found.theme().equals(SearchFilter.OUTSIDE)) {
      theme.getChildren().setAll(label);
    } else {
      theme.getChildren().setAll(new Seal(words.themes(), found.theme(), name), label);
    }
    show(found.snippet());
    return place;
  }

  private void show(Snippet found) {
    String shown = DisplayText.widen(found.words()).stripTrailing();
    boolean ends = !shown.isEmpty() && ENDS.indexOf(shown.charAt(shown.length() - 1)) >= 0;
    if (!shown.isEmpty() && SOFT.indexOf(shown.charAt(shown.length() - 1)) >= 0) {
      shown = shown.substring(0, shown.length() - 1);
    }
    String before = found.span().start() > 0 ? CUT : "";
    int from = before.isEmpty() ? 0 : marksBefore(shown);
    shown = shown.substring(from);
    int shift = before.length() - from;
    List<Decoration> marks =
        found.marks().stream()
            .filter(mark -> mark.start() >= from)
            .map(mark -> new Span(mark.start() + shift, mark.end() + shift))
            .map(mark -> Decoration.chip(mark, "-zr-hit"))
            .toList();
    snippet.show(before + shown + (ends ? "" : CUT), marks, SNIPPET);
  }

  /** How many marks a snippet begins with that end what was cut off. */
  private static int marksBefore(String words) {
    int at = 0;
    while (at < words.length() && (SOFT + ENDS).indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().setAll("label", style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  /** A list cell asks for its height without a width, but words wrap. */
  @Override
  protected double computePrefHeight(double width) {
    Node shown = content;
    return shown == null
        ? super.computePrefHeight(width)
        : snappedTopInset()
            + snapSizeY(shown.prefHeight(inner(width < 0 ? getWidth() : width)))
            + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (content != null) {
      content.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          inner(getWidth()),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }

  private double inner(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }
}
