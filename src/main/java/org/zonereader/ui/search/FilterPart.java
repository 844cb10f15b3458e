package org.zonereader.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.ui.common.Seal;
import org.zonereader.ui.common.Tips;

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
  private final VBox lines = new VBox();
  private final List<Row> rows = new ArrayList<>();
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
      rows.clear();
      lines.getChildren().clear();
      most = FOLDED;
      return;
    }
    Tips.set(title, words.unit(section));
    title.setAccessibleText(
        words.get("field.unit", words.get("field." + field), words.unit(section)));
    List<Facets.Line> wanted = section.shown(most);
    if (!wanted.stream().map(Facets.Line::value).toList().equals(shownValues())) {
      rows(wanted);
    }
    for (int i = 0; i < wanted.size(); i++) {
      rows.get(i).show(wanted.get(i));
    }
    int left = section.lines().size() - wanted.size();
    show(more, left > 0 || most > FOLDED);
    more.setText(words.get(left > 0 ? "more" : "less"));
    int others = field == Field.THEME ? without(section) : 0;
    show(none, others > 0 && left == 0);
    none.setText(words.get("themes.none", others));
  }

  private List<Narrowing.Value> shownValues() {
    return rows.stream().map(Row::value).toList();
  }

  /** Other lines; the keyboard stays where it was in the list. */
  private void rows(List<Facets.Line> wanted) {
    int focused = -1;
    for (int i = 0; i < rows.size(); i++) {
      focused = rows.get(i).box().isFocused() ? i : focused;
    }
    rows.clear();
    for (Facets.Line line : wanted) {
      rows.add(row(line));
    }
    lines.getChildren().setAll(rows.stream().map(Row::node).toList());
    if (focused >= 0 && focused < rows.size()) {
      rows.get(focused).box().requestFocus();
    }
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

  private Row row(Facets.Line line) {
    String name = words.name(line.value());
    CheckBox box = new CheckBox(name);
    box.setId("filter-" + field + "-" + line.key());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setEllipsisString("…");
    box.setOnAction(event -> toggle.accept(line.value()));
    if (field == Field.THEME && !line.key().equals(SearchFilter.OUTSIDE)) {
      box.setGraphic(new Seal(words.themes(), line.key(), name));
    }
    HBox.setHgrow(box, Priority.ALWAYS);
    Label number = new Label();
    number.getStyleClass().setAll("label", "zr-caption");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox node = new HBox(8, box, number);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().setAll("search-line");
    return new Row(line.value(), node, box, number);
  }

  /** The nodes of a line. */
  private record Row(Narrowing.Value value, HBox node, CheckBox box, Label number) {
    void show(Facets.Line line) {
      box.setSelected(line.ticked());
      number.setText(line.number() < 0 ? "" : String.valueOf(line.number()));
    }
  }
}
