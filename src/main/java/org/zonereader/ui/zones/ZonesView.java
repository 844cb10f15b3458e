package org.zonereader.ui.zones;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
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
import org.zonereader.ui.common.Late;
import org.zonereader.ui.common.Segments;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.common.Tips;

/** The sidebar: filter field, grouping, list of zones with their reports. */
public final class ZonesView extends VBox {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final ZonesViewModel model;
  private final Messages messages;
  private final CustomTextField filter = new CustomTextField();
  private final ListView<ZoneRow> list;
  private final DeleteMenu deleting;
  private final Late<FilterPanel> panel = new Late<>(this::newPanel);
  private final Themes themes;
  private boolean following;

  /**
   * Builds the sidebar over its view model.
   *
   * @param actions asked when rows are to be deleted
   */
  public ZonesView(ZonesViewModel model, Themes themes, Messages messages, DeleteActions actions) {
    this.model = model;
    this.messages = messages;
    this.themes = themes;
    getStyleClass().addAll("zr-pane", "zr-sidebar");
    getStylesheets().add(String.valueOf(ZonesView.class.getResource("zones.css")));
    deleting = new DeleteMenu(actions, messages);
    list = new ListView<>();
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
              if (row != null && list.isFocused() && !following) {
                model.choose(row);
              }
            });
    model.rows().addListener((ListChangeListener<ZoneRow>) change -> showRows());
    showRows();
    model.currentProperty().subscribe(this::showCurrent);
    HBox.setHgrow(filter, Priority.ALWAYS);
    FilterChips chips = new FilterChips(model, themes, messages, this::focusFilter);
    VBox head = new VBox(8, new HBox(8, filterField(), more()), chips, note(), grouping());
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
    Tips.set(filter, messages.get("filter.prompt") + "  " + messages.get("filter.key"));
    filter.textProperty().bindBidirectional(model.filterProperty());
    filter
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                model.expectTyping();
              }
            });
    return filter;
  }

  /** The key that leads here while the field is empty, a button that empties it otherwise. */
  private StackPane filterEnd() {
    Label key = new Label(messages.get("filter.key"));
    key.getStyleClass().add("zr-key");
    Button clear = new Button("", Icons.of(Feather.X));
    clear.getStyleClass().addAll("zr-plain", "zr-icon-button", "zr-small");
    clear.setAccessibleText(messages.get("filter.clear"));
    Tips.set(clear, messages.get("filter.clear"));
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
    model.countProperty().subscribe(count -> label.setText(nothing()));
    model.filterProperty().subscribe(typed -> label.setText(nothing()));
    return label;
  }

  private String nothing() {
    if (model.filters().isActive()) {
      return messages.get("filter.none");
    }
    String typed = model.filterProperty().get().strip();
    return typed.isEmpty() ? "" : messages.get("none", typed);
  }

  /** Opens the other filters; bears the accent while one of them is set. */
  private Button more() {
    Button button = new Button("", Icons.of(Feather.FILTER));
    button.setId("zone-filter-more");
    button.getStyleClass().setAll("button", "zones-more");
    button.setAccessibleText(messages.get("filter.more"));
    Tips.set(button, messages.get("filter.more"));
    button.setOnAction(event -> panel.get().toggle(button));
    model.filters().provinceProperty().subscribe(province -> mark(button));
    model.filters().reportsProperty().subscribe(reports -> mark(button));
    return button;
  }

  private FilterPanel newPanel() {
    FilterPanel made = new FilterPanel(model, themes, messages);
    getChildren().add(made);
    return made;
  }

  private void mark(Button button) {
    button.pseudoClassStateChanged(ACTIVE, model.filters().isActive());
  }

  private Label note() {
    Label note = new Label();
    note.setWrapText(true);
    note.getStyleClass().add("zr-caption");
    note.textProperty().bind(model.noteProperty());
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    return note;
  }

  /** The list's own moving of its selection must not look like a choice of the user. */
  private void showRows() {
    following = true;
    list.getItems().setAll(model.rows());
    ZoneRow row = model.currentProperty().get();
    if (row != null && list.getItems().contains(row)) {
      list.getSelectionModel().select(row);
    }
    following = false;
  }

  private void showCurrent(@Nullable ZoneRow row) {
    following = true;
    if (row == null) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(row);
      list.scrollTo(Math.max(0, list.getItems().indexOf(row) - 4));
    }
    following = false;
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
