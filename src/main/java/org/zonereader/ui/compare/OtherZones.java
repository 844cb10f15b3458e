package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.text.DisplayText;

/** 同一主题，其他园区: the first item of every other zone, and who does not mention the theme. */
final class OtherZones extends VBox {
  private final CompareViewModel model;
  private final CompareWords words;

  OtherZones(CompareViewModel model, CompareWords words) {
    super();
    this.model = model;
    this.words = words;
    getStyleClass().setAll("compare-others");
  }

  void show(Place place) {
    Places places = model.places();
    List<Column> columns = places.columns();
    ZoneLabels labels = new ZoneLabels(columns.stream().map(Column::zone).toList());
    List<Node> speaking = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Column column : columns) {
      if (column.report() == place.report()) {
        continue;
      }
      String zone = words.zone(labels.of(column.zone()));
      Place first = new Place(place.theme(), column.report(), 0);
      Optional<Item> item = places.item(first);
      item.ifPresentOrElse(found -> speaking.add(row(zone, found, first)), () -> silent.add(zone));
    }
    setVisible(columns.size() > 1);
    setManaged(columns.size() > 1);
    getChildren().setAll(Labels.wrapped(words.get("drawer.others"), "compare-section"));
    getChildren().addAll(speaking);
    if (!silent.isEmpty()) {
      Label rest =
          Labels.wrapped(words.get("drawer.silent", words.list(silent.stream())), "zr-muted");
      VBox.setMargin(rest, new Insets(-2, 0, 0, 0));
      getChildren().add(rest);
    }
  }

  private Node row(String zone, Item item, Place place) {
    Label name = Labels.wrapped(zone, "zr-muted");
    name.setMinWidth(USE_PREF_SIZE);
    // Level with the first line of the button beside it.
    HBox.setMargin(name, new Insets(5, 0, 0, 0));
    Button go = new Button(DisplayText.widen(item.head().text()));
    go.getStyleClass().setAll("button", "zr-plain", "compare-other");
    go.setWrapText(true);
    go.setAccessibleText(
        words.get("item", zone, words.theme(place.theme()), Objects.requireNonNull(go.getText())));
    go.setOnAction(e -> model.choose(place));
    HBox row = new HBox(5, name, go);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }
}
