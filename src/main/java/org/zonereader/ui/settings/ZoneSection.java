package org.zonereader.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
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

  private HBox row(ZoneLine line) {
    Label reports = new Label(messages.get("zones.reports", line.reports()));
    reports.setMinWidth(Region.USE_PREF_SIZE);
    Label aliases = cell(String.join(ZoneForm.SEPARATOR, line.zone().aliases()), 190);
    aliases.getStyleClass().add("zr-muted");
    HBox row =
        new HBox(
            12,
            cell(line.zone().name(), 120),
            cell(new Provinces(messages.locale()).label(line.zone().province()), 64),
            aliases,
            Parts.space(),
            reports,
            Parts.button(
                "edit-zone-" + line.zone().name(),
                messages.get("edit"),
                () -> model.editZone(line.zone())));
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(40);
    row.getStyleClass().add("zr-line-below");
    return row;
  }

  private static Label cell(String words, double width) {
    Label cell = new Label(words);
    cell.setMinWidth(width);
    cell.setPrefWidth(width);
    return cell;
  }

  private void importFile() {
    files.open("*.tsv").ifPresent(model::importZones);
  }

  private void exportFile() {
    files.save("zones.tsv", "*.tsv").ifPresent(model::exportZones);
  }
}
