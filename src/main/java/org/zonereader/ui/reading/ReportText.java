package org.zonereader.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Join;
import org.zonereader.model.Span;
import org.zonereader.ui.common.Decoration;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.GutterMark;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.common.Themes;

/** The report's full text with its measures underlined, and the byline under it. */
final class ReportText extends VBox {
  private final ReadingPage page;
  private final Themes themes;
  private final SelectableText text;

  private final EditMenus menus;
  private final MenuItem copy;
  private final ContextMenu menu = new ContextMenu();
  private List<Span> places = List.of();
  private Measure.@Nullable Ref lit;

  ReportText(ReadingViewModel model, ReadingPage page, ReadingWords room, EditMenus menus) {
    this.page = page;
    this.themes = room.themes();
    this.menus = menus;
    copy = new MenuItem(room.messages().get("edit.copy"));
    text = new SelectableText(room.messages().locale());
    text.setId("report-text");
    text.setMotion(room.motion());
    text.textProperty().set(page.text());
    model.fontSize().sizeProperty().subscribe(size -> dress(model.fontSize()));
    model.fontSize().faceProperty().subscribe(face -> dress(model.fontSize()));
    text.hoveredOffsetProperty().subscribe(offset -> model.hoverText(offset.intValue()));
    text.setOnOffsetClicked(model::pinText);
    text.selectedTextProperty().subscribe(words -> model.selectedWordsProperty().set(words));
    copy.setOnAction(event -> text.copy());
    copy.disableProperty().bind(text.selectionProperty().map(Span::isEmpty));
    menu.setId("text-menu");
    text.setOnContextMenuRequested(this::openMenu);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().add(text);
    String byline = page.stored().report().byline();
    if (byline != null) {
      Label label = new Label(byline);
      label.setId("byline");
      label.getStyleClass().add("byline");
      VBox.setMargin(label, new Insets(12, 0, 0, 0));
      setAlignment(Pos.TOP_RIGHT);
      getChildren().add(label);
    }
    show(null);
  }

  private void dress(FontSize size) {
    text.fontProperty().set(Font.font(size.faceProperty().get().family(), size.get()));
  }

  /** Marks places that a search found. */
  void mark(List<Span> found) {
    places = List.copyOf(found);
    show(lit);
  }

  /** Lights the words of one measure, or of none. */
  void show(Measure.@Nullable Ref active) {
    lit = active;
    List<Decoration> decorations = new ArrayList<>();
    List<GutterMark> marks = new ArrayList<>();
    page.measures()
        .forEach(
            measure -> {
              if (measure.ref().equals(active)) {
                for (Span area : measure.areas()) {
                  decorations.add(Decoration.fill(area, themes.tint(measure.theme())));
                }
              }
              decorations.add(Decoration.underline(measure.head(), themes.edge(measure.theme())));
            });
    for (Point point : page.points()) {
      marks.add(
          new GutterMark(
              point.measures().getFirst().head().start(),
              String.valueOf(point.number()),
              active != null && active.priority() == point.number()));
    }
    // Where lines of the page were put together, quietly.
    for (Join join : page.stored().report().joins()) {
      int from = Math.max(0, join.at() - 1);
      int to = Math.min(page.text().length(), join.at() + 1);
      decorations.add(Decoration.fill(new Span(from, to), "-color-warning-subtle"));
    }
    for (Span place : places) {
      decorations.add(Decoration.chip(place, "-zr-hit"));
    }
    text.decorations().setAll(decorations);
    text.gutterMarks().setAll(marks);
  }

  /** Where a span stands on the screen's scene; valid after layout. */
  Bounds sceneBounds(Span span) {
    return text.localToScene(text.boundsOf(span));
  }

  /**
   * What can be corrected at a place.
   *
   * @param offset the place, or -1 for where the selection begins
   */
  EditCommands commandsAt(int offset) {
    return EditCommands.at(page, offset, text.selectionProperty().get());
  }

  void focus() {
    text.requestFocus();
  }

  private void openMenu(ContextMenuEvent event) {
    int offset = event.isKeyboardTrigger() ? -1 : text.hoveredOffsetProperty().get();
    openMenu(offset, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void pressed(KeyEvent event) {
    if (MenuKeys.opensMenu(event)) {
      Bounds place = text.boundsOf(text.selectionProperty().get());
      Bounds screen = text.localToScreen(place);
      openMenu(-1, screen.getMinX(), screen.getMaxY());
      event.consume();
    }
  }

  private void openMenu(int offset, double x, double y) {
    List<MenuItem> items = new ArrayList<>(List.of(copy, new SeparatorMenuItem()));
    items.addAll(menus.ofText(commandsAt(offset)));
    menu.getItems().setAll(items);
    menu.show(text, x, y);
  }
}
