package org.zonereader.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.ui.common.Seal;

/** The values of one field, each with a check box and its number. */
final class FilterPart extends VBox {
  /** Lines shown before the rest is asked for. */
  private static final int FOLDED = 6;

  /** Lines added at each 更多, so that no press makes hundreds of nodes at once. */
  private static final int MORE = 24;

  private final Field field;
  private final SearchWords words;
  private final Consumer<Narrowing> toggle;
  private final Label title;
  private final Tooltip unit = new Tooltip();
  private final VBox lines = new VBox();
  private final Button more;
  private final Label none = new Label();
  private int most = FOLDED;
  private Facets.@Nullable Section shown;

  FilterPart(Field field, SearchWords words, Consumer<Narrowing> toggle) {
    this.field = field;
    this.words = words;
    this.toggle = toggle;
    getStyleClass().setAll("search-part");
    title = title(words.get("field." + field));
    title.setTooltip(unit);
    more = new Button();
    more.setId("more-" + field);
    more.getStyleClass().addAll("zr-plain", "search-more");
    more.setOnAction(event -> unfold());
    none.getStyleClass().setAll("label", "zr-caption", "search-none");
    getChildren().setAll(title, lines, more, none);
    show(null);
  }

  static Label title(String words) {
    Label title = new Label(words);
    title.getStyleClass().setAll("label", "search-part-title");
    title.setMaxWidth(Double.MAX_VALUE);
    return title;
  }

  Field field() {
    return field;
  }

  void show(Facets.@Nullable Section section) {
    shown = section;
    boolean any = section != null && !section.lines().isEmpty();
    setVisible(any);
    setManaged(any);
    if (section == null || !any) {
      lines.getChildren().clear();
      most = FOLDED;
      return;
    }
    unit.setText(words.unit(section));
    title.setAccessibleText(
        words.get("field.unit", words.get("field." + field), words.unit(section)));
    List<Node> rows = new ArrayList<>();
    for (Facets.Line line : section.shown(most)) {
      rows.add(row(line));
    }
    // What is pressed goes with its row: the keyboard stays on the same line.
    int focused = focusedRow();
    lines.getChildren().setAll(rows);
    if (focused >= 0 && focused < rows.size()) {
      ((HBox) rows.get(focused)).getChildren().getFirst().requestFocus();
    }
    int left = section.lines().size() - rows.size();
    show(more, left > 0 || most > FOLDED);
    more.setText(words.get(left > 0 ? "more" : "less"));
    int others = field == Field.THEME ? without(section) : 0;
    show(none, others > 0 && left == 0);
    none.setText(words.get("themes.none", others));
  }

  private int focusedRow() {
    for (int i = 0; i < lines.getChildren().size(); i++) {
      if (lines.getChildren().get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  /** Themes of the table that nothing was found under. */
  private int without(Facets.Section section) {
    long found =
        section.lines().stream()
            .filter(line -> words.themes().find(line.key()) != null)
            .filter(line -> line.number() != 0)
            .count();
    return words.themes().size() - (int) found;
  }

  private void unfold() {
    Facets.Section section = shown;
    if (section != null) {
      most = most < section.lines().size() ? most + MORE : FOLDED;
      show(section);
    }
  }

  private HBox row(Facets.Line line) {
    String name = words.name(line.value());
    CheckBox box = new CheckBox(name);
    box.setId("filter-" + field + "-" + line.key());
    box.setSelected(line.ticked());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setEllipsisString("…");
    box.setOnAction(event -> toggle.accept(line.value()));
    if (field == Field.THEME && !line.key().equals(SearchFilter.OUTSIDE)) {
      box.setGraphic(new Seal(words.themes(), line.key(), name));
    }
    HBox.setHgrow(box, Priority.ALWAYS);
    Label number = new Label(line.number() < 0 ? "" : String.valueOf(line.number()));
    number.getStyleClass().setAll("label", "zr-caption");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, box, number);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().setAll("search-line");
    return row;
  }
}
