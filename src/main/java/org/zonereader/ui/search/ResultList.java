package org.zonereader.ui.search;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.zonereader.ui.common.Nodes;

/** The places found; only places can be chosen, and what follows is read as the end comes near. */
final class ResultList extends ListView<Row> {
  /** The next page is asked for when this many rows or fewer are below the view. */
  private static final int AHEAD = 30;

  /** Places that Page up and Page down pass. */
  private static final int PAGE = 8;

  private final SearchViewModel model;
  private final Runnable nearEnd = this::readOn;

  ResultList(SearchViewModel model, SearchWords words, Runnable open) {
    super(model.rows());
    this.model = model;
    setId("search-results");
    getStyleClass().add("search-list");
    setAccessibleText(words.get("list"));
    setCellFactory(view -> new ResultCell(words));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicked(event, open));
    model.chosenProperty().subscribe(this::showChosen);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              watch(before, false);
              watch(now, true);
            });
  }

  /** After each layout: what it shows is known then, and reading on changes the rows. */
  private void watch(@Nullable Scene scene, boolean on) {
    if (scene != null) {
      scene.removePostLayoutPulseListener(nearEnd);
      if (on) {
        scene.addPostLayoutPulseListener(nearEnd);
      }
    }
  }

  private void readOn() {
    VirtualFlow<?> flow = flow();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    if (last != null
        && last.getIndex() >= getItems().size() - AHEAD
        && !getItems().isEmpty()
        && getItems().getLast() instanceof Row.More) {
      model.more();
    }
  }

  private @Nullable VirtualFlow<?> flow() {
    return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }

  private void showChosen(Row.@Nullable Hit hit) {
    int index = hit == null ? -1 : getItems().indexOf(hit);
    if (index < 0) {
      getSelectionModel().clearSelection();
      return;
    }
    getSelectionModel().clearAndSelect(index);
    getFocusModel().focus(index);
    VirtualFlow<?> flow = flow();
    if (flow != null) {
      flow.scrollTo(index);
      // What heads it comes into view with a report's first place.
      int head = index;
      while (head > 0 && !(getItems().get(head - 1) instanceof Row.Hit)) {
        head--;
      }
      if (head < index) {
        flow.scrollTo(head);
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    int far = getItems().size();
    int by =
        switch (event.getCode()) {
          case KeyCode.UP -> -1;
          case KeyCode.DOWN -> 1;
          case KeyCode.PAGE_UP -> -PAGE;
          case KeyCode.PAGE_DOWN -> PAGE;
          case KeyCode.HOME -> -far;
          case KeyCode.END -> far;
          default -> 0;
        };
    if (by != 0) {
      model.step(by);
      event.consume();
    }
  }

  /** Heads are passed over; a second click opens. */
  private void clicked(MouseEvent event, Runnable open) {
    Node target = event.getTarget() instanceof Node node ? node : null;
    ResultCell cell = Nodes.around(target, ResultCell.class);
    if (cell == null) {
      return;
    }
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY && cell.getItem() instanceof Row.Hit hit) {
      model.choose(hit);
      if (event.getClickCount() == 2) {
        open.run();
      }
    }
    event.consume();
  }
}
