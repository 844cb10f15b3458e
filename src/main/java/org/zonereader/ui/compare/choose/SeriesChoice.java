package org.zonereader.ui.compare.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.text.Messages;

/** The series (连载) and which of its parts; not there while the library holds no series. */
final class SeriesChoice extends VBox {
  private final PeriodPanelModel model;
  private final ComboBox<String> title = new ComboBox<>();
  private final ComboBox<Integer> part = new ComboBox<>();
  private boolean showing;

  /** Stands for any series in the list: a title is never empty. */
  private static final String ANY = "";

  /** Stands for all parts in the list: parts count from 1. */
  private static final int EVERY = 0;

  SeriesChoice(PeriodPanelModel model, Messages messages) {
    super(8);
    this.model = model;
    title.setConverter(words(t -> t.equals(ANY) ? messages.get("period.any-series") : t));
    part.setConverter(
        words(
            n ->
                n == EVERY
                    ? messages.get("period.any-part")
                    : messages.get("period.part-number", n)));
    title.setAccessibleText(messages.get("period.series"));
    part.setAccessibleText(messages.get("period.part"));
    title.setMinWidth(0);
    title.setPrefWidth(100);
    title.setMaxWidth(Double.MAX_VALUE);
    part.setMinWidth(112);
    part.setPrefWidth(112);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setOnAction(event -> choose(title.getValue(), EVERY));
    part.setOnAction(event -> choose(title.getValue(), part.getValue()));
    getChildren()
        .setAll(
            Parts.line(),
            Parts.label(messages.get("period.series"), "choose-section"),
            Parts.row(8, title, part));
    managedProperty().bind(visibleProperty());
    model.dataProperty().subscribe(data -> show());
  }

  private void choose(@Nullable String chosen, @Nullable Integer number) {
    if (!showing && chosen != null) {
      model.series(
          chosen.equals(ANY) ? null : chosen, number == null || number == EVERY ? null : number);
    }
  }

  void show() {
    showing = true;
    ComparisonFilter filter = model.filterProperty().get();
    String chosen = Objects.requireNonNullElse(filter.series(), ANY);
    List<String> titles = new ArrayList<>(List.of(ANY));
    model.series().forEach(series -> titles.add(series.title()));
    if (!titles.contains(chosen)) {
      titles.add(chosen); // gone from the library, but still what is filtered by
    }
    List<Integer> parts = new ArrayList<>(List.of(EVERY));
    model.series().stream()
        .filter(series -> series.title().equals(chosen))
        .forEach(series -> parts.addAll(series.parts()));
    int number = Objects.requireNonNullElse(filter.part(), EVERY);
    if (!parts.contains(number)) {
      parts.add(number);
    }
    set(title, titles, chosen);
    set(part, parts, number);
    part.setDisable(parts.size() == 1);
    setVisible(titles.size() > 1);
    showing = false;
  }

  private static <T> void set(ComboBox<T> box, List<T> items, T value) {
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
    box.setValue(value);
  }

  private static <T> StringConverter<T> words(Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String typed) {
        throw new UnsupportedOperationException("not typed");
      }
    };
  }
}
