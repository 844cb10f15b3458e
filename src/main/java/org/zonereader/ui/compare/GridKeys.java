package org.zonereader.ui.compare;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.zonereader.model.Comparison.Item;

/**
 * The keyboard in the grid: arrows move the focus (with Shift: extend the selection, with Alt: move
 * the column, with Alt and Shift: change its width), Space opens and closes the source, Enter opens
 * the full text, Home and End go to the ends of the row, Page Up and Page Down scroll, Ctrl+A
 * selects all, Ctrl+C copies, Esc ends the selection.
 */
final class GridKeys {
  /** Step of a width, px. */
  private static final double WIDER = 16;

  private static final double LEAST = 96;

  private final CompareGrid grid;
  private final CompareViewModel model;
  private final CompareActions actions;
  private final GridCopy copy;

  GridKeys(CompareGrid grid, CompareViewModel model, CompareActions actions, GridCopy copy) {
    this.grid = grid;
    this.model = model;
    this.actions = actions;
    this.copy = copy;
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    Place place = model.focusedProperty().get();
    if (place == null || !model.places().has(place)) {
      return;
    }
    boolean done;
    if (event.isShortcutDown()) {
      done = !event.isAltDown() && shortcut(event);
    } else if (event.isAltDown()) {
      done = column(event.getCode(), place, event.isShiftDown());
    } else {
      done = event.isShiftDown() ? extend(event.getCode(), place) : act(event.getCode(), place);
    }
    if (done) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    switch (event.getCode()) {
      case C -> copy.copy();
      case A ->
          grid.selection().extend(0, 0, grid.source().rows() - 1, grid.source().columns() - 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean column(KeyCode code, Place place, boolean width) {
    int column = model.places().column(place);
    boolean turned = grid.source().isTurned();
    KeyCode back = turned ? KeyCode.UP : KeyCode.LEFT;
    KeyCode forth = turned ? KeyCode.DOWN : KeyCode.RIGHT;
    if (code != back && code != forth) {
      return false;
    }
    int step = code == back ? -1 : 1;
    if (!width) {
      model.move(column, column + step);
    } else if (!turned) {
      model.resize(column, Math.max(LEAST, grid.grid().columnWidth(column) + step * WIDER));
    }
    return true;
  }

  private boolean extend(KeyCode code, Place place) {
    CellSelection selection = grid.selection();
    boolean fresh = selection.isEmpty();
    boolean turned = grid.source().isTurned();
    Places places = model.places();
    int line = places.line(place);
    int column = places.column(place);
    int row = fresh ? (turned ? column : line) : selection.atRow();
    int at = fresh ? (turned ? line : column) : selection.atColumn();
    switch (code) {
      case UP -> row--;
      case DOWN -> row++;
      case LEFT -> at--;
      case RIGHT -> at++;
      case SPACE -> {
        selection.extend(row, 0, row, grid.source().columns() - 1);
        return true;
      }
      default -> {
        return false;
      }
    }
    grid.extendTo(
        Math.clamp(row, 0, grid.source().rows() - 1),
        Math.clamp(at, 0, grid.source().columns() - 1));
    return true;
  }

  private boolean act(KeyCode code, Place place) {
    Places places = model.places();
    switch (code) {
      case UP -> grid.focusByKey(places.up(place));
      case DOWN -> grid.focusByKey(places.down(place));
      case LEFT -> grid.focusByKey(places.sideways(place, -1));
      case RIGHT -> grid.focusByKey(places.sideways(place, 1));
      case HOME -> grid.focusByKey(places.end(place, false));
      case END -> grid.focusByKey(places.end(place, true));
      case PAGE_UP -> grid.scrollBy(0, -grid.pageHeight());
      case PAGE_DOWN -> grid.scrollBy(0, grid.pageHeight());
      case SPACE -> model.toggle(place);
      case ESCAPE -> {
        boolean selected = !grid.selection().isEmpty();
        grid.selection().clear();
        return selected;
      }
      case ENTER -> {
        Optional<Item> item = places.item(place);
        item.ifPresent(
            found -> actions.openFullText(found.report(), found.priority(), found.measure()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
