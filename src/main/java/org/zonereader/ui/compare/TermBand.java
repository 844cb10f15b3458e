package org.zonereader.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.TermTable.Kind;

/** Heading above the shared or the distinctive terms: what they are, and their order. */
final class TermBand extends HBox {
  private final CompareViewModel model;
  private final CompareWords words;

  TermBand(Kind kind, CompareViewModel model, CompareWords words) {
    super(12);
    this.model = model;
    this.words = words;
    getStyleClass().setAll("compare-band");
    setFillHeight(false);
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(words.get("terms." + kind.name()));
    name.getStyleClass().setAll("label", "zr-medium");
    int zones = PickList.zones(model.picks()).size();
    Label hint = Labels.cut(words.get("terms.hint." + kind.name(), zones - 1), "zr-caption");
    hint.setTooltip(new Tooltip(words.get("terms.explained")));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(name, hint, gap);
    if (kind == Kind.DISTINCTIVE) {
      getChildren().add(order());
    }
  }

  private HBox order() {
    ToggleGroup group = new ToggleGroup();
    boolean uses = model.settings().is(Option.BY_USES);
    HBox box =
        new HBox(segment("terms.by-score", group, !uses), segment("terms.by-uses", group, uses));
    box.getStyleClass().setAll("compare-segments", "compare-small-segments");
    group.selectToggle(group.getToggles().get(uses ? 1 : 0));
    group
        .selectedToggleProperty()
        .subscribe(
            (old, now) -> {
              if (now == null) {
                group.selectToggle(old);
              } else {
                model.settings().set(Option.BY_USES, now.equals(group.getToggles().get(1)));
              }
            });
    return box;
  }

  private ToggleButton segment(String key, ToggleGroup group, boolean on) {
    ToggleButton button = new ToggleButton(words.get(key));
    button.getStyleClass().setAll("toggle-button", "compare-segment");
    button.setToggleGroup(group);
    button.setSelected(on);
    return button;
  }
}
