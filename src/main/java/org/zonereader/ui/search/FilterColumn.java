package org.zonereader.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.ui.common.Tips;

/** What narrows a search: 园区, 省份, 主题, 月份, 匹配; 240 px wide. */
final class FilterColumn extends ScrollPane {
  private static final List<Field> FIELDS =
      List.of(Field.ZONE, Field.PROVINCE, Field.THEME, Field.DATE);

  private final SearchViewModel model;
  private final SearchWords words;
  private final List<FilterPart> parts = new ArrayList<>();

  FilterColumn(SearchViewModel model, SearchWords words) {
    this.model = model;
    this.words = words;
    setId("search-filters");
    getStyleClass().addAll("zr-pane", "zr-line-right", "search-filters");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    VBox all = new VBox();
    for (Field field : FIELDS) {
      FilterPart part = new FilterPart(field, words, model::toggle);
      parts.add(part);
      all.getChildren().add(part);
    }
    all.getChildren().add(match());
    setContent(all);
    model.facetsProperty().subscribe(this::show);
  }

  private void show(Facets facets) {
    for (FilterPart part : parts) {
      Facets.@Nullable Section section = facets.section(part.field());
      part.show(section);
    }
  }

  private VBox match() {
    CheckBox across = new CheckBox(words.get("match.across"));
    across.setId("match-across");
    Tips.set(across, words.get("match.across.hint"));
    across.setOnAction(event -> model.toggle(new Narrowing.WithinLines()));
    CheckBox inside = new CheckBox(words.get("match.priorities"));
    inside.setId("match-priorities");
    inside.setOnAction(event -> model.toggle(new Narrowing.InPriorities()));
    model
        .tickedProperty()
        .subscribe(
            ticked -> {
              across.setSelected(!ticked.contains(new Narrowing.WithinLines()));
              inside.setSelected(ticked.contains(new Narrowing.InPriorities()));
            });
    VBox part = new VBox(FilterPart.title(words.get("match")), across, inside);
    part.getStyleClass().setAll("search-part");
    return part;
  }
}
