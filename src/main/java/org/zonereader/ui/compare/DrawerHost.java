package org.zonereader.ui.compare;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.zonereader.ui.common.Late;

/** The page and, at its right, the drawer: beside it, or over it when the window is narrow. */
final class DrawerHost extends Region {
  /** Width of the drawer, px. */
  static final double DRAWER = 360;

  /** Below this window width the drawer lies over the page, px. */
  private static final double NARROW = 1160;

  private static final Duration TIME = Duration.millis(120);

  private final VBox page;
  private final CompareGrid grid;
  private final Late<Region> drawer;
  private final BooleanSupplier still;
  private final DoubleProperty openness = new SimpleDoubleProperty();
  private final Timeline motion = new Timeline();

  /**
   * A host with the drawer closed.
   *
   * @param grid the part of {@code page} that must know when it is covered
   * @param drawer makes the drawer when it is first opened
   * @param still whether motion is reduced (减少动画)
   */
  DrawerHost(
      VBox page, CompareGrid grid, Supplier<? extends Region> drawer, BooleanSupplier still) {
    this.page = page;
    this.grid = grid;
    this.drawer = new Late<>(() -> place(drawer.get()));
    this.still = still;
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().setAll(page);
    openness.subscribe(shown -> requestLayout());
  }

  private Region place(Region made) {
    motion.setOnFinished(e -> made.setVisible(openness.get() > 0));
    getChildren().add(made);
    return made;
  }

  void setOpen(boolean open) {
    if (open) {
      drawer.get();
    }
    drawer.ifMade().ifPresent(made -> move(made, open));
  }

  private void move(Region drawer, boolean open) {
    motion.stop();
    double goal = open ? 1 : 0;
    drawer.setDisable(!open);
    if (open) {
      drawer.setVisible(true);
    }
    if (still.getAsBoolean()) {
      openness.set(goal);
      drawer.setVisible(open);
      return;
    }
    motion
        .getKeyFrames()
        .setAll(new KeyFrame(TIME, new KeyValue(openness, goal, Interpolator.EASE_OUT)));
    motion.play();
  }

  @Override
  protected void layoutChildren() {
    double shown = Math.rint(DRAWER * openness.get());
    boolean over = getScene() != null && getScene().getWidth() < NARROW;
    grid.setCovered(over ? shown : 0);
    page.resizeRelocate(0, 0, over ? getWidth() : getWidth() - shown, getHeight());
    drawer
        .ifMade()
        .ifPresent(made -> made.resizeRelocate(getWidth() - shown, 0, DRAWER, getHeight()));
  }
}
