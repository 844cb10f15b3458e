package org.zonereader.ui.importing.review;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonereader.model.Candidate.Item;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Doubt;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Tips;

/** A report: tick, zone, day, number of priorities, and the one thing to know; 48 px high. */
final class ReportRow extends HBox {
  private final ReviewWords words;
  private final Messages messages;
  private final CheckBox tick = new CheckBox();
  private final Label zone = Parts.label("", "review-zone");
  private final Label day = Parts.label("", "zr-muted");
  private final Label count = Parts.label("", "zr-muted");
  private final FontIcon icon = Icons.of(Feather.CORNER_DOWN_LEFT);
  private final Label note = Parts.label("");
  private final Hyperlink fix;
  private ReviewRow.@Nullable OfReport shown;

  ReportRow(ReviewViewModel model, ReviewRoom room, Fixes fixes) {
    words = room.words();
    messages = room.messages();
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(48);
    setPadding(new Insets(0, 24, 0, 41));
    tick.setFocusTraversable(false);
    tick.getStyleClass().add("review-tick");
    tick.setOnAction(
        event -> {
          if (shown != null) {
            model.select(shown.place());
            model.toggle(shown.place());
          }
        });
    fix =
        Parts.link(
            "",
            () -> {
              if (shown != null) {
                ReviewRow.OfReport now = shown;
                model.select(now.place());
                words.told(now.item()).ifPresent(doubt -> fixes.fix(now.place(), doubt));
              }
            });
    fix.setFocusTraversable(false);
    icon.getStyleClass().add("review-small-icon");
    note.setMinWidth(USE_PREF_SIZE);
    note.setGraphicTextGap(8);
    zone.setMinWidth(72);
    zone.setPrefWidth(116);
    width(day, 68);
    width(count, 56);
    HBox.setMargin(zone, new Insets(0, 8, 0, 12));
    HBox.setMargin(fix, new Insets(0, 0, 0, 12));
    getChildren().setAll(tick, zone, day, count, Parts.space(), note, fix);
  }

  private static void width(Label label, double width) {
    label.setMinWidth(width);
    label.setPrefWidth(width);
  }

  void show(ReviewRow.OfReport row) {
    shown = row;
    Item item = row.item();
    tick.setSelected(row.state() == State.KEPT);
    tick.setDisable(item.state() == State.SAME);
    tick.setAccessibleText(messages.get("tick", words.zone(item.report())));
    zone.setText(words.zone(item.report()));
    day.setText(words.day(item.report()));
    count.setText(words.priorities(item.report()));
    Doubt told = words.told(item).orElse(null);
    boolean warning = told != null && told.isWarning();
    boolean skipped = row.state() == State.REMOVED;
    note.setText(skipped ? messages.get("state.REMOVED") : told == null ? "" : words.brief(told));
    note.getStyleClass().setAll("label", warning && !skipped ? "review-warning" : "review-note");
    icon.setIconCode(
        warning ? Feather.ALERT_TRIANGLE : told == null ? Feather.INFO : icon(told.kind()));
    note.setGraphic(told == null || skipped ? null : icon);
    Parts.show(note, !note.getText().isEmpty());
    Parts.show(fix, warning && !skipped);
    fix.setText(warning && told != null ? words.fix(told) : "");
    Tips.set(note, words.row(item, row.state()));
  }

  private static Feather icon(Doubt.Kind kind) {
    return switch (kind) {
      case JOINED -> Feather.CORNER_DOWN_LEFT;
      case SAME -> Feather.COPY;
      case CHANGED -> Feather.REFRESH_CW;
      default -> Feather.INFO;
    };
  }

  String words() {
    return note.getAccessibleHelp();
  }
}
