package org.zonereader.ui.reading;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.Theme;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Seal;
import org.zonereader.ui.common.Tips;

/** Why a point is one (为什么): its rule, and each clause with what led to its theme. */
final class WhyPane extends VBox {
  WhyPane(Point point, ReadingPage page, ReadingWords room, Runnable close) {
    super(6);
    setId("why-" + point.number());
    getStyleClass().add("why");
    Explanation explanation = new Explanation(page, room.themes(), room.messages());
    Label rule = new Label(explanation.rule(point));
    rule.setWrapText(true);
    HBox.setHgrow(rule, Priority.ALWAYS);
    rule.setMaxWidth(Double.MAX_VALUE);
    Button closer = new Button(null, Icons.of(Feather.X));
    closer.setId("why-close");
    closer.getStyleClass().addAll("zr-plain", "zr-icon-button", "why-close");
    closer.setAccessibleText(room.messages().get("why.close"));
    Tips.set(closer, room.messages().get("why.close"));
    closer.setOnAction(event -> close.run());
    HBox head = new HBox(8, rule, closer);
    head.setAlignment(Pos.TOP_LEFT);
    getChildren().add(head);
    for (Explanation.Line line : explanation.clauses(point)) {
      getChildren().add(line(line, room));
    }
  }

  private static HBox line(Explanation.Line line, ReadingWords room) {
    Theme theme = room.themes().find(line.theme());
    String name = theme == null ? room.messages().get("points.unassigned") : theme.name();
    Label words = new Label(line.words());
    words.setWrapText(true);
    Label reason = new Label(line.reason());
    reason.getStyleClass().add("zr-caption");
    reason.setWrapText(true);
    VBox lines = new VBox(words, reason);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Seal seal = new Seal(room.themes(), line.theme(), name);
    HBox.setMargin(seal, new Insets(1, 0, 0, 0));
    HBox result = new HBox(6, seal, lines);
    result.setMinHeight(Region.USE_PREF_SIZE);
    result.setAccessibleText(name + " " + line.words() + " " + line.reason());
    return result;
  }
}
