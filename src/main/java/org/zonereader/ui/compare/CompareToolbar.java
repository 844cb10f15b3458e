package org.zonereader.ui.compare;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.Grouping;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Segments;
import org.zonereader.ui.common.Tips;

/**
 * The row above the grid: a chip per zone, 添加园区, the days compared, modes, 只看差异, 转置. Wraps when it
 * must.
 */
final class CompareToolbar extends HBox {
  /** With more zones one chip counts them and opens the chooser. */
  private static final int MOST_CHIPS = 8;

  private final CompareViewModel model;
  private final CompareWords words;
  private final CompareActions actions;
  private final ToolbarPanels panels;
  private final Button add;
  private final Button many;
  private final Button days;
  private final SegmentedButton modes;
  private final CheckBox differences;
  private final ToggleButton transposed;
  private final Button views;
  private final FlowPane flow = new FlowPane(8, 8);
  private final HBox end = new HBox(8);

  /** Opens the panels under the toolbar's buttons. */
  interface ToolbarPanels {
    void zones(Button under);

    void period(Button under);

    void reports(String zone, Button under);

    void views(Button under);
  }

  CompareToolbar(
      CompareViewModel model,
      CompareWords words,
      CompareActions actions,
      ToolbarPanels panels,
      List<Node> trailing) {
    super(16);
    this.model = model;
    this.words = words;
    this.actions = actions;
    this.panels = panels;
    getStyleClass().setAll("compare-toolbar");
    flow.setRowValignment(VPos.CENTER);
    HBox.setHgrow(flow, Priority.ALWAYS);
    // The chips wrap in the room that the right end leaves.
    flow.prefWrapLengthProperty()
        .bind(Bindings.max(200, widthProperty().subtract(end.widthProperty()).subtract(66)));
    add = new Button(words.get("add"), Icons.of(Feather.PLUS));
    add.getStyleClass().setAll("button", "zr-accent", "zr-chip", "compare-add");
    add.setOnAction(e -> panels.zones(add));
    many = new Button("", Icons.of(Feather.CHEVRON_DOWN));
    many.getStyleClass().setAll("button", "zr-chip", "compare-many");
    many.setOnAction(e -> panels.zones(many));
    days = new Button("", Icons.of(Feather.CALENDAR));
    days.getStyleClass().setAll("button", "zr-plain", "compare-days");
    days.setOnAction(e -> panels.period(days));
    modes = modes();
    differences = new CheckBox(words.get("differences"));
    Tips.set(differences, words.get("differences.hint"));
    differences.selectedProperty().subscribe((old, on) -> set(Option.DIFFERENCES_ONLY, on));
    transposed = new ToggleButton(words.get("transpose"), Icons.of(Feather.REPEAT));
    transposed.getStyleClass().setAll("toggle-button", "zr-plain", "compare-transpose");
    Tips.set(transposed, words.get("transpose.hint"));
    transposed.selectedProperty().subscribe((old, on) -> set(Option.TRANSPOSED, on));
    views = new Button(words.get("views"), Icons.of(Feather.BOOKMARK));
    views.getStyleClass().setAll("button", "zr-plain");
    views.setOnAction(e -> panels.views(views));
    model.zones().addListener((ListChangeListener<String>) change -> showChips());
    model.sheetProperty().subscribe(sheet -> showDays());
    model.settings().options().subscribe(now -> showOptions());
    model.groupingProperty().subscribe(now -> showOptions());
    end.getStyleClass().setAll("compare-toolbar-end");
    end.getChildren().add(views);
    end.getChildren().addAll(trailing);
    end.setAlignment(Pos.CENTER_RIGHT);
    end.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(flow, end);
    showChips();
  }

  private void set(Option option, boolean on) {
    model.settings().set(option, on);
  }

  private void showOptions() {
    differences.setSelected(model.settings().is(Option.DIFFERENCES_ONLY));
    // The order of priorities has no rows that all zones have in common.
    differences.setDisable(model.groupingProperty().get() == Grouping.ORDER);
    transposed.setSelected(model.settings().is(Option.TRANSPOSED));
  }

  private SegmentedButton modes() {
    SegmentedButton segments = new SegmentedButton();
    for (Grouping grouping : Grouping.values()) {
      ToggleButton segment =
          Segments.segment(
              words.get("mode." + grouping.name()), () -> model.groupingProperty().set(grouping));
      segment.setId("mode-" + grouping.name());
      segment.setMinWidth(USE_PREF_SIZE);
      Tips.set(segment, words.get("mode.hint." + grouping.name()));
      model.groupingProperty().subscribe(now -> segment.setSelected(now == grouping));
      segments.getButtons().add(segment);
    }
    return segments;
  }

  /** The button that opens the chooser. */
  Button addButton() {
    return model.zones().size() > MOST_CHIPS ? many : add;
  }

  private void showChips() {
    List<String> zones = List.copyOf(model.zones());
    if (zones.size() > MOST_CHIPS) {
      many.setText(words.get("many", zones.size()));
      flow.getChildren().setAll(many);
    } else {
      ZoneLabels labels = new ZoneLabels(zones);
      flow.getChildren().setAll(zones.stream().map(zone -> chip(zone, labels.of(zone))).toList());
      flow.getChildren().add(add);
    }
    flow.getChildren().addAll(line(), days, line(), modes, differences, transposed);
  }

  private static Region line() {
    Region line = new Region();
    line.getStyleClass().setAll("compare-toolbar-line");
    FlowPane.setMargin(line, new Insets(0, 6, 0, 6));
    return line;
  }

  private Node chip(String zone, String label) {
    Button name = new Button(words.zone(label));
    name.getStyleClass().setAll("button", "zr-plain", "compare-chip-name");
    Tips.set(name, words.get("chip.hint", words.zone(zone)));
    name.setOnAction(e -> panels.reports(zone, name));
    Button cross = new Button(null, Icons.of(Feather.X));
    cross.getStyleClass().setAll("button", "zr-plain", "compare-cross");
    Tips.set(cross, words.get("remove", words.zone(zone)));
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

  private void showDays() {
    days.setText(words.period(model.filterProperty().get(), model.sheetProperty().get().columns()));
    days.setAccessibleText(words.get("period.words", Objects.requireNonNull(days.getText())));
  }
}
