package org.zonereader.ui.recovery;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.library.LostReport;
import org.zonereader.library.LostReport.Original;
import org.zonereader.library.Recovered;
import org.zonereader.ui.common.Icons;

/** The reports that the backup lacks; a long list scrolls. */
final class LostList extends ListView<LostReport> {
  private static final double ROW = 40;
  private static final int ROWS = 8;

  LostList(Recovered recovered, RecoveryWords words) {
    setId("recovery-lost");
    getStyleClass().add("recovery-list");
    setFixedCellSize(ROW);
    double height = Math.min(ROWS, recovered.lost().size()) * ROW + 1;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    getItems().setAll(recovered.lost());
    setCellFactory(
        list ->
            new ListCell<>() {
              @Override
              protected void updateItem(@Nullable LostReport report, boolean empty) {
                super.updateItem(report, empty);
                setGraphic(report == null || empty ? null : row(report, words));
              }
            });
  }

  private static HBox row(LostReport report, RecoveryWords words) {
    Label zone = new Label(report.place().zone());
    zone.setMinWidth(112);
    zone.setPrefWidth(112);
    Label origin = new Label(words.origin(report));
    origin.getStyleClass().add("zr-muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    boolean found = report.original() == Original.FOUND;
    Label original =
        new Label(words.original(report), Icons.of(found ? Feather.CHECK : Feather.ALERT_TRIANGLE));
    original.getStyleClass().add(found ? "recovery-found" : "recovery-missing");
    original.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(0, zone, origin, space, original);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
