package org.zonereader.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.Grouping;
import org.zonereader.ui.common.Tips;

/** What the marks mean (共有词、独有词、未提及); a click switches a mark off and on. */
public final class Legend extends HBox {
  private final CompareViewModel model;
  private final CompareWords words;

  Legend(CompareViewModel model, CompareWords words) {
    super(16);
    this.model = model;
    this.words = words;
    getStyleClass().setAll("compare-legend");
    // It stands outside of the screen whose styles it needs.
    getStylesheets().add(CompareView.sheet());
    setAlignment(Pos.CENTER_LEFT);
    model.groupingProperty().subscribe(grouping -> show());
  }

  private void show() {
    if (model.groupingProperty().get() == Grouping.TERM) {
      getChildren()
          .setAll(
              dot("compare-legend-dot", "legend.used"),
              dot("compare-legend-hollow", "legend.unused"),
              plain("legend.distinctive", "compare-legend-own"));
    } else {
      getChildren()
          .setAll(
              mark(
                  "legend.shared",
                  "legend.shared.hint",
                  "compare-legend-shared",
                  Option.SHARED_MARKS),
              mark(
                  "legend.distinctive",
                  "legend.distinctive.hint",
                  "compare-legend-own",
                  Option.DISTINCTIVE_MARKS),
              plain("legend.silent", "compare-legend-silent"));
    }
  }

  private Node mark(String key, String hint, String style, Option option) {
    ToggleButton button = new ToggleButton(words.get(key));
    button.getStyleClass().setAll("toggle-button", "compare-legend-mark", style);
    Tips.set(button, words.get(hint));
    button.setSelected(model.settings().is(option));
    button.selectedProperty().subscribe((old, now) -> model.settings().set(option, now));
    model.settings().options().subscribe((old, now) -> button.setSelected(now.contains(option)));
    return button;
  }

  private Label plain(String key, String style) {
    Label label = new Label(words.get(key));
    label.getStyleClass().setAll("label", style);
    return label;
  }

  private Node dot(String style, String key) {
    Region dot = new Region();
    dot.getStyleClass().setAll(style);
    HBox box = new HBox(6, dot, plain(key, "compare-legend-word"));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
