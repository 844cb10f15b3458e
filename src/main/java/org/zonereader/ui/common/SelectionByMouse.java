package org.zonereader.ui.common;

import javafx.beans.property.IntegerProperty;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.zonereader.text.Messages;

/**
 * The mouse on a {@link SelectableText}: drag selects, a double-click takes a clause, a
 * triple-click a paragraph, Shift+click extends, the menu copies.
 */
final class SelectionByMouse {
  private final SelectableText owner;
  private final TextSelection selection;
  private final IntegerProperty hovered;
  private final ContextMenu menu;

  SelectionByMouse(
      SelectableText owner, TextSelection selection, IntegerProperty hovered, Messages messages) {
    this.owner = owner;
    this.selection = selection;
    this.hovered = hovered;
    MenuItem copy = new MenuItem(messages.get("copy"));
    copy.setOnAction(event -> owner.copy());
    copy.disableProperty().bind(selection.spanProperty().map(span -> span.isEmpty()));
    menu = new ContextMenu(copy);
    owner.setCursor(Cursor.TEXT);
    owner.setOnMousePressed(this::press);
    owner.setOnMouseDragged(this::drag);
    owner.setOnMouseClicked(this::click);
    owner.setOnMouseMoved(event -> hovered.set(owner.characterAt(event.getX(), event.getY())));
    owner.setOnMouseExited(event -> hovered.set(-1));
    owner.setOnContextMenuRequested(
        event -> {
          menu.show(owner, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  private void press(MouseEvent event) {
    menu.hide();
    owner.requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    int offset = owner.insertionAt(event.getX(), event.getY());
    if (event.isShiftDown()) {
      selection.extendTo(offset);
    } else {
      selection.start(offset, TextUnit.ofClicks(event.getClickCount()));
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      hovered.set(-1);
      selection.extendTo(owner.insertionAt(event.getX(), event.getY()));
      event.consume();
    }
  }

  private void click(MouseEvent event) {
    int offset = owner.characterAt(event.getX(), event.getY());
    if (event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && event.getClickCount() == 1
        && !event.isShiftDown()
        && offset >= 0) {
      owner.clicked(offset);
      event.consume();
    }
  }
}
