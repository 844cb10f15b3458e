package org.zonereader.ui.importing.review;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonereader.model.Doubt;
import org.zonereader.model.Report;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;

/** One thing to know of the report, over its text, with what can be answered. */
final class NoteBar extends HBox {
  /** Where the words begin: under the labels of the blocks, px. */
  private static final double ICON = 88;

  NoteBar(Doubt doubt, Report report, ReviewWords words, Node... answers) {
    super(0);
    getStyleClass().add("review-note-bar");
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(8, 0, 8, 0));
    setMinHeight(56);
    FontIcon icon = Icons.of(doubt.isWarning() ? Feather.ALERT_TRIANGLE : Feather.CORNER_DOWN_LEFT);
    if (doubt.isWarning()) {
      icon.getStyleClass().add("review-warning-icon");
    }
    HBox left = new HBox(icon);
    left.setAlignment(Pos.CENTER_RIGHT);
    left.setMinWidth(ICON);
    Label title = Parts.label(title(doubt, words), "zr-medium");
    Label more = Parts.label(words.more(doubt, report), "review-advice");
    more.setWrapText(true);
    more.setMinHeight(USE_PREF_SIZE);
    VBox text = new VBox(2, title, more);
    text.setAlignment(Pos.CENTER_LEFT);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox.setMargin(text, new Insets(0, 16, 0, 24));
    HBox buttons = new HBox(8, answers);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(left, text, buttons);
  }

  private static String title(Doubt doubt, ReviewWords words) {
    return doubt.kind() == Doubt.Kind.JOINED ? words.joined(doubt) : words.brief(doubt);
  }

  /** The bars of what is looked at: its warnings, then what was done by itself. */
  static VBox of(Shown shown, ReviewViewModel model, ReviewRoom room, Fixes fixes) {
    VBox bars = new VBox();
    Report report = shown.item().report();
    ReviewWords words = room.words();
    for (Doubt doubt : shown.item().doubts()) {
      boolean told = doubt.kind() == Doubt.Kind.YEAR_INFERRED;
      boolean settled =
          doubt.kind() == Doubt.Kind.JOINED && shown.file().isSettled(shown.place().report());
      if (!told && !settled) {
        bars.getChildren()
            .add(new NoteBar(doubt, report, words, answers(shown, doubt, model, room, fixes)));
      }
    }
    return bars;
  }

  private static Node[] answers(
      Shown shown, Doubt doubt, ReviewViewModel model, ReviewRoom room, Fixes fixes) {
    Messages messages = room.messages();
    Place place = shown.place();
    String right = messages.get("right");
    if (doubt.kind() == Doubt.Kind.JOINED) {
      return new Node[] {
        Parts.button(
            "join-break", messages.get("break"), () -> model.breakJoins(place), "zr-plain"),
        Parts.button("join-right", right, () -> model.settle(place))
      };
    }
    if (!doubt.isWarning()) {
      return new Node[0];
    }
    Button fix = Parts.button("note-fix", room.words().fix(doubt), () -> fixes.fix(place, doubt));
    boolean answered = Answers.right(shown.item().report(), doubt).isPresent();
    return switch (doubt.kind()) {
      case DATE_REPAIRED ->
          new Node[] {
            Parts.button(
                "note-other", messages.get("date.other"), () -> fixes.date(place), "zr-plain"),
            fix
          };
      case ZONE_PROPOSED ->
          new Node[] {
            fix,
            Parts.button(
                "note-right",
                messages.get("zone.use", doubt.args().getLast()),
                () -> model.confirm(place, doubt))
          };
      default ->
          answered
              ? new Node[] {
                fix, Parts.button("note-right", right, () -> model.confirm(place, doubt))
              }
              : new Node[] {fix};
    };
  }
}
