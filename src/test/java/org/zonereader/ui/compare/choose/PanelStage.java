package org.zonereader.ui.compare.choose;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.zonereader.testing.SampleThemes;
import org.zonereader.testing.Snapshots;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Look;

/** A panel over an empty table, with a button to open it and another beside it. */
final class PanelStage {
  final Button anchor = new Button("打开");
  final Button other = new Button("别处");
  final Panel panel;
  final Scene scene;
  private final Look look = new Look(SampleThemes.all());

  PanelStage(Stage stage, Panel panel) {
    this(stage, panel, 640, 760);
  }

  PanelStage(Stage stage, Panel panel, double width, double height) {
    Fonts.load();
    this.panel = panel;
    anchor.setOnAction(event -> panel.toggle(anchor));
    HBox bar = new HBox(8, anchor, other);
    bar.setStyle("-fx-padding: 8 16 8 16;");
    Region table = new Region();
    VBox page = new VBox(bar, table);
    Pane screen =
        new Pane(page, panel) {
          @Override
          protected void layoutChildren() {
            page.resizeRelocate(0, 0, getWidth(), getHeight());
          }
        };
    scene = new Scene(screen, width, height);
    look.modeProperty().set(Look.Mode.LIGHT);
    look.dress(scene);
    stage.setScene(scene);
    // The stage is shared by all tests and keeps the size of the last one.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
  }

  /** Writes the panel as it is on light and on dark paper. */
  void pictures(FxRobot robot, String name) {
    for (Look.Mode mode : List.of(Look.Mode.LIGHT, Look.Mode.DARK)) {
      robot.interact(
          () -> {
            look.modeProperty().set(mode);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            try {
              Snapshots.write(
                  scene, "choose-" + name + "-" + (mode == Look.Mode.DARK ? "dark" : "light"));
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
    }
    robot.interact(() -> look.modeProperty().set(Look.Mode.LIGHT));
  }

  /** The visible button, box or chip with this text or accessible text. */
  Node control(String text) {
    return all(panel)
        .filter(node -> node instanceof Labeled && !(node instanceof Label) && shown(node))
        .filter(
            node ->
                text.equals(((Labeled) node).getText()) || text.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  /** The line of a list whose accessible text begins so. */
  ListCell<?> line(String words) {
    return panel.lookupAll(".list-cell").stream()
        .map(ListCell.class::cast)
        .filter(
            cell -> !cell.isEmpty() && String.valueOf(cell.getAccessibleText()).startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  /** Texts of the visible labels of a style class. */
  List<String> labels(String style) {
    return panel.lookupAll("." + style).stream()
        .filter(node -> node instanceof Labeled && shown(node))
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private static boolean shown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static java.util.stream.Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? java.util.stream.Stream.concat(
            java.util.stream.Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(PanelStage::all))
        : java.util.stream.Stream.of(node);
  }
}
