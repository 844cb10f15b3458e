package org.zonereader.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.ui.common.Segments;
import org.zonereader.ui.common.Tips;

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
    Tips.set(hint, words.get("terms.explained"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(name, hint, gap);
    if (kind == Kind.DISTINCTIVE) {
      getChildren().add(order());
    }
  }

  private SegmentedButton order() {
    return new SegmentedButton(segment("terms.by-score", false), segment("terms.by-uses", true));
  }

  private ToggleButton segment(String key, boolean byUses) {
    ToggleButton segment =
        Segments.segment(words.get(key), () -> model.settings().set(Option.BY_USES, byUses));
    segment.setMinWidth(USE_PREF_SIZE);
    segment.setSelected(model.settings().is(Option.BY_USES) == byUses);
    return segment;
  }
}
