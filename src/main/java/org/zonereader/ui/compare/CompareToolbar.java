package org.zonereader.ui.compare;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.ui.common.Icons;

/** The row above the grid: a chip per zone, 添加园区, the days compared. Wraps when it must. */
final class CompareToolbar extends FlowPane {
  private final CompareViewModel model;
  private final CompareWords words;
  private final CompareActions actions;
  private final Button add;
  private final HBox period = new HBox(6);
  private final Label days = new Label();

  CompareToolbar(
      CompareViewModel model, CompareWords words, CompareActions actions, Runnable openChooser) {
    super(8, 8);
    this.model = model;
    this.words = words;
    this.actions = actions;
    getStyleClass().setAll("compare-toolbar");
    setRowValignment(VPos.CENTER);
    add = new Button(words.get("add"), Icons.of(Feather.PLUS));
    add.getStyleClass().setAll("button", "zr-accent", "zr-chip", "compare-add");
    add.setOnAction(e -> openChooser.run());
    Region line = new Region();
    line.getStyleClass().setAll("compare-toolbar-line");
    HBox.setMargin(line, new Insets(0, 16, 0, 0));
    days.getStyleClass().setAll("label");
    period.setAlignment(Pos.CENTER_LEFT);
    period.getStyleClass().setAll("compare-period");
    period.getChildren().setAll(line, Icons.of(Feather.CALENDAR), days);
    model.zones().addListener((ListChangeListener<String>) change -> showChips());
    model.stateProperty().subscribe(state -> showPeriod());
    showChips();
  }

  /** The chip that opens the chooser. */
  Button addButton() {
    return add;
  }

  private void showChips() {
    List<String> zones = List.copyOf(model.zones());
    ZoneLabels labels = new ZoneLabels(zones);
    getChildren().setAll(zones.stream().map(zone -> chip(zone, labels.of(zone))).toList());
    getChildren().addAll(add, period);
  }

  private Node chip(String zone, String label) {
    Label name = new Label(words.zone(label));
    name.getStyleClass().setAll("label");
    name.setTooltip(new Tooltip(words.zone(zone)));
    Button cross = new Button(null, Icons.of(Feather.X));
    cross.getStyleClass().setAll("button", "zr-plain", "compare-cross");
    cross.setTooltip(new Tooltip(words.get("remove", words.zone(zone))));
    cross.setAccessibleText(words.get("remove", words.zone(zone)));
    cross.setOnAction(
        e -> {
          Runnable undo = model.remove(zone);
          add.requestFocus();
          actions.offerUndo(words.get("removed", words.zone(zone)), undo);
        });
    HBox chip = new HBox(-3, name, cross);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().setAll("zr-chip", "compare-chip");
    return chip;
  }

  private void showPeriod() {
    String text = words.period(model.places().columns());
    period.setVisible(!text.isEmpty());
    period.setManaged(!text.isEmpty());
    days.setText(text);
    days.setAccessibleText(words.get("period.words", text));
  }
}
