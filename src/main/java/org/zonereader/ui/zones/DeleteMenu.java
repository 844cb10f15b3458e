package org.zonereader.ui.zones;

import java.util.OptionalLong;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.Messages;

/** Deleting in the zone list: the menu of a row (also Shift+F10), and Del. */
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
    return row instanceof ZoneRow.OfZone of && of.zone().reports() == 1
        ? OptionalLong.of(of.zone().newest().id())
        : OptionalLong.empty();
  }

  /** Opens the menu on a row's cell. */
  void open(ZoneCell cell, ContextMenuEvent event) {
    open(cell, cell.getItem(), event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void open(Node over, @Nullable ZoneRow row, double x, double y) {
    menu.hide();
    reportOf(row)
        .ifPresent(
            id -> {
              report = id;
              menu.show(over, x, y);
            });
  }

  /** Del and the menu keys on the row that is selected; true when the key was one of them. */
  boolean pressed(KeyEvent event, ListView<ZoneRow> list) {
    ZoneRow row = list.getSelectionModel().getSelectedItem();
    boolean menuKey =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    if (menuKey) {
      Node cell = cellOf(row, list);
      Bounds place = cell.localToScreen(cell.getLayoutBounds());
      open(cell, row, place.getMinX() + 24, place.getMaxY());
    } else if (event.getCode() == KeyCode.DELETE) {
      reportOf(row).ifPresent(actions::deleteReport);
    }
    return menuKey || event.getCode() == KeyCode.DELETE;
  }

  private static Node cellOf(@Nullable ZoneRow row, ListView<ZoneRow> list) {
    return list.lookupAll(".zr-zone-row").stream()
        .filter(node -> node instanceof ZoneCell cell && row != null && row.equals(cell.getItem()))
        .findFirst()
        .orElse(list);
  }
}
