package org.zonereader.ui.importing.review;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Tips;

/** A file: name, number of reports, inferred year, encoding; 56 px high (DESIGN §2). */
final class FileRow extends HBox {
  private final ReviewViewModel model;
  private final ReviewWords words;
  private final Messages messages;
  private final FontIcon chevron = Icons.of(Feather.CHEVRON_DOWN);
  private final Button fold = new Button(null, chevron);
  private final Label name = Parts.label("", "zr-medium", "review-file-name");
  private final Label year = Parts.label("", "zr-caption");
  private final HBox yearLine;
  private final Label count = Parts.label("", "zr-caption");
  private final Hyperlink charset;
  private ReviewRow.@Nullable OfFile shown;

  FileRow(ReviewViewModel model, ReviewRoom room, Fixes fixes) {
    this.model = model;
    words = room.words();
    messages = room.messages();
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(56);
    setPadding(new Insets(0, 24, 0, 13));
    chevron.getStyleClass().add("review-chevron");
    fold.getStyleClass().addAll("zr-plain", "zr-icon-button", "review-fold");
    fold.setFocusTraversable(false);
    fold.setOnAction(event -> turn());
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Hyperlink change = Parts.link(messages.get("year.change"), () -> year(fixes));
    change.setFocusTraversable(false);
    change.getStyleClass().add("review-tight");
    yearLine = new HBox(12, year, change);
    yearLine.setAlignment(Pos.CENTER_LEFT);
    charset = Parts.link("", this::encodings);
    charset.setFocusTraversable(false);
    charset.getStyleClass().addAll("review-charset", "review-tight");
    VBox left = new VBox(name, yearLine);
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox right = new VBox(count, charset);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMinWidth(USE_PREF_SIZE);
    FontIcon icon = Icons.of(Feather.FILE);
    icon.getStyleClass().add("review-small-icon");
    HBox.setMargin(icon, new Insets(0, 12, 0, 5));
    HBox.setMargin(right, new Insets(0, 0, 0, 12));
    getChildren().setAll(fold, icon, left, right);
  }

  void show(ReviewRow.OfFile row) {
    shown = row;
    ReviewFile file = row.file();
    chevron.setIconCode(row.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    fold.setAccessibleText(messages.get(row.open() ? "fold" : "unfold", file.candidate().file()));
    name.setText(file.candidate().file());
    Tips.set(
        name, file.candidate().path() == null ? file.candidate().file() : file.candidate().path());
    year.setText(words.year(file));
    Parts.show(yearLine, !year.getText().isEmpty());
    boolean refused = file.candidate().isRefused();
    count.setText(refused ? words.refusal(file) : messages.get("reports", file.size()));
    count.getStyleClass().setAll("label", refused ? "review-danger" : "zr-caption");
    String encoding = file.candidate().parsed().form().charset();
    boolean chosen = file.candidate().parsed().form().chosen();
    Parts.show(charset, encoding != null && file.candidate().content().length > 0);
    charset.setText(
        encoding == null
            ? ""
            : messages.get(chosen ? "charset.chosen" : "charset.found", encoding));
  }

  String words() {
    return name.getText() + words.comma() + count.getText() + words.comma() + year.getText();
  }

  private void turn() {
    if (shown != null) {
      model.setOpen(shown.id(), !shown.open());
    }
  }

  private void year(Fixes fixes) {
    if (shown != null) {
      fixes.year(shown.id(), true);
    }
  }

  private void encodings() {
    if (shown != null) {
      ContextMenu menu = CharsetMenu.of(model, shown.file(), messages);
      menu.show(charset, Side.BOTTOM, 0, 0);
    }
  }
}
