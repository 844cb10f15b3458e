package org.zonereader.ui.compare.grid;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.jspecify.annotations.Nullable;

/** How far the grid is scrolled, and its two bars, which lie over the content. */
final class GridScroll {
  /** Space kept around a place that is brought into view, px. */
  private static final double MARGIN = 12;

  private final Axis horizontal;
  private final Axis vertical;

  GridScroll(DoubleProperty x, DoubleProperty y) {
    horizontal = new Axis(Orientation.HORIZONTAL, x);
    vertical = new Axis(Orientation.VERTICAL, y);
  }

  ScrollBar horizontal() {
    return horizontal.bar;
  }

  ScrollBar vertical() {
    return vertical.bar;
  }

  /** Tells how large the view and the content are, px; keeps the position inside. */
  void fit(double viewWidth, double viewHeight, double width, double height) {
    horizontal.fit(viewWidth, width);
    vertical.fit(viewHeight, height);
  }

  void by(double dx, double dy) {
    horizontal.to(horizontal.position.get() + dx);
    vertical.to(vertical.position.get() + dy);
  }

  /** Scrolls as little as is needed to show the box, given in content coordinates. */
  void reveal(@Nullable Bounds box) {
    if (box != null) {
      horizontal.reveal(box.getMinX(), box.getMaxX());
      vertical.reveal(box.getMinY(), box.getMaxY());
    }
  }

  private static final class Axis {
    private final ScrollBar bar = new ScrollBar();
    private final DoubleProperty position;
    private double view;

    Axis(Orientation orientation, DoubleProperty position) {
      this.position = position;
      bar.setOrientation(orientation);
      bar.setFocusTraversable(false);
      bar.setMax(0);
    }

    void fit(double viewLength, double length) {
      view = viewLength;
      double most = Math.max(0, length - viewLength);
      if (bar.getMax() != most) {
        // The bar would cut the position down to its old maximum.
        bar.valueProperty().unbindBidirectional(position);
        bar.setMax(most);
        position.set(Math.clamp(position.get(), 0, most));
        bar.valueProperty().bindBidirectional(position);
      }
      bar.setVisibleAmount(length <= 0 ? 0 : most * viewLength / length);
      bar.setUnitIncrement(40);
      bar.setBlockIncrement(viewLength * 0.9);
      bar.setVisible(most > 0);
    }

    void to(double wanted) {
      position.set(Math.clamp(wanted, 0, bar.getMax()));
    }

    void reveal(double from, double to) {
      double low = from - MARGIN;
      double high = to + MARGIN;
      if (low < position.get() || high - low > view) {
        to(low);
      } else if (high > position.get() + view) {
        to(high - view);
      }
    }
  }
}
