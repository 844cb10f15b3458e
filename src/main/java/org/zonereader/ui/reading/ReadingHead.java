package org.zonereader.ui.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ByHand.Field;
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
import org.zonereader.ui.common.Tips;
import org.zonereader.ui.common.edit.ByHandMark;

/**
 * Zone, headline, and what is known about the meeting, each to be corrected. What is missing has no
 * label, unless a person took it away.
 */
final class ReadingHead extends VBox {
  /** Longest file name shown whole; longer ones lose their middle. */
  private static final int FILE_NAME = 24;

  private static final double META_GAP = 32;

  private final ReadingPage page;
  private final Report report;
  private final Messages messages;
  private final EditActions actions;
  private final DateText dates;
  private final Map<Field, ByHandMark> marks = new EnumMap<>(Field.class);

  /**
   * The head of a page.
   *
   * @param versions the menu of versions; null when there is only one
   */
  ReadingHead(ReadingPage page, @Nullable Node versions, Messages messages, EditActions actions) {
    this.page = page;
    this.report = page.stored().report();
    this.messages = messages;
    this.actions = actions;
    this.dates = new DateText(messages.locale());
    getStyleClass().add("reading-head");
    for (Field field : report.byHand().fields()) {
      marks.put(field, new ByHandMark(messages.get("by-hand.hint"), messages.locale()));
    }
    getChildren().addAll(zone(), headline(), meta(versions));
  }

  /** True when a mark waits for what the page says. */
  boolean hasMarks() {
    return !marks.isEmpty();
  }

  /** Tells beside every corrected field what the page itself says. */
  void showFound(Report found) {
    marks.forEach((field, mark) -> mark.setHint(found(field, found)));
  }

  private String found(Field field, Report found) {
    ReportDate date = found.date();
    String words =
        switch (field) {
          case ZONE -> found.zone().asWritten();
          case HEADLINE -> orEmpty(found.headline());
          case DATE -> date == null ? "" : dates.full(date);
          case BYLINE -> orEmpty(found.byline());
        };
    return words.isEmpty()
        ? messages.get("by-hand.none")
        : messages.get("by-hand.found", DisplayText.widen(words));
  }

  private static String orEmpty(@Nullable String words) {
    return words == null ? "" : words;
  }

  private HeadItem editable(Field field, Node... content) {
    List<Node> all = new ArrayList<>(List.of(content));
    ByHandMark mark = marks.get(field);
    if (mark != null) {
      mark.setId("by-hand-" + field.name());
      HBox.setMargin(mark, new Insets(0, 0, 0, 8));
      all.add(mark);
    }
    return new HeadItem(all, field, messages, actions);
  }

  private HeadItem zone() {
    StoredReport stored = page.stored();
    ZoneMention mention = report.zone();
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
    return mention.confirmed()
        ? editable(Field.ZONE, label)
        : editable(Field.ZONE, label, unconfirmed(mention));
  }

  /** 待确认 leads to the answer. */
  private Button unconfirmed(ZoneMention mention) {
    Button mark = new Button(messages.get("zone.unconfirmed"));
    mark.setId("unconfirmed");
    mark.getStyleClass().addAll("zr-plain", "head-doubt");
    String hint =
        mention.asWritten().isEmpty()
            ? messages.get("zone.unconfirmed.none")
            : messages.get("zone.unconfirmed.hint", mention.asWritten());
    Tips.set(mark, hint);
    mark.setDisable(!actions.isPossible());
    mark.setOnAction(event -> actions.editFields(Field.ZONE));
    return mark;
  }

  private String zoneName(ZoneMention mention) {
    return mention.name().isEmpty() ? messages.get("zone.none") : mention.name();
  }

  private HeadItem headline() {
    Prose headline =
        new Prose(40, Fonts.SERIF_SEMIBOLD, 28, Prose.run(headlineWords(), "headline-run"));
    headline.setId("headline");
    HeadItem item = editable(Field.HEADLINE, headline);
    VBox.setMargin(item, new Insets(4, 0, 8, 0));
    return item;
  }

  private String headlineWords() {
    if (report.headline() != null) {
      return DisplayText.widen(report.headline());
    }
    return report.meeting() != null ? DisplayText.widen(report.meeting()) : zoneName(report.zone());
  }

  private FlowPane meta(@Nullable Node versions) {
    FlowPane line = new FlowPane(META_GAP - HeadItem.PENCIL, 4);
    line.setId("meta");
    if (report.meeting() != null) {
      line.getChildren()
          .add(new HBox(item("meta.meeting", value(DisplayText.widen(report.meeting()))), gap()));
    }
    if (report.date() != null) {
      line.getChildren().add(editable(Field.DATE, item("meta.date", date(report.date()))));
    } else if (marks.containsKey(Field.DATE)) {
      line.getChildren().add(editable(Field.DATE, item("meta.date", removed())));
    }
    if (report.byline() != null) {
      line.getChildren().add(editable(Field.BYLINE, item("meta.byline", value(report.byline()))));
    } else if (marks.containsKey(Field.BYLINE)) {
      line.getChildren().add(editable(Field.BYLINE, item("meta.byline", removed())));
    }
    Label source =
        value(
            messages.get(
                "meta.source.value", shortened(page.stored().file()), page.stored().ordinal()));
    Tips.set(source, page.stored().file());
    line.getChildren().add(new HBox(item("meta.source", source), gap()));
    if (versions != null) {
      line.getChildren().add(versions);
    }
    return line;
  }

  /** Stands where other items have their pencil. */
  private static Node gap() {
    Region gap = new Region();
    gap.setMinWidth(HeadItem.PENCIL);
    return gap;
  }

  private Label removed() {
    return value(messages.get("meta.removed"));
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
    Tips.set(
        year,
        date.yearSource() == null
            ? messages.get("meta.year.guessed")
            : messages.get("meta.year.inferred", date.yearSource()));
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
