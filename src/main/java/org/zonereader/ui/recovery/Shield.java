package org.zonereader.ui.recovery;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The shield of the screen, 36 px high: with a tick, or with a warning. */
final class Shield extends StackPane {
  private static final double SIZE = 1.5;

  Shield(boolean sound) {
    Group group =
        new Group(
            path("M12 22s8-4 8-10V5l-8-3-8 3v7c0 6 8 10 8 10z"),
            path(sound ? "M8.8 11.8l2.3 2.3 4.2-4.2" : "M12 8v4.5M12 15.6v0.1"));
    group.getTransforms().add(new Scale(SIZE, SIZE));
    getChildren().setAll(new Group(group));
    getStyleClass().add(sound ? "recovery-sound" : "recovery-bad");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  private static SVGPath path(String content) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add("recovery-shield");
    return path;
  }
}
