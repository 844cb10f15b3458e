package org.zonereader.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.zonereader.model.Correction;
import org.zonereader.model.Join;
import org.zonereader.model.Theme;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Seal;

/** The menus of text and points. What is not possible at the place is greyed. */
final class EditMenus {
  private final ReadingWords room;
  private final Messages messages;
  private final EditActions actions;

  EditMenus(ReadingWords room, EditActions actions) {
    this.room = room;
    this.messages = room.messages();
    this.actions = actions;
  }

  /** For a place of the text: its point, its paragraph, its report. */
  List<MenuItem> ofText(EditCommands commands) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("edit.add-point", commands.hasSelection() ? commands.addPoint() : List.of()));
    commands
        .page()
        .measureAt(commands.offset())
        .ifPresent(measure -> items.addAll(ofMeasure(commands, measure)));
    items.add(new SeparatorMenuItem());
    items.add(item("edit.break", commands.breakParagraph()));
    items.add(item("edit.join", commands.joinParagraph()));
    for (Join join : commands.joins()) {
      MenuItem apart = item("edit.apart", commands.breakJoin(join));
      apart.setText(
          messages.get(
              "edit.apart.where",
              DisplayText.widen(join.before()),
              DisplayText.widen(join.after())));
      items.add(apart);
    }
    items.add(new SeparatorMenuItem());
    items.add(item("edit.begin-report", commands.beginReport()));
    items.add(item("edit.join-report", commands.joinReport()));
    return items;
  }

  /** For a measure and the point it belongs to. */
  List<MenuItem> ofMeasure(EditCommands commands, Measure measure) {
    Point point = commands.page().point(measure.ref());
    MenuItem why = new MenuItem(messages.get("edit.why"));
    why.setId("edit.why");
    why.setOnAction(event -> actions.explain(point));
    return List.of(
        item("edit.remove-point", commands.removePoint(point)),
        item("edit.extent", commands.hasSelection() ? commands.resizePoint(point) : List.of()),
        themes(commands, measure),
        why);
  }

  private Menu themes(EditCommands commands, Measure measure) {
    Menu menu = new Menu(messages.get("edit.theme"));
    menu.setId("edit.theme");
    menu.setDisable(!actions.isPossible());
    for (Theme theme : room.themes().list()) {
      MenuItem item =
          new MenuItem(theme.name(), new Seal(room.themes(), theme.seal(), theme.name()));
      item.setId("theme-" + theme.seal());
      item.setDisable(Objects.equals(theme.seal(), measure.theme()));
      item.setOnAction(event -> actions.correct(commands.move(measure, theme.seal())));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem item(String key, List<Correction> corrections) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setId(key);
    item.setDisable(corrections.isEmpty() || !actions.isPossible());
    item.setOnAction(event -> actions.correct(corrections));
    return item;
  }
}
