package org.zonereader.ui.reading;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.StoredReport;
import org.zonereader.model.ZoneMention;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.DateText;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Prose;
import org.zonereader.ui.common.Provinces;

/** Zone, headline, and what is known about the meeting. What is missing has no label. */
final class ReadingHead extends VBox {
  /** Longest file name shown whole; longer ones lose their middle. */
  private static final int FILE_NAME = 24;

  private final Messages messages;
  private final DateText dates;

  ReadingHead(StoredReport stored, Messages messages) {
    this.messages = messages;
    this.dates = new DateText(messages.locale());
    Report report = stored.report();
    getStyleClass().add("reading-head");
    Prose headline =
        new Prose(40, Fonts.SERIF_SEMIBOLD, 28, Prose.run(headline(report), "headline-run"));
    headline.setId("headline");
    VBox.setMargin(headline, new Insets(4, 0, 8, 0));
    getChildren().addAll(zone(stored), headline, meta(stored));
  }

  private HBox zone(StoredReport stored) {
    ZoneMention mention = stored.report().zone();
    String name = zoneName(mention);
    Label label =
        new Label(
            stored.province().isEmpty()
                ? name
                : messages.get(
                    "zone.province",
                    name,
                    new Provinces(messages.locale()).label(stored.province())));
    label.setId("zone-line");
    label.getStyleClass().add("head-muted");
    HBox line = new HBox(8, label);
    line.setAlignment(Pos.CENTER_LEFT);
    if (!mention.confirmed()) {
      Label mark = new Label(messages.get("zone.unconfirmed"));
      mark.setId("unconfirmed");
      mark.getStyleClass().add("zr-warning");
      mark.setTooltip(
          new Tooltip(
              mention.asWritten().isEmpty()
                  ? messages.get("zone.unconfirmed.none")
                  : messages.get("zone.unconfirmed.hint", mention.asWritten())));
      line.getChildren().add(mark);
    }
    return line;
  }

  private String zoneName(ZoneMention mention) {
    return mention.name().isEmpty() ? messages.get("zone.none") : mention.name();
  }

  private String headline(Report report) {
    if (report.headline() != null) {
      return DisplayText.widen(report.headline());
    }
    return report.meeting() != null ? DisplayText.widen(report.meeting()) : zoneName(report.zone());
  }

  private FlowPane meta(StoredReport stored) {
    Report report = stored.report();
    FlowPane line = new FlowPane(32, 4);
    line.setId("meta");
    if (report.meeting() != null) {
      line.getChildren().add(item("meta.meeting", value(DisplayText.widen(report.meeting()))));
    }
    if (report.date() != null) {
      line.getChildren().add(item("meta.date", date(report.date())));
    }
    if (report.byline() != null) {
      line.getChildren().add(item("meta.byline", value(report.byline())));
    }
    Label source =
        value(messages.get("meta.source.value", shortened(stored.file()), stored.ordinal()));
    source.setTooltip(new Tooltip(stored.file()));
    line.getChildren().add(item("meta.source", source));
    return line;
  }

  private HBox item(String key, Label... values) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("head-muted");
    HBox.setMargin(label, new Insets(0, 8, 0, 0));
    HBox item = new HBox(label);
    item.getChildren().addAll(values);
    item.setAlignment(Pos.CENTER_LEFT);
    return item;
  }

  private static Label value(String text) {
    Label label = new Label(text);
    label.setMinHeight(20);
    return label;
  }

  /** The year, when it was inferred, is a label of its own with a dashed line under it. */
  private Label[] date(ReportDate date) {
    String full = dates.full(date);
    if (!date.yearInferred() || date.year() == null) {
      return new Label[] {value(full)};
    }
    String day = dates.monthDay(date);
    boolean yearFirst = full.endsWith(day);
    Label year = value(full.replace(day, ""));
    year.setId("inferred-year");
    year.getStyleClass().add("inferred-year");
    year.setTooltip(
        new Tooltip(
            date.yearSource() == null
                ? messages.get("meta.year.guessed")
                : messages.get("meta.year.inferred", date.yearSource())));
    year.setAccessibleHelp(year.getTooltip().getText());
    return yearFirst ? new Label[] {year, value(day)} : new Label[] {value(day), year};
  }

  private static String shortened(String file) {
    if (file.codePointCount(0, file.length()) <= FILE_NAME) {
      return file;
    }
    int head = file.offsetByCodePoints(0, FILE_NAME / 2 - 3);
    int tail = file.offsetByCodePoints(file.length(), -(FILE_NAME / 2 - 3));
    return file.substring(0, head) + "…" + file.substring(tail);
  }
}
