package org.zonereader.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonereader.model.Comparison.Row;
import org.zonereader.ui.common.Icons;

/** Names the themes nobody mentions; their rows of dashes are unfolded from here. */
final class FoldLine extends HBox {
  private final CompareViewModel model;
  private final CompareWords words;
  private final FontIcon arrow = Icons.of(Feather.CHEVRON_RIGHT);
  private final Label label = new Label();
  private final Button button = new Button();

  FoldLine(CompareViewModel model, CompareWords words) {
    super(6);
    this.model = model;
    this.words = words;
    getStyleClass().setAll("compare-fold");
    setAlignment(Pos.CENTER_LEFT);
    label.getStyleClass().setAll("label", "compare-fold-text");
    label.setMinWidth(0);
    button.getStyleClass().setAll("button", "zr-plain", "zr-accent", "compare-small-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> model.unfoldedProperty().set(!model.unfoldedProperty().get()));
    getChildren().setAll(arrow, label, button);
    model.stateProperty().subscribe(state -> show());
    model.unfoldedProperty().subscribe(open -> show());
  }

  private void show() {
    Places places = model.places();
    List<Row> rows = places.unmentioned();
    boolean open = model.unfoldedProperty().get();
    setVisible(!rows.isEmpty());
    setManaged(!rows.isEmpty());
    label.setText(
        words.get(
            "fold",
            places.columns().size(),
            words.list(rows.stream().map(row -> words.theme(row.theme())))));
    button.setText(words.get(open ? "fold.close" : "fold.open"));
    arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
  }
}
