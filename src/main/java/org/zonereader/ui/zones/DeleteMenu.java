package org.zonereader.ui.zones;

import java.util.OptionalLong;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.Messages;

/** Deleting in the zone list: the menu of a row, and Del. */
final class DeleteMenu {
  private final DeleteActions actions;
  private final ContextMenu menu;
  private long report;

  DeleteMenu(DeleteActions actions, Messages messages) {
    this.actions = actions;
    MenuItem one = new MenuItem(messages.get("delete.report"));
    one.setId("delete-report");
    one.setOnAction(event -> actions.deleteReport(report));
    MenuItem all = new MenuItem(messages.get("delete.source"));
    all.setId("delete-source");
    all.setOnAction(event -> actions.deleteSourceOf(report));
    menu = new ContextMenu(one, all);
  }

  /** The report a row stands for: its own, or the only one of its zone. */
  private static OptionalLong reportOf(@Nullable ZoneRow row) {
    if (row instanceof ZoneRow.OfReport of) {
      return OptionalLong.of(of.report().id());
    }
    return row instanceof ZoneRow.OfZone of && of.zone().reports().size() == 1
        ? OptionalLong.of(of.zone().newest().id())
        : OptionalLong.empty();
  }

  /** Opens the menu on a row's cell. */
  void open(ZoneCell cell, ContextMenuEvent event) {
    menu.hide();
    reportOf(cell.getItem())
        .ifPresent(
            id -> {
              report = id;
              menu.show(cell, event.getScreenX(), event.getScreenY());
            });
    event.consume();
  }

  /** Deletes with the row that is selected; true when the key was meant for that. */
  boolean pressed(KeyEvent event, @Nullable ZoneRow row) {
    OptionalLong id = reportOf(row);
    if (event.getCode() != KeyCode.DELETE || id.isEmpty()) {
      return false;
    }
    actions.deleteReport(id.getAsLong());
    return true;
  }
}
