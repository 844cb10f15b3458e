package org.zonereader.ui.common;

import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Scrolls a page so that words come into view. */
public final class PageScroll {
  private final ScrollPane pane;
  private final Motion motion;
  private final Timeline timeline = new Timeline();

  public PageScroll(ScrollPane pane, Motion motion) {
    this.pane = pane;
    this.motion = motion;
  }

  /** Shows new content from its top. */
  public void show(Node content) {
    timeline.stop();
    pane.setContent(content);
    pane.setVvalue(0);
  }

  /** Shows a changed edition of the content where the old one was scrolled to. */
  public void replace(Node content) {
    timeline.stop();
    double above = pane.getVvalue() * Math.max(0, hidden());
    pane.setContent(content);
    pane.applyCss();
    pane.layout();
    pane.setVvalue(hidden() <= 0 ? 0 : Math.clamp(above / hidden(), 0, 1));
  }

  /** Scrolls on while text is being selected beyond the upper or lower edge. */
  public void follow(MouseEvent drag) {
    Bounds view = pane.localToScene(pane.getLayoutBounds());
    double beyond =
        Math.max(0, drag.getSceneY() - view.getMaxY())
            + Math.min(0, drag.getSceneY() - view.getMinY());
    if (drag.getTarget() instanceof SelectableText && beyond != 0 && hidden() > 0) {
      pane.setVvalue(Math.clamp(pane.getVvalue() + beyond / hidden(), 0, 1));
    }
  }

  /** Height of the page that is out of view, px. */
  private double hidden() {
    return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
  }

  /**
   * Puts words one third from the top, unless all of them are in view.
   *
   * @param place their bounds in the scene; asked once everything is laid out
   */
  public void reveal(Supplier<Bounds> place) {
    pane.applyCss();
    pane.layout();
    Bounds view = pane.localToScene(pane.getLayoutBounds());
    Bounds words = place.get();
    if (words.getMinY() >= view.getMinY() && words.getMaxY() <= view.getMaxY()) {
      return;
    }
    if (hidden() <= 0) {
      return;
    }
    double distance = words.getMinY() - view.getMinY() - view.getHeight() / 3;
    double target = Math.clamp(pane.getVvalue() + distance / hidden(), 0, 1);
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
