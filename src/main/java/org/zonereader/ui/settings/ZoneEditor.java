package org.zonereader.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Zone;
import org.zonereader.text.Messages;

/** One zone's fields; what is wrong is said while typing. */
final class ZoneEditor extends VBox {
  private final SettingsViewModel model;
  private final Messages messages;
  private final @Nullable Zone before;
  private final List<TextField> fields = new ArrayList<>();
  private final Label problem = new Label();
  private final Button save;

  ZoneEditor(SettingsViewModel model, @Nullable Zone zone, Messages messages) {
    super(12);
    this.model = model;
    this.messages = messages;
    this.before = zone;
    ZoneForm form = zone == null ? ZoneForm.EMPTY : ZoneForm.of(zone);
    setMaxWidth(560);
    getChildren()
        .addAll(
            Parts.title(messages.get(zone == null ? "zones.add" : "zones.edit"), ""),
            field("name", form.name()),
            field("official", form.officialName()),
            field("province", form.province()),
            field("city", form.city()),
            field("aliases", form.aliases()),
            field("ambiguous", form.ambiguous()),
            field("related", form.related()));
    problem.setId("zone-problem");
    problem.setWrapText(true);
    problem.getStyleClass().add("settings-bad");
    save = Parts.button("zone-save", messages.get("done"), this::save);
    save.getStyleClass().add("zr-primary");
    HBox buttons = new HBox(8);
    if (zone != null) {
      buttons
          .getChildren()
          .add(
              Parts.button(
                  "zone-delete",
                  messages.get("delete"),
                  () -> {
                    model.zones().delete(zone);
                    model.back();
                  }));
    }
    buttons
        .getChildren()
        .addAll(
            Parts.space(), Parts.button("page-back", messages.get("cancel"), model::back), save);
    getChildren().addAll(problem, buttons);
    check();
  }

  private VBox field(String key, String words) {
    TextField field = new TextField(words);
    field.setId("zone-" + key);
    field.textProperty().subscribe(typed -> check());
    fields.add(field);
    return Parts.field(messages.get("zone." + key), field);
  }

  private ZoneForm form() {
    return new ZoneForm(text(0), text(1), text(2), text(3), text(4), text(5), text(6));
  }

  private String text(int field) {
    return fields.get(field).getText();
  }

  private void check() {
    if (fields.size() < 7 || save == null) {
      return;
    }
    List<ZoneForm.Problem> problems = form().problems(model.zones().others(before));
    problem.setText(String.join("\n", problems.stream().map(this::words).toList()));
    save.setDisable(problems.stream().anyMatch(one -> !one.saves()));
  }

  private String words(ZoneForm.Problem problem) {
    return switch (problem) {
      case ZoneForm.Problem.NoName none -> messages.get("zone.problem.none");
      case ZoneForm.Problem.NameTaken taken -> messages.get("zone.problem.taken", taken.name());
      case ZoneForm.Problem.Clash clash ->
          messages.get("zone.problem.clash", clash.name(), clash.otherZone());
    };
  }

  private void save() {
    model.zones().save(before, form().zone());
    model.back();
  }
}
