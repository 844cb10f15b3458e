package org.zonereader.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Barcode;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Themes;

/** First run (picture first-run): the drop zone, choose files, open the sample. */
final class FirstRunView extends VBox {
  /** Heights of the decorative barcode in the picture, by theme order. */
  private static final List<Integer> DECORATION =
      List.of(2, 3, 4, 3, 3, 2, 3, 1, 3, 4, 1, 3, 2, 3, 1, 2);

  FirstRunView(
      Themes themes, Messages messages, String libraryPlace, ImportWays ways, Runnable sample) {
    setAlignment(Pos.CENTER);
    setSpacing(24);
    setId("first-run");
    getStyleClass().add("zr-paper");

    Barcode barcode = new Barcode(themes, 14, 8, 4);
    barcode.show(decoration(themes), "");
    Label title = new Label(messages.get("first.title"));
    title.getStyleClass().add("zr-headline");
    Label words = new Label(messages.get("first.words"));
    words.getStyleClass().addAll("zr-muted", "zr-first-words");
    words.setWrapText(true);

    Button chooser = new Button(messages.get("first.choose"), Icons.of(Feather.DOWNLOAD));
    chooser.getStyleClass().addAll("zr-primary", "zr-tall");
    chooser.setId("first-choose");
    chooser.setOnAction(event -> ways.chooseFiles());
    Button opener = new Button(messages.get("first.sample"));
    opener.getStyleClass().add("zr-tall");
    opener.setId("first-sample");
    opener.setOnAction(event -> sample.run());
    Button paste = new Button(messages.get("first.paste"));
    paste.getStyleClass().addAll("zr-tall", "zr-plain");
    paste.setId("first-paste");
    paste.setOnAction(event -> ways.openPaste());
    HBox buttons = new HBox(12, chooser, opener, paste);

    VBox zone = new VBox(barcode, title, words, buttons);
    VBox.setMargin(title, new Insets(32, 0, 4, 0));
    VBox.setMargin(buttons, new Insets(28, 0, 0, 0));
    zone.getStyleClass().add("zr-drop-zone");
    zone.setPadding(new Insets(56, 64, 56, 64));
    zone.setMaxWidth(720);
    zone.setMinHeight(USE_PREF_SIZE);

    VBox facts =
        new VBox(
            fact(messages.get("first.formats"), messages.get("first.formats.list")),
            fact(messages.get("first.place"), libraryPlace));
    facts.setMaxWidth(592);
    facts.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(zone, facts);
  }

  private static HBox fact(String name, String value) {
    Label label = new Label(name);
    label.getStyleClass().add("zr-muted");
    label.setPrefWidth(128);
    label.setMinWidth(128);
    HBox line = new HBox(16, label, new Label(value));
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(40);
    line.getStyleClass().add("zr-fact");
    return line;
  }

  private static Map<String, Integer> decoration(Themes themes) {
    Map<String, Integer> result = new HashMap<>();
    for (int i = 0; i < themes.size(); i++) {
      result.put(themes.list().get(i).seal(), DECORATION.get(i % DECORATION.size()));
    }
    return result;
  }
}
