package org.zonereader.ui.about;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.zonereader.text.Messages;
import org.zonereader.ui.about.AboutFacts.Place;
import org.zonereader.ui.common.Clip;
import org.zonereader.ui.common.Tips;

/** 关于: versions, places, and what the program is made of. */
public final class AboutDialog extends Dialog<ButtonType> {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 620;

  private final AboutFacts facts;
  private final Parts parts = new Parts();
  private final Messages messages;
  private final Consumer<Path> opener;

  /**
   * A dialog of a window.
   *
   * @param opener hands a folder to the program that the system has for it
   */
  public AboutDialog(Window owner, AboutFacts facts, Messages messages, Consumer<Path> opener) {
    this.facts = facts;
    this.messages = Messages.of(AboutDialog.class, messages.locale());
    this.opener = opener;
    initOwner(owner);
    setTitle(this.messages.get("title"));
    setResizable(true);
    ButtonType copy = new ButtonType(this.messages.get("copy"), ButtonData.LEFT);
    ButtonType close = new ButtonType(this.messages.get("close"), ButtonData.CANCEL_CLOSE);
    getDialogPane().setId("about");
    getDialogPane().getButtonTypes().setAll(copy, close);
    getDialogPane().setContent(content());
    getDialogPane().setPrefSize(WIDTH, HEIGHT);
    Button copyButton = (Button) getDialogPane().lookupButton(copy);
    copyButton.setId("about-copy");
    copyButton.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          Clip.put(asText());
          copyButton.setText(this.messages.get("copied"));
          event.consume();
        });
    ((Button) getDialogPane().lookupButton(close)).setDefaultButton(true);
  }

  private VBox content() {
    Label name = new Label(program());
    name.getStyleClass().add("zr-dialog-title");
    Label words = new Label(messages.get("words"));
    words.setWrapText(true);
    Label engines = muted(engines());
    Label made = muted(messages.get("parts"));
    PartsTable table = new PartsTable(parts.all(), messages);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox box = new VBox(8, name, words, engines, places(), made, table);
    box.setPadding(new Insets(16));
    return box;
  }

  private String program() {
    return messages.get("program", facts.version()).strip();
  }

  private String engines() {
    return Stream.of(
            "Java " + Runtime.version().feature() + " (" + Runtime.version() + ")",
            "JavaFX " + System.getProperty("javafx.runtime.version", ""),
            "SQLite " + parts.sqlite())
        .collect(Collectors.joining(" · "));
  }

  private GridPane places() {
    GridPane grid = new GridPane(8, 4);
    grid.setId("about-places");
    int row = 0;
    for (Place place : facts.places()) {
      Label label = muted(messages.get("place." + place.key()));
      label.setMinWidth(Region.USE_PREF_SIZE);
      // The end of a path tells more than its beginning.
      Label path = new Label(place.path().toString());
      path.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
      Tips.set(path, place.path().toString());
      path.setMaxWidth(Double.MAX_VALUE);
      GridPane.setHgrow(path, Priority.ALWAYS);
      Button open =
          small("open-" + place.key(), messages.get("open"), () -> opener.accept(folder(place)));
      open.setDisable(!Files.isDirectory(folder(place)));
      Button copy =
          small(
              "copy-" + place.key(),
              messages.get("copy.place"),
              () -> Clip.put(place.path().toString()));
      grid.addRow(row++, label, path, open, copy);
    }
    grid.setAlignment(Pos.CENTER_LEFT);
    return grid;
  }

  private static Path folder(Place place) {
    return Files.isDirectory(place.path()) ? place.path() : place.path().resolveSibling("");
  }

  private static Label muted(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("zr-muted");
    return label;
  }

  private static Button small(String id, String words, Runnable step) {
    Button button = new Button(words);
    button.setId("about-" + id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> step.run());
    return button;
  }

  /** For a letter to those who help: everything shown. */
  String asText() {
    Stream<String> places =
        facts.places().stream()
            .map(place -> messages.get("place." + place.key()) + "\t" + place.path());
    Stream<String> made =
        parts.all().stream()
            .map(part -> part.name() + "\t" + part.version() + "\t" + part.licence());
    return Stream.of(Stream.of(program(), engines(), system()), places, made)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String system() {
    return List.of("os.name", "os.version", "os.arch").stream()
        .map(key -> System.getProperty(key, ""))
        .collect(Collectors.joining(" "));
  }
}
