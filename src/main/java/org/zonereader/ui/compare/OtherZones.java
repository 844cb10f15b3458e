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
import org.zonereader.model.Similar;
import org.zonereader.text.DisplayText;

/**
 * What every other zone says: under 同一主题 its first item in the same row, under 最相近的说法 its item most
 * like the chosen one; and who has none.
 */
final class OtherZones extends VBox {
  private final CompareViewModel model;
  private final CompareWords words;

  OtherZones(CompareViewModel model, CompareWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().setAll("compare-others");
  }

  /** First items in the same row. */
  void showRow(Place place) {
    Places places = model.places();
    List<Said> said = new ArrayList<>();
    for (Column column : model.sheetProperty().get().columns()) {
      if (column.report() != place.report()) {
        said.add(new Said(column, places.item(new Place(place.row(), column.report(), 0))));
      }
    }
    boolean byTheme = place.row() instanceof RowId.Theme;
    show(byTheme ? "drawer.others" : "drawer.others.row", "drawer.silent", said);
  }

  /** Items most like the chosen one, the most similar first. */
  void showSimilar(List<Similar> found) {
    List<Said> said = new ArrayList<>();
    List<Column> columns = model.sheetProperty().get().columns();
    found.stream()
        .sorted((a, b) -> Double.compare(b.score(), a.score()))
        .forEach(
            similar ->
                columns.stream()
                    .filter(column -> column.report() == similar.report())
                    .findFirst()
                    .ifPresent(column -> said.add(new Said(column, similar.item()))));
    show("drawer.similar", "drawer.similar.none", said);
  }

  private record Said(Column column, Optional<Item> item) {}

  private void show(String title, String none, List<Said> said) {
    ZoneLabels labels =
        new ZoneLabels(said.stream().map(one -> one.column().zone()).distinct().toList());
    List<Node> speaking = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Said one : said) {
      String zone = words.zone(labels.of(one.column().zone()));
      one.item().ifPresentOrElse(item -> speaking.add(row(zone, item)), () -> silent.add(zone));
    }
    setVisible(!said.isEmpty());
    setManaged(!said.isEmpty());
    getChildren().setAll(Labels.wrapped(words.get(title), "compare-section"));
    getChildren().addAll(speaking);
    if (!silent.isEmpty()) {
      Label rest = Labels.wrapped(words.get(none, words.list(silent.stream())), "zr-muted");
      VBox.setMargin(rest, new Insets(-2, 0, 0, 0));
      getChildren().add(rest);
    }
  }

  private Node row(String zone, Item item) {
    Label name = Labels.wrapped(zone, "zr-muted");
    name.setMinWidth(USE_PREF_SIZE);
    // Level with the first line of the button beside it.
    HBox.setMargin(name, new Insets(5, 0, 0, 0));
    Button go = new Button(DisplayText.widen(item.head().text()));
    go.getStyleClass().setAll("button", "zr-plain", "compare-other");
    go.setWrapText(true);
    go.setAccessibleText(
        words.get("item", zone, words.theme(item.theme()), Objects.requireNonNull(go.getText())));
    go.setOnAction(e -> model.choose(item));
    HBox row = new HBox(5, name, go);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }
}
