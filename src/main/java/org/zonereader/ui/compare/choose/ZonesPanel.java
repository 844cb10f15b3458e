package org.zonereader.ui.compare.choose;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.ZoneGroup;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;

/** Zones by province with a tick each, a field that finds them, and groups kept under a name. */
public final class ZonesPanel extends Panel {
  private final ZonesPanelModel model;
  private final Messages messages;
  private final CustomTextField field = new CustomTextField();
  private final Label count = Parts.label("", "choose-count");
  private final Label nothing = Parts.label("", "zr-caption");
  private final Button all;
  private final Button none;
  private final Button saveAs;
  private final NameRow name;
  private final TickList<ZoneLine> list;
  private String key = "";

  /** A closed panel. */
  public ZonesPanel(ZonesPanelModel model) {
    super(400, model.desk().messages().get("zones"));
    this.model = model;
    this.messages = model.desk().messages();
    all = Parts.plain(messages.get("zones.all"), model::chooseAll);
    none = Parts.plain(messages.get("zones.none"), this::clear);
    CheckBox only = new CheckBox(messages.get("zones.only"));
    only.selectedProperty().bindBidirectional(model.onlyChosenProperty());
    list = new TickList<>(model.lines(), new ZoneRows(model, messages), messages.get("zones"));
    list.setPlaceholder(nothing);
    list.setPrefHeight(TickList.ROW * 10);
    list.setMinHeight(TickList.ROW * 3);
    VBox.setVgrow(list, Priority.ALWAYS);
    saveAs = Parts.plain(messages.get("group.save"), () -> name(true));
    saveAs.getStyleClass().add("zr-accent");
    name =
        new NameRow(
            model.groups(),
            messages.get("group.name"),
            messages,
            () -> model.saveGroup(() -> name(false)));
    Label fault = Parts.note("choose-fault");
    fault.textProperty().bind(model.noteProperty());
    getChildren()
        .setAll(
            searchField(),
            Parts.row(8, count, only, Parts.spring(), all, none),
            list,
            fault,
            Parts.line(),
            groups());
    model.lines().addListener((ListChangeListener<ZoneLine>) change -> reselect());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> key = line == null ? key : line.key());
    model.chosenProperty().subscribe(chosen -> show());
    model.typedProperty().subscribe(typed -> show());
    model.onlyChosenProperty().subscribe(chosen -> show());
    name(false);
  }

  @Override
  protected Node first() {
    return field;
  }

  @Override
  protected void refresh() {
    name(false);
    model.open();
    selectFirst();
  }

  private Node searchField() {
    field.setPromptText(messages.get("zones.prompt"));
    field.setAccessibleText(messages.get("zones.prompt"));
    StackPane icon = new StackPane(Icons.of(Feather.SEARCH));
    icon.getStyleClass().setAll("choose-field-icon");
    field.setLeft(icon);
    Button clear = Parts.icon(Feather.X, messages.get("zones.clear-search"), field::clear);
    clear.getStyleClass().add("choose-clear");
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    field.setRight(clear);
    field.textProperty().bindBidirectional(model.typedProperty());
    field.textProperty().subscribe((before, now) -> selectFirst());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
    return field;
  }

  /** The quick way: type, Enter, type the next. */
  private void pressedInField(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        list.toggleSelected();
        field.selectAll();
      }
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
    event.consume();
  }

  private void selectFirst() {
    int best = model.best();
    list.getSelectionModel().clearAndSelect(best);
    list.scrollTo(Math.max(0, best - 4));
  }

  private void reselect() {
    show();
    for (int i = 0; i < model.lines().size(); i++) {
      if (Objects.equals(model.lines().get(i).key(), key)) {
        list.getSelectionModel().clearAndSelect(i);
        return;
      }
    }
  }

  private VBox groups() {
    Kept<ZoneGroup, List<String>> kept = model.groups();
    Label hint = Parts.note("zr-caption");
    kept.items()
        .addListener(
            (ListChangeListener<ZoneGroup>)
                change -> hint.setText(kept.items().isEmpty() ? messages.get("group.none") : ""));
    hint.setText(messages.get("group.none"));
    KeptRows<ZoneGroup> rows =
        new KeptRows<>(
            kept,
            new KeptRows.Row<>(
                group -> Parts.label(size(group), "zr-caption"),
                group -> messages.get("group.use", group.name(), group.zones().size()),
                model::choose,
                group -> List.of(KeptRows.item(messages.get("group.add"), () -> model.add(group))),
                field),
            messages);
    Label note = Parts.note("zr-warning");
    note.textProperty().bind(kept.noteProperty());
    HBox head =
        Parts.row(8, Parts.label(messages.get("group"), "choose-section"), Parts.spring(), saveAs);
    return new VBox(4, head, name, note, hint, rows);
  }

  private String size(ZoneGroup group) {
    return messages.get("group.size", group.zones().size());
  }

  /** Opens the field for a group's name, or closes it and gives the focus back. */
  private void name(boolean open) {
    if (!open && name.isVisible() && isVisible()) {
      field.requestFocus();
    }
    name.setVisible(open);
    name.setManaged(open);
    saveAs.setVisible(!open);
    if (open) {
      name.field().requestFocus();
    }
  }

  private void clear() {
    field.requestFocus(); // the button is about to be disabled
    model.clear();
  }

  private void show() {
    String typed = model.typedProperty().get().strip();
    boolean any = !model.chosenProperty().get().isEmpty();
    count.setText(model.count());
    all.setText(messages.get(typed.isEmpty() ? "zones.all" : "zones.all-found"));
    none.setDisable(!any);
    saveAs.setDisable(!any);
    nothing.setText(nothing(typed));
    list.showTicks();
  }

  private @Nullable String nothing(String typed) {
    if (!typed.isEmpty()) {
      return messages.get("zones.nothing", typed);
    }
    return messages.get(model.onlyChosenProperty().get() ? "zones.nothing-chosen" : "zones.empty");
  }
}
