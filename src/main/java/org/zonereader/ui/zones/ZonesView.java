package org.zonereader.ui.zones;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.CoverageText;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Segments;
import org.zonereader.ui.common.Themes;

/** The sidebar: filter field, grouping, list of zones with their reports. */
public final class ZonesView extends VBox {
  private final ZonesViewModel model;
  private final Messages messages;
  private final CustomTextField filter = new CustomTextField();
  private final ListView<ZoneRow> list;
  private final DeleteMenu deleting;

  /**
   * Builds the sidebar over its view model.
   *
   * @param actions asked when rows are to be deleted
   */
  public ZonesView(ZonesViewModel model, Themes themes, Messages messages, DeleteActions actions) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("zr-pane", "zr-sidebar");
    getStylesheets().add(String.valueOf(ZonesView.class.getResource("zones.css")));
    deleting = new DeleteMenu(actions, messages);
    list = new ListView<>(model.rows());
    CoverageText coverage = new CoverageText(messages.locale(), themes);
    list.setCellFactory(
        view -> {
          ZoneCell cell = new ZoneCell(model, themes, messages, coverage);
          cell.setOnContextMenuRequested(event -> deleting.open(cell, event));
          return cell;
        });
    list.setId("zones");
    list.setPlaceholder(placeholder());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::expandOrCollapse);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (row != null && list.isFocused()) {
                model.choose(row);
              }
            });
    model.currentProperty().subscribe(this::showCurrent);
    VBox head = new VBox(8, filterField(), grouping());
    head.setPadding(new Insets(12, 16, 8, 16));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(head, list);
  }

  /** Puts the cursor into the filter field (Ctrl+L). */
  public void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  private CustomTextField filterField() {
    filter.setId("zone-filter");
    filter.setPromptText(messages.get("filter.prompt"));
    filter.setAccessibleText(messages.get("filter.prompt"));
    filter.setLeft(new HBox(Icons.of(Feather.SEARCH)));
    filter.getLeft().getStyleClass().add("zr-field-icon");
    filter.setRight(filterEnd());
    filter.setTooltip(
        new Tooltip(messages.get("filter.prompt") + "  " + messages.get("filter.key")));
    filter.textProperty().bindBidirectional(model.filterProperty());
    return filter;
  }

  /** The key that leads here while the field is empty, a button that empties it otherwise. */
  private StackPane filterEnd() {
    Label key = new Label(messages.get("filter.key"));
    key.getStyleClass().add("zr-key");
    Button clear = new Button("", Icons.of(Feather.X));
    clear.getStyleClass().addAll("zr-plain", "zr-icon-button", "zr-small");
    clear.setAccessibleText(messages.get("filter.clear"));
    clear.setTooltip(new Tooltip(messages.get("filter.clear")));
    clear.setOnAction(event -> filter.clear());
    key.visibleProperty().bind(filter.textProperty().isEmpty());
    clear.visibleProperty().bind(filter.textProperty().isNotEmpty());
    StackPane end = new StackPane(key, clear);
    end.getStyleClass().add("zr-field-end");
    return end;
  }

  private SegmentedButton grouping() {
    SegmentedButton segments =
        new SegmentedButton(
            segment("group.by-province", Grouping.PROVINCE),
            segment("group.by-recent", Grouping.RECENT),
            segment("group.by-count", Grouping.COUNT));
    segments.setMaxWidth(Double.MAX_VALUE);
    return segments;
  }

  private ToggleButton segment(String key, Grouping grouping) {
    ToggleButton button =
        Segments.segment(messages.get(key), () -> model.groupingProperty().set(grouping));
    button.setId("group-" + grouping.name());
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.prefWidthProperty().bind(widthProperty().subtract(34).divide(3));
    model.groupingProperty().subscribe(now -> button.setSelected(now == grouping));
    return button;
  }

  private Label placeholder() {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add("zr-caption");
    label.setPadding(new Insets(16));
    model
        .filterProperty()
        .subscribe(
            typed -> label.setText(typed.isBlank() ? "" : messages.get("none", typed.strip())));
    return label;
  }

  private void showCurrent(@Nullable ZoneRow row) {
    if (row == null) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(row);
      list.scrollTo(Math.max(0, list.getItems().indexOf(row) - 4));
    }
  }

  private void expandOrCollapse(KeyEvent event) {
    ZoneRow row = list.getSelectionModel().getSelectedItem();
    if (deleting.pressed(event, list)) {
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case RIGHT -> open(row, true, event);
      case LEFT -> open(row, false, event);
      case ENTER -> {
        if (row != null) {
          model.choose(row);
        }
      }
      default -> {}
    }
  }

  private void open(@Nullable ZoneRow row, boolean open, KeyEvent event) {
    if (row != null) {
      model.expand(row, open);
      event.consume();
    }
  }
}
