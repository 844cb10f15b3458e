package org.zonereader.ui.settings;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.zonereader.ui.common.Segments;

/** Rows, titles and fields that the sections of the page share. */
final class Parts {
  /** Width of a row's label, px. */
  private static final double LABEL = 140;

  private Parts() {}

  /** A section's title with what stands beside it, and buttons at the right. */
  static HBox title(String words, String beside, Node... buttons) {
    Label title = new Label(words);
    title.getStyleClass().add("settings-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Label more = new Label(beside);
    more.getStyleClass().add("zr-caption");
    HBox line = new HBox(8, title, more, space());
    line.getChildren().addAll(buttons);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(40);
    line.getStyleClass().add("zr-line-below");
    return line;
  }

  /** A label, what it is, and controls at the right. */
  static HBox row(String label, Node value, Node... controls) {
    Label name = new Label(label);
    name.getStyleClass().add("zr-muted");
    name.setMinWidth(LABEL);
    HBox line = new HBox(8, name, value, space());
    line.getChildren().addAll(controls);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(40);
    line.getStyleClass().add("zr-line-below");
    return line;
  }

  static Label value(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  static Button button(String id, String words, Runnable step) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> step.run());
    return button;
  }

  /** A toggle of a group that always has one selected. */
  static ToggleButton toggle(String id, String words, Runnable chosen) {
    ToggleButton toggle = Segments.segment(words, chosen);
    toggle.setId(id);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    return toggle;
  }

  static SegmentedButton segments(ToggleButton... toggles) {
    SegmentedButton segments = new SegmentedButton(toggles);
    segments.setMinWidth(Region.USE_PREF_SIZE);
    return segments;
  }

  /** A field under its label. */
  static VBox field(String label, TextField field) {
    Label name = new Label(label);
    name.getStyleClass().add("zr-caption");
    name.setLabelFor(field);
    field.setAccessibleText(label);
    return new VBox(4, name, field);
  }

  static VBox page(Node... parts) {
    VBox box = new VBox(16, parts);
    box.setPadding(new Insets(24, 40, 40, 40));
    return box;
  }

  static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
