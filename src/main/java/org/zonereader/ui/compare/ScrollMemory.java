package org.zonereader.ui.compare;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import org.zonereader.model.Grouping;

/** How far the grid is scrolled, kept for each mode as it stands and turned. */
final class ScrollMemory {
  private record Mode(Grouping grouping, boolean turned) {}

  private final DoubleProperty x = new SimpleDoubleProperty();
  private final DoubleProperty y = new SimpleDoubleProperty();
  private final Map<Mode, Point2D> places = new HashMap<>();
  private Mode mode = new Mode(Grouping.THEME, false);

  /** px to the right. */
  DoubleProperty x() {
    return x;
  }

  /** px down. */
  DoubleProperty y() {
    return y;
  }

  /** Another mode is shown, or the same: the position is the one it was left at. */
  void enter(Grouping grouping, boolean turned) {
    Mode now = new Mode(grouping, turned);
    if (!now.equals(mode)) {
      places.put(mode, new Point2D(x.get(), y.get()));
      mode = now;
      Point2D place = places.getOrDefault(now, Point2D.ZERO);
      x.set(place.getX());
      y.set(place.getY());
    }
  }
}
