package org.zonereader.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zonereader.text.Messages;

/**
 * The settings page: the list of sections at the left, two columns of sections or one open page.
 */
public final class SettingsView extends BorderPane {
  private static final double NAVIGATION = 216;
  private static final double LEFT = 536;
  private static final double RIGHT = 560;

  private final SettingsViewModel model;
  private final Messages messages;
  private final Choices choices;
  private final Runnable leave;
  private final Map<Section, Node> sections = new EnumMap<>(Section.class);
  private final ScrollPane overview;

  /**
   * The page over its view model.
   *
   * @param leave goes back to where the user was
   */
  public SettingsView(SettingsViewModel model, Choices choices, Messages messages, Runnable leave) {
    this.model = model;
    this.messages = messages;
    this.choices = choices;
    this.leave = leave;
    setId("settings");
    getStyleClass().add("zr-paper");
    getStylesheets().add(String.valueOf(SettingsView.class.getResource("settings.css")));
    Files files = new Files(() -> getScene().getWindow(), messages);
    sections.put(Section.LIBRARY, new LibrarySection(model, messages, choices));
    sections.put(Section.LOOK, new LookSection(choices, messages));
    sections.put(Section.KEYS, new KeysSection(messages));
    sections.put(Section.ZONES, new ZoneSection(model, messages, files));
    sections.put(Section.THEMES, new ThemeSection(model, messages, files));
    overview = new ScrollPane(columns());
    overview.setFitToWidth(true);
    VBox navigation = navigation();
    setLeft(navigation);
    // What is typed in a form is not dropped by a click beside it.
    model
        .pageProperty()
        .subscribe(
            page ->
                navigation.setDisable(
                    page instanceof Page.EditZone || page instanceof Page.EditTheme));
    model.pageProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private HBox columns() {
    VBox left =
        new VBox(
            24,
            sections.get(Section.LIBRARY),
            sections.get(Section.LOOK),
            sections.get(Section.KEYS));
    VBox right = new VBox(24, sections.get(Section.ZONES), sections.get(Section.THEMES));
    left.setPrefWidth(LEFT);
    right.setPrefWidth(RIGHT);
    left.setMinWidth(400);
    right.setMinWidth(400);
    HBox columns = new HBox(56, left, right);
    columns.setPadding(new Insets(20, 32, 40, 40));
    return columns;
  }

  private VBox navigation() {
    Label title = new Label(messages.get("title"));
    title.getStyleClass().add("settings-headline");
    VBox list = new VBox(title);
    list.getStyleClass().addAll("zr-pane", "zr-line-right");
    list.setPrefWidth(NAVIGATION);
    list.setMinWidth(NAVIGATION);
    for (Section section : Section.values()) {
      list.getChildren().add(entry(section, model.sectionProperty()));
    }
    return list;
  }

  private ToggleButton entry(Section section, ObservableValue<Section> chosen) {
    ToggleButton entry = new ToggleButton(messages.get("section." + section));
    entry.setId("section-" + section);
    entry.getStyleClass().setAll("settings-entry");
    entry.setMaxWidth(Double.MAX_VALUE);
    chosen.subscribe(now -> entry.setSelected(now == section));
    entry.setOnAction(event -> choose(section));
    return entry;
  }

  private void choose(Section section) {
    while (model.back()) {
      // Closes what is open over the sections.
    }
    model.sectionProperty().set(null);
    model.sectionProperty().set(section);
    reveal(section);
  }

  private void reveal(Section section) {
    Node node = sections.get(section);
    overview.applyCss();
    overview.layout();
    double hidden =
        overview.getContent().getLayoutBounds().getHeight()
            - overview.getViewportBounds().getHeight();
    if (node != null && hidden > 0) {
      overview.setVvalue(Math.clamp(node.getBoundsInParent().getMinY() / hidden, 0, 1));
    }
  }

  private void show(Page page) {
    switch (page) {
      case Page.Overview one -> setCenter(overview);
      case Page.AllZones all -> setCenter(Parts.page(new ZonesPage(model, messages)));
      case Page.EditZone edit ->
          setCenter(Parts.page(new ZoneEditor(model, edit.zone(), messages)));
      case Page.EditTheme edit ->
          setCenter(new ScrollPane(Parts.page(new ThemeEditor(model, edit.theme(), messages))));
      case Page.Backups list ->
          setCenter(
              new ScrollPane(Parts.page(new BackupsPage(model, messages, choices.library()))));
      case Page.Changes changes -> setCenter(Parts.page(new ChangesPage(model, messages)));
    }
  }

  /** Gives the chosen section's entry the focus, so that the arrow keys work at once. */
  public void enter() {
    Node entry = lookup("#section-" + model.sectionProperty().get());
    if (entry != null) {
      entry.requestFocus();
    }
  }

  /** One step back; leaves the page when nothing is open over it. */
  public void back() {
    if (!model.back()) {
      leave.run();
    }
  }

  private void key(KeyEvent event) {
    boolean onEntry =
        event.getTarget() instanceof ToggleButton toggle
            && String.valueOf(toggle.getId()).startsWith("section-");
    int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
    if (event.getCode() == KeyCode.ESCAPE) {
      back();
      event.consume();
    } else if (onEntry && step != 0) {
      List<Section> all = List.of(Section.values());
      int at = all.indexOf(model.sectionProperty().get()) + step;
      Section to = all.get(Math.clamp(at, 0, all.size() - 1));
      choose(to);
      lookup("#section-" + to).requestFocus();
      event.consume();
    }
  }
}
