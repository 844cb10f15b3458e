package org.zonereader.ui.search;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.zonereader.model.Span;
import org.zonereader.ui.common.Decoration;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.MarkedText;

/** What stands where the results would be: nothing typed, nothing found, not understood. */
final class SearchMessage extends VBox {
  private static final Font TYPED = Font.font(Fonts.SERIF_MEDIUM, 15);

  SearchMessage(SearchState state, SearchViewModel model, SearchWords words) {
    super(8);
    setId("search-message");
    getStyleClass().setAll("search-message");
    switch (state) {
      case SearchState.Faulty faulty ->
          getChildren().addAll(typed(faulty), sentence(faulty.sentence(), "search-fault"));
      case SearchState.Nothing nothing -> nothing(nothing, model, words);
      case SearchState.Failed(String reason) -> {
        Button again = new Button(words.get("failed.again"));
        again.setOnAction(event -> model.again());
        getChildren().addAll(sentence(words.failed(reason), "zr-muted"), again);
      }
      default -> getChildren().add(sentence(words.get("blank"), "zr-muted"));
    }
  }

  private void nothing(SearchState.Nothing nothing, SearchViewModel model, SearchWords words) {
    Label none =
        sentence(words.get("none", SearchWords.sought(nothing.query())), "search-none-found");
    HBox row = new HBox(none);
    row.setAlignment(Pos.CENTER_LEFT);
    Narrowing last = nothing.last();
    if (last != null) {
      Hyperlink drop = new Hyperlink(words.get("none.drop", words.name(last)));
      drop.setId("search-drop");
      drop.setOnAction(event -> model.toggle(last));
      row.getChildren().add(drop);
    }
    getChildren().add(row);
  }

  /** What was typed with the faulty stretch marked; a gap is marked by the character before it. */
  private static MarkedText typed(SearchState.Faulty faulty) {
    int length = faulty.typed().length();
    Span place = faulty.fault().place();
    int end = Math.min(place.end(), length);
    int start = place.isEmpty() ? Math.max(0, end - 1) : Math.min(place.start(), end);
    MarkedText typed = new MarkedText();
    typed.show(
        faulty.typed(),
        List.of(
            Decoration.fill(new Span(start, end), "-color-danger-subtle"),
            Decoration.underline(new Span(start, end), "-color-danger-fg")),
        TYPED);
    return typed;
  }

  private static Label sentence(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().setAll("label", style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
