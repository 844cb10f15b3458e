package org.zonereader.ui.compare.choose;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.Messages;

/**
 * What is kept, a row each: pressing the row uses it, F2 and Delete and the menu at its end change
 * it.
 */
final class KeptRows<T> extends ScrollPane {
  private static final int MOST = 5;

  private final Kept<T, ?> kept;
  private final Row<T> row;
  private final Messages messages;
  private final VBox rows = new VBox();

  /**
   * How a row looks and what it does.
   *
   * @param facts small words at the right of the name
   * @param words what a screen reader says
   * @param use called when the row is pressed
   * @param more further items at the head of its menu
   * @param home keeps the focus while the rows are laid out anew
   */
  record Row<T>(
      Function<T, Node> facts,
      Function<T, String> words,
      java.util.function.Consumer<T> use,
      Function<T, List<MenuItem>> more,
      Node home) {}

  KeptRows(Kept<T, ?> kept, Row<T> row, Messages messages) {
    this.kept = kept;
    this.row = row;
    this.messages = messages;
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().setAll("scroll-pane", "choose-kept");
    kept.items().addListener((ListChangeListener<T>) change -> layOut());
    kept.renamingProperty().subscribe((before, now) -> renaming(before));
    layOut();
  }

  private void renaming(@Nullable T before) {
    layOut();
    if (kept.renamingProperty().get() == null && before != null) {
      focus(kept.indexOf(before));
    }
  }

  private void layOut() {
    int at = focused();
    if (at >= 0) {
      // A focused node that goes hands the focus to the window's first control.
      row.home().requestFocus();
    }
    rows.getChildren().setAll(kept.items().stream().map(this::node).toList());
    double height = TickList.ROW * Math.min(MOST, kept.items().size());
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    setVisible(height > 0);
    setManaged(height > 0);
    rows.lookupAll(".choose-rename").stream().findFirst().ifPresent(KeptRows::edit);
    if (at >= 0 && kept.renamingProperty().get() == null) {
      focus(Math.min(at, kept.items().size() - 1));
    }
  }

  private static void edit(Node field) {
    field.requestFocus();
    ((TextField) field).selectAll();
  }

  /** The row with the focus, or -1. */
  private int focused() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    while (owner != null && !rows.equals(owner.getParent())) {
      owner = owner.getParent();
    }
    return owner == null ? -1 : rows.getChildren().indexOf(owner);
  }

  private void focus(int index) {
    if (index >= 0 && index < rows.getChildren().size()) {
      ((HBox) rows.getChildren().get(index)).getChildren().getFirst().requestFocus();
    }
  }

  private Node node(T item) {
    return item.equals(kept.renamingProperty().get()) ? renameRow(item) : useRow(item);
  }

  private HBox useRow(T item) {
    Label name = Parts.label(kept.name(item), "choose-kept-name");
    HBox inside = Parts.row(8, name, Parts.spring(), row.facts().apply(item));
    Button use = new Button(null, inside);
    use.getStyleClass().setAll("button", "zr-plain", "choose-kept-use");
    use.setMaxWidth(Double.MAX_VALUE);
    inside.prefWidthProperty().bind(use.widthProperty().subtract(16));
    inside.setMaxWidth(HBox.USE_PREF_SIZE);
    use.setMinWidth(0);
    use.setPrefWidth(0);
    use.setAccessibleText(row.words().apply(item));
    use.setOnAction(event -> row.use().accept(item));
    HBox.setHgrow(use, Priority.ALWAYS);
    Button more =
        Parts.icon(Feather.MORE_HORIZONTAL, messages.get("kept.menu", kept.name(item)), () -> {});
    ContextMenu menu = menu(item);
    more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 4));
    use.setContextMenu(menu);
    HBox line = Parts.row(4, use, more);
    line.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, item));
    return line;
  }

  private ContextMenu menu(T item) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(row.more().apply(item));
    menu.getItems()
        .addAll(
            item(messages.get("kept.rename"), () -> kept.renamingProperty().set(item)),
            item(messages.get("kept.delete"), () -> kept.delete(item)));
    return menu;
  }

  static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void pressed(KeyEvent event, T item) {
    if (event.getCode() == KeyCode.F2) {
      kept.renamingProperty().set(item);
    } else if (event.getCode() == KeyCode.DELETE) {
      kept.delete(item);
    } else {
      return;
    }
    event.consume();
  }

  private HBox renameRow(T item) {
    TextField field = new TextField(kept.name(item));
    field.getStyleClass().add("choose-rename");
    field.setAccessibleText(messages.get("kept.new-name"));
    HBox.setHgrow(field, Priority.ALWAYS);
    Runnable done = () -> kept.rename(field.getText(), () -> {});
    field.setOnAction(event -> done.run());
    HBox line =
        Parts.row(
            4,
            field,
            Parts.outlined(messages.get("kept.rename"), done),
            Parts.plain(messages.get("kept.cancel"), () -> kept.renamingProperty().set(null)));
    line.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            kept.renamingProperty().set(null);
            event.consume();
          }
        });
    return line;
  }
}
