package org.zonereader.ui.recovery;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.library.Recovered;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;

/** The recovery screen (picture recovery). */
public final class RecoveryView extends ScrollPane {
  private static final double WIDTH = 720;

  private final RecoveryViewModel model;
  private final Messages messages;
  private final RecoveryWords words;
  private final Button again;
  private final Button leave;
  private final Label progress = new Label();

  /**
   * The screen over its view model.
   *
   * @param today years are named when they are others
   */
  public RecoveryView(RecoveryViewModel model, Messages messages, LocalDate today) {
    this.model = model;
    this.messages = messages;
    Recovered recovered = model.recovered();
    words = new RecoveryWords(recovered, messages, today);
    setId("recovery");
    getStyleClass().add("zr-paper");
    getStylesheets().add(String.valueOf(RecoveryView.class.getResource("recovery.css")));
    setFitToWidth(true);
    setFitToHeight(true);
    again = button("recovery-import", messages.get("import", recovered.found().size()));
    again.getStyleClass().add("zr-primary");
    again.setOnAction(event -> model.importAgain());
    leave = button("recovery-leave", messages.get(hasFound() ? "leave" : "leave.only"));
    leave.setOnAction(event -> model.goOn());
    // Enter and Esc, wherever the focus is.
    again.setDefaultButton(hasFound());
    leave.setDefaultButton(!hasFound());
    leave.setCancelButton(true);
    if (!hasFound()) {
      leave.getStyleClass().add("zr-primary");
    }
    VBox column = new VBox(head(), numbers(), list(), buttons(), place());
    column.setMaxWidth(WIDTH);
    column.setMinHeight(USE_PREF_SIZE);
    VBox page = new VBox(column);
    page.setAlignment(Pos.CENTER);
    page.setPadding(new Insets(32, 40, 32, 40));
    setContent(page);
    model.stateProperty().subscribe(this::show);
  }

  private boolean hasFound() {
    return !model.recovered().found().isEmpty();
  }

  /** Names of the keys that the status bar shows. */
  public List<String> keys() {
    return hasFound() ? List.of("reimport", "go-on") : List.of("go-on-only");
  }

  /** Gives the button the focus that one presses most. */
  public void enter() {
    // What scrolls is not there to take the focus before it has been laid out once.
    applyCss();
    layout();
    (hasFound() ? again : leave).requestFocus();
  }

  private static Button button(String id, String words) {
    Button button = new Button(words);
    button.setId(id);
    button.getStyleClass().add("zr-tall");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void show(RecoveryState state) {
    boolean importing = state instanceof RecoveryState.Importing;
    again.setDisable(importing);
    leave.setDisable(importing);
    progress.setText(
        switch (state) {
          case RecoveryState.Asking asking -> "";
          case RecoveryState.Importing(int done, int total) ->
              messages.get("importing", done, total);
          case RecoveryState.Failed(String reason) -> messages.get("import.failed", reason);
        });
  }

  private VBox head() {
    Label title = new Label(words.title());
    title.setId("recovery-title");
    title.getStyleClass().add("zr-headline");
    Label explanation = new Label(words.explanation());
    explanation.setId("recovery-words");
    explanation.getStyleClass().addAll("zr-muted", "recovery-words");
    explanation.setWrapText(true);
    explanation.setMaxWidth(576);
    explanation.setMinHeight(USE_PREF_SIZE);
    VBox head = new VBox(new Shield(model.recovered().backup() != null), title, explanation);
    VBox.setMargin(title, new Insets(18, 0, 4, 0));
    VBox.setMargin(explanation, new Insets(0, 0, 28, 0));
    return head;
  }

  private VBox numbers() {
    Recovered recovered = model.recovered();
    VBox rows = new VBox();
    if (recovered.backup() != null) {
      rows.getStyleClass().add("recovery-top");
      Label journal = new Label(words.journal());
      journal.setId("recovery-journal");
      if (!recovered.lost().isEmpty()) {
        journal.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        journal.getStyleClass().add("recovery-missing");
      }
      int reports = recovered.holdings().reports();
      rows.getChildren()
          .setAll(
              row(messages.get("reports"), messages.get("reports.in", reports), journal),
              row(
                  messages.get("corrections"),
                  messages.get("corrections.in", recovered.holdings().corrections()),
                  new Label(messages.get("as-backup"))),
              row(
                  messages.get("views"),
                  messages.get("views.in", recovered.holdings().views()),
                  new Label(messages.get("as-backup"))));
    }
    Label gone = new Label(words.gone());
    gone.getStyleClass().add("zr-caption");
    gone.setWrapText(true);
    VBox.setMargin(gone, new Insets(9, 0, 0, 0));
    rows.getChildren().add(gone);
    return rows;
  }

  private static HBox row(String name, String value, Label beside) {
    Label first = new Label(name);
    first.setMinWidth(120);
    Label second = new Label(value);
    second.setMinWidth(200);
    if (beside.getGraphic() == null) {
      beside.getStyleClass().add("zr-muted");
    }
    HBox row = new HBox(first, second, beside);
    row.getStyleClass().add("recovery-row");
    return row;
  }

  private VBox list() {
    VBox part = new VBox();
    if (!model.recovered().lost().isEmpty()) {
      Label title = new Label(words.listTitle());
      title.setId("recovery-list-title");
      title.getStyleClass().addAll("zr-medium", "recovery-list-title");
      Label beside = new Label(messages.get("list.from"));
      beside.getStyleClass().add("zr-caption");
      HBox line = new HBox(title, space(), beside);
      line.setAlignment(Pos.CENTER_LEFT);
      line.setMinHeight(32);
      line.getStyleClass().add("recovery-list-head");
      part.getChildren().setAll(line, new LostList(model.recovered(), words));
      VBox.setMargin(line, new Insets(22, 0, 0, 0));
    }
    return part;
  }

  private HBox buttons() {
    HBox line = new HBox(8);
    if (hasFound()) {
      line.getChildren().add(again);
    }
    progress.setId("recovery-progress");
    progress.getStyleClass().add("zr-muted");
    line.getChildren().addAll(leave, progress);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox.setMargin(line, new Insets(32, 0, 20, 0));
    return line;
  }

  private HBox place() {
    Label kept = new Label(messages.get("kept", model.recovered().kept()));
    kept.setId("recovery-kept");
    kept.getStyleClass().add("recovery-kept");
    HBox line =
        new HBox(
            24,
            kept,
            link("recovery-folder", messages.get("kept.open"), model::openFolder),
            link("recovery-copy", messages.get("technical"), () -> model.copy(words.technical())));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Hyperlink link(String id, String words, Runnable step) {
    Hyperlink link = new Hyperlink(words);
    link.setId(id);
    link.getStyleClass().add("recovery-link");
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(event -> step.run());
    return link;
  }

  private static Node space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
