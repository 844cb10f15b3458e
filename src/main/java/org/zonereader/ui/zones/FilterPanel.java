package org.zonereader.ui.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Theme;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.DropPanel;
import org.zonereader.ui.common.Seal;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.common.Tips;

/** Province, time and theme; what is chosen holds at once. */
final class FilterPanel extends DropPanel {
  private static final double WIDTH = 280;

  /** Stands for “any” in a list, because a combo box takes null for nothing chosen. */
  private static final String ANY = "*";

  private static final int ANY_TIME = 0;

  private final ZonesViewModel model;
  private final ZoneFilters filters;
  private final FilterChoices choices;
  private final Messages messages;
  private final ComboBox<String> province;
  private final ComboBox<Integer> year;
  private final ComboBox<Integer> month;
  private final FlowPane seals = new FlowPane(4, 4);
  private final Label count = new Label();
  private final Button clear = new Button();
  private boolean showing;

  FilterPanel(ZonesViewModel model, Themes themes, Messages messages) {
    super(WIDTH, messages.get("filter.more"));
    this.model = model;
    this.filters = model.filters();
    this.choices = model.choices();
    this.messages = messages;
    setId("zone-filter-panel");
    getStyleClass().add("zones-panel");
    province =
        choice(
            "zone-filter-province",
            "filter.province",
            value ->
                value.equals(ANY) ? messages.get("filter.any-province") : choices.label(value));
    year =
        choice(
            "zone-filter-year",
            "filter.any-year",
            value ->
                value == ANY_TIME ? messages.get("filter.any-year") : messages.get("year", value));
    month =
        choice(
            "zone-filter-month",
            "filter.any-month",
            value ->
                value == ANY_TIME
                    ? messages.get("filter.any-month")
                    : messages.get("filter.month", value));
    month.getItems().setAll(IntStream.rangeClosed(ANY_TIME, 12).boxed().toList());
    themes.list().forEach(theme -> seals.getChildren().add(seal(themes, theme)));
    clear.setId("zone-filter-clear");
    clear.setText(messages.get("filter.clear-all"));
    clear.getStyleClass().setAll("button", "zr-plain", "zones-clear");
    clear.setOnAction(event -> clear());
    Label undated = caption("filter.undated");
    undated.setWrapText(true);
    undated.setMinHeight(Region.USE_PREF_SIZE);
    count.setId("zone-filter-count");
    count.getStyleClass().add("zr-caption");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox time = new HBox(8, year, month);
    HBox foot = new HBox(8, count, spring, clear);
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .setAll(
            section("filter.province"),
            province,
            section("filter.period"),
            time,
            undated,
            section("filter.theme"),
            seals,
            foot);
    province.setOnAction(event -> chosen());
    year.setOnAction(event -> chosen());
    month.setOnAction(event -> chosen());
    choices.yearsProperty().subscribe(years -> show());
    filters.provinceProperty().subscribe(now -> show());
    filters.reportsProperty().subscribe(now -> show());
    model.countProperty().subscribe(now -> count.setText(now));
  }

  @Override
  protected Node first() {
    return province;
  }

  @Override
  protected void refresh() {
    choices.open();
    show();
  }

  private Label section(String key) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("zones-section");
    return label;
  }

  private Label caption(String key) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("zr-caption");
    return label;
  }

  private <T> ComboBox<T> choice(String id, String words, Function<T, String> label) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(messages.get(words));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setPrefWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setVisibleRowCount(12);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : label.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    return box;
  }

  private ToggleButton seal(Themes themes, Theme theme) {
    ToggleButton button = new ToggleButton("", new Seal(themes, theme.seal(), theme.name()));
    button.setId("zone-filter-theme-" + theme.seal());
    button.getStyleClass().setAll("toggle-button", "zones-seal");
    button.setUserData(theme.seal());
    button.setAccessibleText(theme.name());
    Tips.set(button, theme.name());
    button.setOnAction(event -> choices.toggleTheme(theme.seal()));
    return button;
  }

  private void chosen() {
    String wanted = province.getValue();
    Integer inYear = year.getValue();
    Integer inMonth = month.getValue();
    if (showing || wanted == null || inYear == null || inMonth == null) {
      return;
    }
    filters.provinceProperty().set(wanted.equals(ANY) ? null : wanted);
    choices.choose(inYear == ANY_TIME ? null : inYear, inMonth == ANY_TIME ? null : inMonth);
  }

  private void clear() {
    province.requestFocus(); // the button is about to be disabled
    filters.clear();
  }

  private void show() {
    if (showing) {
      return;
    }
    showing = true;
    String inProvince = filters.provinceProperty().get();
    fill(province, ANY, FilterChoices.provinces(model.zonesProperty().get()), inProvince);
    Integer inYear = choices.year();
    fill(year, ANY_TIME, choices.yearsProperty().get(), inYear);
    Integer inMonth = choices.month();
    month.setValue(inMonth == null ? ANY_TIME : inMonth);
    month.setDisable(inYear == null);
    String theme = filters.reportsProperty().get().theme();
    for (Node node : seals.getChildren()) {
      ToggleButton button = (ToggleButton) node;
      button.setSelected(theme != null && theme.equals(button.getUserData()));
    }
    clear.setDisable(!filters.isActive());
    showing = false;
  }

  /** Sets the choices, what is chosen among them even when the library has it no longer. */
  private static <T> void fill(ComboBox<T> box, T any, List<T> values, @Nullable T chosen) {
    List<T> all = new ArrayList<>();
    all.add(any);
    all.addAll(values);
    if (chosen != null && !all.contains(chosen)) {
      all.add(chosen);
    }
    if (!box.getItems().equals(all)) {
      box.getItems().setAll(all);
    }
    box.setValue(chosen == null ? any : chosen);
  }
}
