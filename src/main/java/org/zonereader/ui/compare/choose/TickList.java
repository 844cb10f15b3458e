package org.zonereader.ui.compare.choose;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * A list of lines with a check box each, however long: a click, Space or Enter ticks a line.
 *
 * @param <T> a line
 */
final class TickList<T> extends ListView<T> {
  /** Height of a line, px. */
  static final double ROW = 32;

  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private final Lines<T> lines;
  private final IntegerProperty version = new SimpleIntegerProperty();

  /**
   * What the lines show and do.
   *
   * @param <T> a line
   */
  interface Lines<T> {
    /** True when ticked, null when only a part is. */
    @Nullable Boolean isTicked(T line);

    /** What stands at the right of the check box. */
    Node content(T line);

    /** What a screen reader says. */
    String words(T line);

    /** Whether the line heads those below it. */
    default boolean isHead(T line) {
      return false;
    }

    void toggle(T line);
  }

  TickList(ObservableList<T> items, Lines<T> lines, String words) {
    super(items);
    this.lines = lines;
    getStyleClass().setAll("list-view", "choose-list");
    setFixedCellSize(ROW);
    setAccessibleText(words);
    setCellFactory(view -> new Cell());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty()
        .subscribe(
            focused -> {
              if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
              }
            });
  }

  /** Shows the ticks anew. */
  void showTicks() {
    version.set(version.get() + 1);
  }

  /** Height of so many lines at most, at least two, px. */
  static double height(int lines, int most) {
    return ROW * Math.clamp(lines, 2, most);
  }

  /** Ticks the line the keyboard is on, or does nothing without one. */
  void toggleSelected() {
    T line = getSelectionModel().getSelectedItem();
    if (line != null) {
      lines.toggle(line);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
      toggleSelected();
      event.consume();
    }
  }

  private final class Cell extends ListCell<T> {
    private final CheckBox box = new CheckBox();

    Cell() {
      box.setAllowIndeterminate(true);
      box.setFocusTraversable(false);
      box.setMouseTransparent(true);
      version.subscribe((before, now) -> showTick());
      setOnMouseClicked(
          event -> {
            T line = getItem();
            if (line != null && event.getButton() == MouseButton.PRIMARY) {
              lines.toggle(line);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable T line, boolean empty) {
      super.updateItem(line, empty);
      if (empty || line == null) {
        setGraphic(null);
        setAccessibleText(null);
        pseudoClassStateChanged(HEAD, false);
        return;
      }
      Node content = lines.content(line);
      HBox.setHgrow(content, Priority.ALWAYS);
      setGraphic(Parts.row(8, box, content));
      pseudoClassStateChanged(HEAD, lines.isHead(line));
      showTick();
    }

    private void showTick() {
      T line = getItem();
      if (line != null && !isEmpty()) {
        Boolean ticked = lines.isTicked(line);
        box.setIndeterminate(ticked == null);
        box.setSelected(ticked != null && ticked);
        setAccessibleText(lines.words(line));
      }
    }
  }
}
