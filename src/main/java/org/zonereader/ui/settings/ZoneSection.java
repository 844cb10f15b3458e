package org.zonereader.ui.settings;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Provinces;

/** 园区表: the zones with most reports, and the way to all of them. */
final class ZoneSection extends VBox {
  private final SettingsViewModel model;
  private final Messages messages;
  private final Files files;

  ZoneSection(SettingsViewModel model, Messages messages, Files files) {
    this.model = model;
    this.messages = messages;
    this.files = files;
    setId("zone-section");
    model.draft().tablesProperty().subscribe(tables -> lay());
    model.factsProperty().subscribe(facts -> lay());
    model.noteProperty().subscribe(note -> lay());
  }

  private void lay() {
    VBox rows = new VBox();
    List<ZoneLine> lines = List.copyOf(model.zones().shortList());
    lines.forEach(line -> rows.getChildren().add(row(line)));
    Hyperlink all = new Hyperlink(messages.get("zones.all"));
    all.setId("all-zones");
    all.setOnAction(event -> model.showAllZones());
    getChildren()
        .setAll(
            Parts.title(
                messages.get("section.ZONES"),
                messages.get("zones.count", model.zones().size()),
                Parts.button("zones-import", messages.get("import"), this::importFile),
                Parts.button("zones-export", messages.get("export"), this::exportFile),
                Parts.button("zones-add", messages.get("zones.add"), () -> model.editZone(null))),
            new NoteLine(model.noteProperty().get(), Section.ZONES),
            rows,
            all,
            new DraftBar(model, messages, model.draft().zonesChanged()));
  }

  private javafx.scene.layout.HBox row(ZoneLine line) {
    Label aliases = Parts.value(String.join(ZoneForm.SEPARATOR, line.zone().aliases()));
    aliases.setWrapText(false);
    aliases.setMaxWidth(220);
    aliases.getStyleClass().add("zr-muted");
    Label province = Parts.value(new Provinces(messages.locale()).label(line.zone().province()));
    province.setMinWidth(88);
    Label reports = Parts.value(messages.get("zones.reports", line.reports()));
    reports.setMinWidth(56);
    return Parts.row(
        line.zone().name(),
        province,
        aliases,
        reports,
        Parts.button(
            "edit-zone-" + line.zone().name(),
            messages.get("edit"),
            () -> model.editZone(line.zone())));
  }

  private void importFile() {
    files.open("*.tsv").ifPresent(model::importZones);
  }

  private void exportFile() {
    files.save("zones.tsv", "*.tsv").ifPresent(model::exportZones);
  }
}
