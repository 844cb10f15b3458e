package org.zonereader.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The margin column (要点): every priority with its measures, linked to the text. */
final class PointsColumn extends VBox {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  /** Left of the rows stands the number; rows begin here, px. */
  private static final double NUMBER = 14;

  private final ReadingViewModel model;
  private final ReadingPage page;
  private final ReadingWords room;
  private final List<MeasureRow> rows = new ArrayList<>();
  private final List<Label> numbers = new ArrayList<>();
  private final List<VBox> points = new ArrayList<>();
  private final ContextMenu menu = new ContextMenu();
  private Optional<Editing> editing = Optional.empty();

  /** What it takes to correct a point. */
  private record Editing(
      EditMenus menus, EditActions actions, IntFunction<EditCommands> commandsAt) {}

  PointsColumn(ReadingViewModel model, ReadingPage page, ReadingWords room, Runnable copyAll) {
    this.model = model;
    this.page = page;
    this.room = room;
    setId("points");
    getStyleClass().add("points");
    getChildren().add(title(copyAll));
    if (page.points().isEmpty()) {
      Label none = new Label(room.messages().get("points.none"));
      none.getStyleClass().add("head-muted");
      getChildren().add(none);
    }
    for (Point point : page.points()) {
      getChildren().add(point(point));
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  /**
   * Lets points be corrected.
   *
   * @param commandsAt what can be done at an offset of the text
   */
  void setEditing(EditMenus menus, EditActions actions, IntFunction<EditCommands> commandsAt) {
    editing = Optional.of(new Editing(menus, actions, commandsAt));
  }

  /** Shows under a point why it is one, or hides that again. */
  void explain(Point point) {
    VBox under = points.get(point.number() - 1);
    if (under.getChildren().size() > 1) {
      under.getChildren().remove(1);
    } else {
      WhyPane why = new WhyPane(point, page, room, () -> explain(point));
      VBox.setMargin(why, new Insets(4, 0, 4, NUMBER));
      under.getChildren().add(why);
    }
  }

  /** Lights one row (or none); a pinned row shows all its clauses. */
  void show(Measure.@Nullable Ref active, Measure.@Nullable Ref pinned) {
    for (MeasureRow row : rows) {
      row.show(row.ref().equals(active), row.ref().equals(pinned));
    }
    for (int i = 0; i < numbers.size(); i++) {
      boolean lit = active != null && active.priority() == i + 1;
      numbers.get(i).pseudoClassStateChanged(LIT, lit);
    }
  }

  private HBox title(Runnable copyAll) {
    Label title = new Label(room.messages().get("points"));
    title.getStyleClass().add("points-title");
    Label count = new Label(room.messages().get("points.count", page.points().size()));
    count.getStyleClass().add("zr-caption");
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox line = new HBox(8, title, count, middle);
    if (!page.points().isEmpty()) {
      Button copy = new Button(room.messages().get("points.copy"));
      copy.setId("copy-points");
      copy.getStyleClass().addAll("zr-plain", "points-copy");
      copy.setOnAction(event -> copyAll.run());
      line.getChildren().add(copy);
    }
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(28);
    line.setPrefHeight(28);
    VBox.setMargin(line, new Insets(0, 0, 8, 0));
    return line;
  }

  private VBox point(Point point) {
    VBox lines = new VBox();
    String above = null;
    for (Measure measure : point.measures()) {
      boolean first = lines.getChildren().isEmpty();
      boolean withSeal = first || !Objects.equals(above, measure.theme());
      lines.getChildren().add(row(new MeasureRow(point, measure, withSeal, page, room)));
      above = measure.theme();
    }
    Label number = new Label(String.valueOf(point.number()));
    number.getStyleClass().add("point-number");
    number.setMinSize(Region.USE_PREF_SIZE, 26);
    number.setMouseTransparent(true);
    numbers.add(number);
    StackPane.setMargin(lines, new Insets(0, 0, 0, NUMBER));
    StackPane pane = new StackPane(lines, number);
    pane.setAlignment(Pos.TOP_LEFT);
    VBox whole = new VBox(pane);
    VBox.setMargin(whole, new Insets(0, 0, 8, 0));
    points.add(whole);
    return whole;
  }

  private MeasureRow row(MeasureRow row) {
    rows.add(row);
    row.setOnMouseEntered(event -> model.hover(row.ref()));
    row.setOnMouseExited(event -> model.hover(null));
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            model.pin(row.ref());
          }
        });
    row.setOnContextMenuRequested(
        event -> {
          openMenu(row, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    return row;
  }

  private void walk(KeyEvent event) {
    if (!(event.getTarget() instanceof Node node) || !(node instanceof MeasureRow row)) {
      return;
    }
    int at = rows.indexOf(row);
    if (event.getCode() == KeyCode.ENTER) {
      model.pin(row.ref());
    } else if (MenuKeys.opensMenu(event)) {
      Bounds place = row.localToScreen(row.getLayoutBounds());
      openMenu(row, place.getMinX() + NUMBER, place.getMaxY());
    } else if (event.getCode() == KeyCode.DELETE) {
      remove(row);
    } else if (event.getCode() == KeyCode.DOWN && !event.isAltDown() && at + 1 < rows.size()) {
      rows.get(at + 1).requestFocus();
    } else if (event.getCode() == KeyCode.UP && !event.isAltDown() && at > 0) {
      rows.get(at - 1).requestFocus();
    } else {
      return;
    }
    event.consume();
  }

  private void openMenu(MeasureRow row, double x, double y) {
    editing.ifPresent(
        edits -> {
          EditCommands commands = edits.commandsAt().apply(row.measure().head().start());
          menu.setId("point-menu");
          menu.getItems().setAll(edits.menus().ofMeasure(commands, row.measure()));
          menu.show(row, x, y);
        });
  }

  private void remove(MeasureRow row) {
    editing
        .filter(edits -> edits.actions().isPossible())
        .ifPresent(
            edits -> {
              EditCommands commands = edits.commandsAt().apply(row.measure().head().start());
              edits.actions().correct(commands.removePoint(page.point(row.ref())));
            });
  }
}
