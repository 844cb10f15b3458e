package org.zonereader.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zonereader.text.Messages;

/** 快捷键: the keys there are, to look up. */
final class KeysSection extends VBox {
  private static final List<String> KEYS =
      List.of(
          "screens", "import", "paste", "filter", "search", "compare", "cite", "point", "report",
          "correct", "undo", "delete", "doubt", "found", "keep", "size");

  KeysSection(Messages messages) {
    GridPane grid = new GridPane(24, 0);
    for (int i = 0; i < KEYS.size(); i++) {
      grid.add(key(messages, KEYS.get(i)), i % 2, i / 2);
    }
    getChildren().setAll(Parts.title(messages.get("section.KEYS"), ""), grid);
  }

  private static HBox key(Messages messages, String name) {
    Label does = new Label(messages.get("key." + name + ".does"));
    Label key = new Label(messages.get("key." + name));
    key.getStyleClass().add("zr-key");
    HBox line = new HBox(8, does, Parts.space(), key);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(28);
    line.setPrefWidth(256);
    line.getStyleClass().add("zr-line-below");
    return line;
  }
}
