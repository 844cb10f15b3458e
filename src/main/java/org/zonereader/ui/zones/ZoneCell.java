package org.zonereader.ui.zones;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Barcode;
import org.zonereader.ui.common.CoverageText;
import org.zonereader.ui.common.DateText;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Late;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.common.Tips;

/** Draws one row of the zone list; heights 48 (zone), 32 (report, group) from DESIGN §2. */
final class ZoneCell extends ListCell<ZoneRow> {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  private final ZonesViewModel model;
  private final Messages messages;
  private final CoverageText coverage;
  private final Late<Barcode> barcode;

  ZoneCell(ZonesViewModel model, Themes themes, Messages messages, CoverageText coverage) {
    this.model = model;
    this.messages = messages;
    this.coverage = coverage;
    barcode = new Late<>(() -> new Barcode(themes));
    getStyleClass().add("zr-zone-row");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed());
  }

  @Override
  protected void updateItem(@Nullable ZoneRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean current = row instanceof ZoneRow.OfZone of && model.isOpen(of.zone());
    pseudoClassStateChanged(OPEN, current);
    pseudoClassStateChanged(GROUP, row instanceof ZoneRow.Group || row instanceof ZoneRow.Year);
    Tips.set(this, null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(
        switch (row) {
          case ZoneRow.Group(String label, int count) -> group(label, String.valueOf(count));
          case ZoneRow.Year(ZoneSummary zone, int year) ->
              group(year == 0 ? messages.get("year.none") : messages.get("year", year), "");
          case ZoneRow.OfZone(ZoneSummary zone, boolean open) -> zone(zone, open);
          case ZoneRow.OfReport(ZoneSummary zone, ReportSummary report) -> report(report);
          case ZoneRow.More(ZoneSummary zone, int hidden) -> more(hidden);
        });
  }

  private void pressed() {
    ZoneRow row = getItem();
    if (row instanceof ZoneRow.OfZone(ZoneSummary zone, boolean open) && model.isOpen(zone)) {
      model.expand(row, !open);
    } else if (row != null) {
      model.choose(row);
    }
  }

  private Node group(String label, String count) {
    Label name = new Label(label);
    Label number = new Label(count);
    name.getStyleClass().add("zr-muted");
    number.getStyleClass().add("zr-muted");
    HBox line = line(name, number);
    line.setPrefHeight(32);
    setAccessibleText(label + " " + count);
    return line;
  }

  private Node zone(ZoneSummary zone, boolean open) {
    ZoneSummary.Newest newest = zone.newest();
    String title = zone.name().isEmpty() ? messages.get("zone.none") : zone.name();
    Label name = new Label(title);
    name.getStyleClass().add("zr-zone-name");
    Label count = new Label(String.valueOf(zone.reports()));
    count.getStyleClass().add("zr-muted");
    ReportDate date = newest.date();
    String day = date == null ? messages.get("zone.undated") : DateText.list(date);
    Label dateLabel = new Label(day);
    dateLabel.getStyleClass().add("zr-caption");
    String words = coverage.of(newest.coverage());
    barcode.get().show(newest.coverage(), words);
    VBox lines = new VBox(line(name, count), line(dateLabel, barcode.get()));
    lines.setAlignment(Pos.CENTER_LEFT);
    StackPane row = new StackPane(lines);
    row.setPrefHeight(48);
    if (zone.reports() > 1) {
      Node chevron = Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
      chevron.getStyleClass().add("zr-chevron");
      chevron.setTranslateX(-18);
      StackPane.setAlignment(chevron, Pos.CENTER_LEFT);
      row.getChildren().add(chevron);
    }
    Tips.set(this, words);
    setAccessibleText(messages.get("zone.accessible", title, zone.reports(), day) + " " + words);
    return row;
  }

  private Node report(ReportSummary report) {
    ReportDate date = report.date();
    String day = date == null ? messages.get("report.undated") : DateText.shortDay(date);
    String headline = report.headline();
    String title = headline == null ? messages.get("report.untitled") : DisplayText.widen(headline);
    Label dateLabel = new Label(day);
    dateLabel.getStyleClass().add("zr-caption");
    dateLabel.setMinWidth(Region.USE_PREF_SIZE);
    Label name = new Label(title);
    HBox line = new HBox(12, dateLabel, name);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPrefHeight(32);
    Tips.set(this, title);
    setAccessibleText(messages.get("report.accessible", title, day));
    return line;
  }

  private Node more(int hidden) {
    Label label = new Label(messages.get("more", hidden));
    label.getStyleClass().add("zr-link");
    HBox line = new HBox(label);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPrefHeight(32);
    setAccessibleText(label.getText());
    return line;
  }

  private static HBox line(Node left, Node right) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(8, left, space, right);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
