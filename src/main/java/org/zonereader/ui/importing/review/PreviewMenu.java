package org.zonereader.ui.importing.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.zonereader.model.Clause;
import org.zonereader.model.Correction;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.model.Theme;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.common.edit.PriorityEdits;
import org.zonereader.ui.common.edit.StructureEdits;

/** What can be corrected at a place of the text, as a context menu. */
final class PreviewMenu {
  private final ReviewViewModel model;
  private final ReviewRoom room;
  private final Messages messages;
  private final Place place;
  private final Report report;
  private final ContextMenu menu = new ContextMenu();

  private PreviewMenu(ReviewViewModel model, ReviewRoom room, Shown shown) {
    this.model = model;
    this.room = room;
    messages = room.messages();
    place = shown.place();
    report = shown.item().report();
    menu.setId("review-menu");
  }

  /** Puts the menu on the text of a paragraph. */
  static void on(
      SelectableText text,
      ShownParagraph paragraph,
      Shown shown,
      ReviewViewModel model,
      ReviewRoom room) {
    // In place of the text's own menu, whose only item is among these.
    text.setOnContextMenuRequested(
        event -> {
          Span selected = text.selectionProperty().get();
          int at = text.hoveredOffsetProperty().get();
          int offset = at >= 0 && !event.isKeyboardTrigger() ? at : selected.start();
          PreviewMenu built = new PreviewMenu(model, room, shown);
          built.copy(text);
          built.priorities(paragraph.ofReport(selected), paragraph.ofReport(offset));
          built.structure(paragraph.ofReport(offset));
          built.menu.show(text, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  private void copy(SelectableText text) {
    MenuItem copy = new MenuItem(messages.get("menu.copy"));
    copy.setDisable(text.selectionProperty().get().isEmpty());
    copy.setOnAction(event -> text.copy());
    menu.getItems().addAll(copy, new SeparatorMenuItem());
  }

  private void priorities(Span selected, int offset) {
    Optional<Priority> here = priorityAt(selected.isEmpty() ? offset : selected.start());
    if (!selected.isEmpty()) {
      item("menu.add", PriorityEdits.add(report, selected));
      here.ifPresent(p -> item("menu.change", PriorityEdits.change(report, p, selected)));
    }
    here.ifPresent(priority -> item("menu.remove", PriorityEdits.remove(report, priority)));
    here.ifPresent(priority -> themes(priority, offset));
    if (here.isPresent() || !selected.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
  }

  private Optional<Priority> priorityAt(int offset) {
    return report.priorities().stream()
        .filter(priority -> priority.span().contains(offset))
        .findFirst();
  }

  /** Moves the measure at the offset to a theme. */
  private void themes(Priority priority, int offset) {
    Clause clause =
        priority.clauses().stream()
            .filter(candidate -> offset <= candidate.span().end())
            .findFirst()
            .orElse(priority.lead());
    List<Span> measure =
        priority.clauses().stream()
            .filter(other -> other.measure() == clause.measure())
            .map(Clause::span)
            .toList();
    Menu themes = new Menu(messages.get("menu.theme"));
    for (Theme theme : room.themes().list()) {
      RadioMenuItem item =
          new RadioMenuItem(messages.get("menu.theme.item", theme.seal(), theme.name()));
      item.setSelected(Objects.equals(clause.theme(), theme.seal()));
      item.setOnAction(
          event -> model.correct(place.file(), PriorityEdits.move(report, measure, theme.seal())));
      themes.getItems().add(item);
    }
    menu.getItems().add(themes);
  }

  private void structure(int offset) {
    item("menu.break", StructureEdits.breakParagraph(report, offset).stream().toList());
    item("menu.join", StructureEdits.joinParagraph(report, offset).stream().toList());
    StructureEdits.joinsAround(report, offset)
        .forEach(
            join ->
                item(
                    messages.get("menu.break-join", JoinWords.of(join)),
                    StructureEdits.breakJoin(report, join).stream().toList(),
                    true));
    item("menu.begin", StructureEdits.beginReport(report, offset).stream().toList());
    boolean first = StructureEdits.paragraph(report.text(), offset).start() == 0;
    if (first && place.report() > 0) {
      item("menu.join-report", List.of(StructureEdits.joinReport(report)));
    }
  }

  private void item(String key, List<Correction> corrections) {
    item(messages.get(key), corrections, false);
  }

  private void item(String words, List<Correction> corrections, boolean always) {
    if (corrections.isEmpty() && !always) {
      return;
    }
    MenuItem item = new MenuItem(words);
    item.setDisable(corrections.isEmpty());
    item.setOnAction(event -> model.correct(place.file(), corrections));
    menu.getItems().add(item);
  }
}
