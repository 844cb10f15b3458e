package org.zonereader.ui.reading;

import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;
import org.zonereader.ui.common.Motion;

/** Scrolls a page so that words come into view. */
final class PageScroll {
  private final ScrollPane pane;
  private final Motion motion;
  private final Timeline timeline = new Timeline();

  PageScroll(ScrollPane pane, Motion motion) {
    this.pane = pane;
    this.motion = motion;
  }

  /** Shows new content from its top. */
  void show(Node content) {
    timeline.stop();
    pane.setContent(content);
    pane.setVvalue(0);
  }

  /**
   * Puts words one third from the top, unless all of them are in view.
   *
   * @param place their bounds in the scene; asked once everything is laid out
   */
  void reveal(Supplier<Bounds> place) {
    pane.applyCss();
    pane.layout();
    Bounds view = pane.localToScene(pane.getLayoutBounds());
    Bounds words = place.get();
    if (words.getMinY() >= view.getMinY() && words.getMaxY() <= view.getMaxY()) {
      return;
    }
    double hidden =
        pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    double distance = words.getMinY() - view.getMinY() - view.getHeight() / 3;
    double target = Math.clamp(pane.getVvalue() + distance / hidden, 0, 1);
    Duration duration = motion.scroll();
    timeline.stop();
    if (duration.equals(Duration.ZERO)) {
      pane.setVvalue(target);
    } else {
      timeline
          .getKeyFrames()
          .setAll(
              new KeyFrame(
                  duration, new KeyValue(pane.vvalueProperty(), target, Interpolator.EASE_OUT)));
      timeline.playFromStart();
    }
  }
}
