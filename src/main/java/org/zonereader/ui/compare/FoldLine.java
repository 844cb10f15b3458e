package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.ui.common.Icons;

/**
 * Names the rows that are folded: those nobody has and, under 只看差异, those everybody has. They are
 * unfolded from here, so none is hidden silently.
 */
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
    button.setOnAction(
        e -> model.settings().set(Option.UNFOLDED, !model.settings().is(Option.UNFOLDED)));
    getChildren().setAll(arrow, label, button);
    model.sheetProperty().subscribe(this::show);
  }

  private void show(Sheet sheet) {
    int zones = sheet.columns().size();
    boolean open = model.settings().is(Option.UNFOLDED);
    boolean byTerm = sheet.common().stream().anyMatch(RowId.Shared.class::isInstance);
    List<String> parts = new ArrayList<>();
    if (!sheet.common().isEmpty()) {
      parts.add(
          words.get(
              byTerm ? "fold.common.terms" : "fold.common",
              zones,
              sheet.common().size(),
              names(sheet.common())));
    }
    if (!sheet.unmentioned().isEmpty()) {
      parts.add(words.get("fold", zones, names(sheet.unmentioned())));
    }
    setVisible(!parts.isEmpty());
    setManaged(!parts.isEmpty());
    label.setText(String.join(words.get("list.semicolon"), parts));
    button.setText(words.get(open ? "fold.close" : "fold.open"));
    arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
  }

  private String names(List<RowId> rows) {
    return words.list(rows.stream().map(words::row));
  }
}
