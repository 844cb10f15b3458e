package org.zonereader.ui.zones;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.Theme;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.common.Tips;

/** A chip for each filter that is set; pressing it takes the filter away. */
final class FilterChips extends FlowPane {
  private final ZoneFilters filters;
  private final FilterChoices choices;
  private final Themes themes;
  private final Messages messages;
  private final Runnable emptied;

  /**
   * @param emptied called when the chip that was pressed is gone: the focus has to go somewhere
   */
  FilterChips(ZonesViewModel model, Themes themes, Messages messages, Runnable emptied) {
    super(6, 6);
    this.filters = model.filters();
    this.choices = model.choices();
    this.themes = themes;
    this.messages = messages;
    this.emptied = emptied;
    managedProperty().bind(visibleProperty());
    filters.provinceProperty().subscribe(province -> show());
    filters.reportsProperty().subscribe(reports -> show());
  }

  private void show() {
    List<Button> chips = new ArrayList<>();
    String province = filters.provinceProperty().get();
    if (province != null) {
      chips.add(
          chip("province", choices.label(province), () -> filters.provinceProperty().set(null)));
    }
    if (!choices.period().isEmpty()) {
      chips.add(chip("period", choices.period(), () -> choices.choose(null, null)));
    }
    ReportFilter reports = filters.reportsProperty().get();
    String seal = reports.theme();
    if (seal != null) {
      Theme theme = themes.find(seal);
      chips.add(
          chip("theme", theme == null ? seal : theme.name(), () -> choices.toggleTheme(seal)));
    }
    getChildren().setAll(chips);
    setVisible(!chips.isEmpty());
  }

  private Button chip(String name, String words, Runnable remove) {
    Button chip = new Button(words, Icons.of(Feather.X));
    chip.setId("zone-chip-" + name);
    chip.getStyleClass().setAll("button", "zr-chip", "zones-chip");
    chip.setContentDisplay(ContentDisplay.RIGHT);
    String says = messages.get("filter.remove", words);
    chip.setAccessibleText(says);
    Tips.set(chip, says);
    chip.setOnAction(
        event -> {
          remove.run();
          emptied.run();
        });
    return chip;
  }
}
