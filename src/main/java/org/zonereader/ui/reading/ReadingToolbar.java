package org.zonereader.ui.reading;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Tips;

/** The row above a report: neighbours, font size, citation, comparison. */
final class ReadingToolbar extends HBox {
  private final ReadingViewModel model;
  private final Messages messages;
  private final ObservableValue<Boolean> nothingToRead;

  /**
   * A toolbar.
   *
   * @param edit opens the editor of the fields
   */
  ReadingToolbar(
      ReadingViewModel model,
      CorrectionViewModel corrections,
      Messages messages,
      Runnable copyQuotation,
      Runnable edit) {
    this.model = model;
    this.messages = messages;
    this.nothingToRead =
        model.stateProperty().map(state -> !(state instanceof ReadingState.Loaded));
    getStyleClass().addAll("zr-toolbar", "zr-line-below");
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(0, 24, 0, 16));
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    Region separator = new Region();
    separator.getStyleClass().add("toolbar-separator");
    HBox.setMargin(separator, new Insets(0, 12, 0, 12));
    FoundBar found = new FoundBar(model, messages);
    HBox.setMargin(found, new Insets(0, 0, 0, 24));
    Button compare = compare();
    HBox.setMargin(compare, new Insets(0, 0, 0, 12));
    getChildren()
        .addAll(
            step(Feather.CHEVRON_LEFT, "report.previous.key", -1),
            step(Feather.CHEVRON_RIGHT, "report.next.key", 1),
            position(),
            found,
            middle,
            move(
                Feather.CORNER_UP_LEFT, "undo.", corrections.undoableProperty(), corrections::undo),
            move(
                Feather.CORNER_UP_RIGHT,
                "redo.",
                corrections.redoableProperty(),
                corrections::redo),
            fontSize(),
            separator,
            correct(edit),
            cite(copyQuotation),
            compare);
  }

  /** Adds a control before 加入对比. */
  void add(Node tool) {
    tool.disableProperty().bind(nothingToRead);
    getChildren().add(getChildren().size() - 1, tool);
  }

  private Button step(Feather icon, String hint, int step) {
    Button button = new Button(null, Icons.of(icon));
    button.setId(step < 0 ? "previous-report" : "next-report");
    button.getStyleClass().addAll("zr-plain", "zr-icon-button");
    button.setAccessibleText(messages.get(hint));
    Tips.set(button, messages.get(hint));
    button.setOnAction(event -> model.stepReport(step));
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> {
                  int to = model.position() + step;
                  return model.position() < 0
                      || to < 0
                      || to >= model.siblingsProperty().get().size();
                },
                model.stateProperty(),
                model.siblingsProperty()));
    return button;
  }

  /**
   * Takes a step back or again; the hint names the step.
   *
   * @param key beginning of the keys of its hints
   */
  private Button move(
      Feather icon, String key, ObservableValue<@Nullable String> step, Runnable action) {
    Button button = new Button(null, Icons.of(icon));
    button.setId(key.replace('.', '-') + "correction");
    button.getStyleClass().addAll("zr-plain", "zr-icon-button");
    button.setOnAction(event -> action.run());
    step.subscribe(
        name -> {
          button.setDisable(name == null);
          String hint = name == null ? messages.get(key + "none") : messages.get(key + "key", name);
          Tips.set(button, hint);
          button.setAccessibleText(hint);
        });
    if (icon == Feather.CORNER_UP_RIGHT) {
      HBox.setMargin(button, new Insets(0, 8, 0, 0));
    }
    return button;
  }

  private Button correct(Runnable edit) {
    Button button = new Button(messages.get("correct"), Icons.of(Feather.EDIT_2));
    button.setId("correct");
    button.getStyleClass().add("zr-plain");
    Tips.set(button, messages.get("correct.key"));
    button.setOnAction(event -> edit.run());
    button
        .disableProperty()
        .bind(
            model
                .stateProperty()
                .map(
                    state ->
                        !(state instanceof ReadingState.Loaded(ReadingPage page))
                            || page.newest() != null));
    return button;
  }

  private Label position() {
    Label label = new Label();
    label.setId("report-position");
    label.getStyleClass().add("toolbar-caption");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.position() < 0
                        ? ""
                        : messages.get(
                            "report.position",
                            model.position() + 1,
                            model.siblingsProperty().get().size()),
                model.stateProperty(),
                model.siblingsProperty()));
    HBox.setMargin(label, new Insets(0, 0, 0, 8));
    return label;
  }

  private HBox fontSize() {
    FontSize size = model.fontSize();
    Button smaller = sizeButton("smaller-text", "font.smaller", "font.smaller.key");
    smaller.setOnAction(event -> size.smaller());
    smaller.disableProperty().bind(size.sizeProperty().lessThanOrEqualTo(FontSize.MIN));
    Button larger = sizeButton("larger-text", "font.larger", "font.larger.key");
    larger.setOnAction(event -> size.larger());
    larger.disableProperty().bind(size.sizeProperty().greaterThanOrEqualTo(FontSize.MAX));
    Button now = new Button();
    now.setId("font-size");
    now.textProperty().bind(size.sizeProperty().asString());
    now.setOnAction(event -> size.reset());
    Tips.set(now, messages.get("font.size.key"));
    HBox group = new HBox(smaller, now, larger);
    group.getStyleClass().add("size-group");
    group.setMaxHeight(Region.USE_PREF_SIZE);
    return group;
  }

  private Button sizeButton(String id, String words, String hint) {
    Button button = new Button(messages.get(words));
    button.setId(id);
    Tips.set(button, messages.get(hint));
    button.setAccessibleText(messages.get(hint));
    return button;
  }

  private Button cite(Runnable copyQuotation) {
    Button button = new Button(messages.get("cite"), Icons.of(Feather.COPY));
    button.setId("cite");
    button.getStyleClass().add("zr-plain");
    Tips.set(button, messages.get("cite.key"));
    button.setOnAction(event -> copyQuotation.run());
    button.disableProperty().bind(nothingToRead);
    return button;
  }

  private Button compare() {
    Button button = new Button();
    button.setId("add-to-comparison");
    button.getStyleClass().add("zr-accent");
    Tips.set(button, messages.get("compare.key"));
    button.setOnAction(event -> model.toggleCompared());
    button.disableProperty().bind(nothingToRead);
    model
        .comparedProperty()
        .subscribe(
            compared -> {
              button.setText(messages.get(compared ? "compare.added" : "compare.add"));
              button.setGraphic(Icons.of(compared ? Feather.CHECK : Feather.PLUS));
            });
    return button;
  }
}
