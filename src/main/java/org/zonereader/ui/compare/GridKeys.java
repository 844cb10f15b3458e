package org.zonereader.ui.compare;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.zonereader.model.Comparison.Item;

/**
 * The keyboard in the grid: arrows move the focus, Space opens and closes the source, Enter opens
 * the full text, Page Up and Page Down scroll.
 */
final class GridKeys {
  private final CompareGrid grid;
  private final CompareViewModel model;
  private final CompareActions actions;

  GridKeys(CompareGrid grid, CompareViewModel model, CompareActions actions) {
    this.grid = grid;
    this.model = model;
    this.actions = actions;
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    Place place = model.focusedProperty().get();
    if (place == null
        || event.isAltDown()
        || event.isShiftDown()
        || event.isShortcutDown()
        || !act(event, place)) {
      return;
    }
    event.consume();
  }

  private boolean act(KeyEvent event, Place place) {
    Places places = model.places();
    switch (event.getCode()) {
      case UP -> grid.focusByKey(places.up(place));
      case DOWN -> grid.focusByKey(places.down(place));
      case LEFT -> grid.focusByKey(places.sideways(place, -1));
      case RIGHT -> grid.focusByKey(places.sideways(place, 1));
      case PAGE_UP -> grid.scrollBy(0, -grid.pageHeight());
      case PAGE_DOWN -> grid.scrollBy(0, grid.pageHeight());
      case SPACE -> model.toggle(place);
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
