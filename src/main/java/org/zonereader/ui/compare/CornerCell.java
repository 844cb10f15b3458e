package org.zonereader.ui.compare;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.Grouping;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Tips;

/** Where header and first column meet: what each of them holds. */
final class CornerCell extends VBox {
  private final CompareWords words;
  private final Label first = Labels.cut("", "zr-caption");
  private final Label coverage;
  private final Button filter;

  /**
   * A corner.
   *
   * @param chooseThemes opens the choice of theme rows under a control
   */
  CornerCell(CompareWords words, Consumer<Node> chooseThemes) {
    this.words = words;
    filter = new Button(null, Icons.of(Feather.FILTER));
    filter.getStyleClass().setAll("button", "zr-plain", "compare-corner-button");
    Tips.set(filter, words.get("themes.choose"));
    filter.setAccessibleText(words.get("themes.choose"));
    filter.setOnAction(e -> chooseThemes.accept(filter));
    HBox top = new HBox(2, first, filter);
    top.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().setAll("compare-corner");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    // Level with the zone names, whose line is 24 px high.
    top.setMinHeight(24);
    top.setMaxHeight(24);
    coverage = Labels.cut(words.get("corner.coverage"), "zr-caption");
    getChildren().setAll(top, gap, coverage);
    show(Grouping.THEME, false);
  }

  void show(Grouping grouping, boolean turned) {
    first.setText(turned ? words.get("corner.zone") : words.get("mode." + grouping.name()));
    coverage.setVisible(!turned);
    filter.setVisible(grouping == Grouping.THEME);
  }
}
