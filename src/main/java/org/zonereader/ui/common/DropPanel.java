package org.zonereader.ui.common;

import java.util.Objects;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A panel that opens under a control. Add it once, last, to the pane it may cover; it places
 * itself. It closes when the focus or a press goes elsewhere, and with Esc, which gives the focus
 * back to where it was opened from. What was chosen stays chosen.
 */
public abstract class DropPanel extends VBox {
  /** Space that stays free at the edges of the screen, px. */
  private static final double MARGIN = 8;

  /** Space between the control and the panel, px. */
  private static final double GAP = 4;

  private final double width;
  private final EventHandler<MouseEvent> outside = this::pressedSomewhere;
  private @Nullable Node anchor;
  private boolean anchorPressed;

  /**
   * A closed panel.
   *
   * @param width px
   * @param words what a screen reader calls it
   */
  @SuppressWarnings("this-escape") // the handlers run only once the panel is in a scene
  protected DropPanel(double width, String words) {
    super(8);
    this.width = width;
    getStyleClass().setAll("zr-panel");
    setAccessibleText(words);
    setManaged(false);
    setVisible(false);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::beforeLists);
    sceneProperty().subscribe(this::follow);
  }

  /** The node that gets the focus when the panel opens. */
  protected abstract Node first();

  /** Reads what can be chosen; called just before the panel shows. */
  protected abstract void refresh();

  /**
   * Opens under a control, or closes when it is open there already: for the control's action.
   *
   * @param from the control; gets the focus back
   */
  public final void toggle(Node from) {
    boolean open = isVisible() && from.equals(anchor);
    anchorPressed = false;
    if (open) {
      close();
    } else {
      open(from);
    }
  }

  /** Opens under a control that gets the focus back. */
  public final void open(Node from) {
    anchor = from;
    refresh();
    setVisible(true);
    applyCss();
    place();
    first().requestFocus();
  }

  /** Closes and gives the focus back. */
  public final void close() {
    if (isVisible()) {
      if (anchor != null) {
        anchor.requestFocus();
      }
      leave();
    }
  }

  /** Closes and leaves the focus where it went. */
  private void leave() {
    setVisible(false);
    anchorPressed = false;
  }

  private void place() {
    Parent screen = getParent();
    if (anchor == null || screen == null) {
      return;
    }
    Bounds from = screen.sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
    Bounds room = screen.getLayoutBounds();
    double across = Math.min(width, room.getWidth() - 2 * MARGIN);
    double left =
        Math.clamp(from.getMinX(), MARGIN, Math.max(MARGIN, room.getWidth() - across - MARGIN));
    double top = from.getMaxY() + GAP;
    double down = Math.min(prefHeight(across), Math.max(0, room.getHeight() - top - MARGIN));
    resizeRelocate(left, top, across, down);
  }

  /** The panel has no parent that would size it, so it grows and shrinks with its content. */
  @Override
  protected void layoutChildren() {
    if (isVisible()) {
      place();
    }
    super.layoutChildren();
  }

  private void follow(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removeEventFilter(MouseEvent.MOUSE_PRESSED, outside);
    }
    if (now != null) {
      now.addEventFilter(MouseEvent.MOUSE_PRESSED, outside);
      // Not focusWithin: that is false too while another window, or a menu, has the keyboard.
      now.focusOwnerProperty().subscribe(owner -> focused(now, owner));
    }
  }

  private void focused(Scene scene, @Nullable Node owner) {
    boolean toAnchorByMouse = anchorPressed && Objects.equals(owner, anchor);
    if (isVisible()
        && scene.equals(getScene())
        && owner != null
        && !holds(owner)
        && !toAnchorByMouse) {
      leave();
    }
  }

  private void pressedSomewhere(MouseEvent event) {
    if (isVisible() && event.getTarget() instanceof Node target && !holds(target)) {
      anchorPressed = anchor != null && Nodes.isIn(target, anchor);
      if (!anchorPressed) {
        leave();
      }
    }
  }

  private boolean holds(Node node) {
    return Nodes.isIn(node, this);
  }

  /** A list takes Esc for itself, though it has nothing to cancel. */
  private void beforeLists(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?>) {
      close();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
