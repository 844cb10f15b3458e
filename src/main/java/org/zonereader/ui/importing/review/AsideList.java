package org.zonereader.ui.importing.review;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonereader.model.SetAside;
import org.zonereader.ui.common.Icons;

/** What was set aside (搁置), each piece with the reason; folded unless there is nothing else. */
final class AsideList extends VBox {
  /** Longer lists say how many more there are. */
  private static final int MOST = 200;

  private final VBox lines = new VBox(8);
  private final FontIcon chevron = Icons.of(Feather.CHEVRON_RIGHT);

  AsideList(List<SetAside> aside, ReviewRoom room, boolean open) {
    super(8);
    setId("review-aside");
    setPadding(new Insets(16, 0, 0, 112));
    ReviewWords words = room.words();
    chevron.getStyleClass().add("review-chevron");
    Button fold =
        Parts.button(
            "review-aside-fold",
            room.messages().get("aside", aside.size()),
            () -> open(!lines.isVisible()),
            "zr-plain",
            "review-aside-button");
    fold.setGraphic(chevron);
    for (SetAside piece : aside.stream().limit(MOST).toList()) {
      Label rule = Parts.label(words.rule(piece.rule()), "zr-caption");
      rule.setMinWidth(96);
      rule.setPrefWidth(96);
      Label text = Parts.label(piece.text().strip(), "review-advice");
      text.setWrapText(true);
      text.setMinHeight(USE_PREF_SIZE);
      text.setMaxWidth(536);
      HBox line = new HBox(0, rule, text);
      line.setAlignment(Pos.TOP_LEFT);
      lines.getChildren().add(line);
    }
    if (aside.size() > MOST) {
      lines
          .getChildren()
          .add(Parts.label(room.messages().get("aside.more", aside.size() - MOST), "zr-caption"));
    }
    lines.setPadding(new Insets(0, 0, 0, 24));
    getChildren().setAll(fold, lines);
    open(open);
  }

  private void open(boolean open) {
    Parts.show(lines, open);
    chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
  }
}
