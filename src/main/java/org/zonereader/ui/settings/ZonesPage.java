package org.zonereader.ui.settings;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.Messages;

/** The whole zone table with a filter; Enter or a click opens a zone. */
final class ZonesPage extends VBox {
  ZonesPage(SettingsViewModel model, Messages messages) {
    super(12);
    TextField filter = new TextField();
    filter.setId("zones-filter");
    filter.setPromptText(messages.get("zones.filter"));
    filter.textProperty().bindBidirectional(model.zones().filterProperty());
    ListView<ZoneLine> list = new ListView<>(model.zones().rows());
    list.setId("zones-list");
    list.setFixedCellSize(32);
    list.setCellFactory(
        view ->
            new ListCell<>() {
              @Override
              protected void updateItem(@Nullable ZoneLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(line == null || empty ? null : words(line, messages));
              }
            });
    list.setOnMouseClicked(event -> open(model, list));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(model, list);
            event.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren()
        .setAll(
            Parts.title(
                messages.get("section.ZONES"),
                messages.get("zones.count", model.zones().size()),
                Parts.button(
                    "zones-defaults", messages.get("defaults"), model.zones()::restoreDefaults),
                Parts.button("page-back", messages.get("back"), model::back)),
            filter,
            list);
  }

  private static String words(ZoneLine line, Messages messages) {
    return String.join(
        "　",
        line.zone().name(),
        line.zone().province(),
        String.join(ZoneForm.SEPARATOR, line.zone().aliases()),
        messages.get("zones.reports", line.reports()));
  }

  private static void open(SettingsViewModel model, ListView<ZoneLine> list) {
    ZoneLine line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.editZone(line.zone());
    }
  }
}
