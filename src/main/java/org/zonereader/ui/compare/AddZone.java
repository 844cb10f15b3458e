package org.zonereader.ui.compare;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.ui.common.Icons;

/**
 * The chooser under 添加园区: a field and the zones not yet chosen. It lies in the window itself and
 * not in a popup, because input methods do not work reliably in JavaFX popups.
 */
final class AddZone extends VBox {
  /** Height of a zone in the list, px. */
  private static final double ROW = 32;

  private final CompareViewModel model;
  private final CompareWords words;
  private final ZoneChooser chooser;
  private final Runnable closed;
  private final CustomTextField field = new CustomTextField();
  private final Label nothing = new Label();
  private final ObservableList<String> shown = FXCollections.observableArrayList();
  private final ListView<String> list = new ListView<>(shown);
  private List<String> all = List.of();

  /**
   * A closed chooser.
   *
   * @param closed called when it has closed by itself
   */
  AddZone(CompareViewModel model, CompareWords words, ZoneChooser chooser, Runnable closed) {
    super(8);
    this.model = model;
    this.words = words;
    this.chooser = chooser;
    this.closed = closed;
    getStyleClass().setAll("compare-chooser");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setManaged(false);
    setVisible(false);
    field.setLeft(Icons.of(Feather.SEARCH));
    field.setPromptText(words.get("add.prompt"));
    field.setAccessibleText(words.get("add.prompt"));
    field.textProperty().subscribe(typed -> filter());
    nothing.getStyleClass().setAll("label", "zr-caption");
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new Cell());
    getChildren().setAll(field, list);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    focusWithinProperty()
        .subscribe(
            inside -> {
              if (!inside) {
                close();
              }
            });
  }

  /** Height the list needs, within reason, px. */
  double wantedHeight() {
    return 66 + ROW * Math.clamp(all.size(), 2, 8);
  }

  void open() {
    all = chooser.zones().get().stream().filter(zone -> !model.zones().contains(zone)).toList();
    field.clear();
    filter();
    setVisible(true);
    field.requestFocus();
  }

  private void close() {
    if (isVisible()) {
      setVisible(false);
      closed.run();
    }
  }

  private void filter() {
    String typed = field.getText().strip();
    shown.setAll(
        all.stream()
            .filter(zone -> typed.isEmpty() || chooser.matches().test(typed, zone))
            .toList());
    nothing.setText(typed.isEmpty() ? words.get("add.all") : words.get("add.none", typed));
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      close();
    } else if (code == KeyCode.ENTER) {
      add(list.getSelectionModel().getSelectedItem());
    } else if (code == KeyCode.DOWN && field.isFocused()) {
      list.getSelectionModel().selectNext();
    } else if (code == KeyCode.UP && field.isFocused()) {
      list.getSelectionModel().selectPrevious();
    } else {
      return;
    }
    event.consume();
  }

  private void add(@Nullable String zone) {
    if (zone != null) {
      model.add(zone);
      close();
    }
  }

  private final class Cell extends ListCell<String> {
    Cell() {
      setOnMouseClicked(
          e -> {
            if (!isEmpty()) {
              add(getItem());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable String zone, boolean empty) {
      super.updateItem(zone, empty);
      setText(empty || zone == null ? null : words.zone(zone));
    }
  }
}
