package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The boxes, one a line, of the shape that a text gives for a range. */
final class RangeBoxes {
  private RangeBoxes() {}

  /** Boxes in the text's coordinates. */
  static List<Rectangle2D> of(PathElement[] shape) {
    List<Rectangle2D> boxes = new ArrayList<>();
    double left = Double.NaN;
    double right = Double.NaN;
    double top = Double.NaN;
    double bottom = Double.NaN;
    for (PathElement element : shape) {
      switch (element) {
        case MoveTo move -> {
          add(boxes, left, top, right, bottom);
          left = move.getX();
          right = move.getX();
          top = move.getY();
          bottom = move.getY();
        }
        case LineTo line -> {
          left = Math.min(left, line.getX());
          right = Math.max(right, line.getX());
          top = Math.min(top, line.getY());
          bottom = Math.max(bottom, line.getY());
        }
        default -> {}
      }
    }
    add(boxes, left, top, right, bottom);
    return boxes;
  }

  private static void add(
      List<Rectangle2D> boxes, double left, double top, double right, double bottom) {
    if (right > left && bottom > top) {
      boxes.add(new Rectangle2D(left, top, right - left, bottom - top));
    }
  }
}
