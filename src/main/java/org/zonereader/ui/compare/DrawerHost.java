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
import org.jspecify.annotations.Nullable;

/** The page and, at its right, the drawer: beside it, or over it when the window is narrow. */
final class DrawerHost extends Region {
  /** Width of the drawer, px. */
  static final double DRAWER = 360;

  /** Below this window width the drawer lies over the page, px. */
  private static final double NARROW = 1160;

  private static final Duration TIME = Duration.millis(120);

  private final VBox page;
  private final CompareGrid grid;
  private final Supplier<? extends Region> maker;
  private final BooleanSupplier still;
  private final DoubleProperty openness = new SimpleDoubleProperty();
  private final Timeline motion = new Timeline();
  private @Nullable Region drawer;

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
    this.maker = drawer;
    this.still = still;
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().setAll(page);
    openness.subscribe(shown -> requestLayout());
  }

  void setOpen(boolean open) {
    if (open || drawer != null) {
      move(drawer(), open);
    }
  }

  private Region drawer() {
    Region made = drawer;
    if (made == null) {
      made = maker.get();
      drawer = made;
      getChildren().add(made);
    }
    return made;
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
    motion.setOnFinished(e -> drawer.setVisible(openness.get() > 0));
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
    if (drawer != null) {
      drawer.resizeRelocate(getWidth() - shown, 0, DRAWER, getHeight());
    }
  }
}
