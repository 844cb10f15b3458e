package org.zonereader.ui.reading;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Places text and points side by side, or the points above the text in a narrow window. Sizes are
 * those of DESIGN §2.
 */
final class ReadingColumns extends Region {
  /** Text column in ems. */
  private static final double EMS = 38;

  private static final double GAP = 64;
  private static final double POINTS = 336;
  private static final double POINTS_MIN = 280;

  /** Between points and text when stacked. */
  private static final double STACKED_GAP = 32;

  private final Node text;
  private final Node points;
  private double fontSize = 16;
  private boolean stacked;

  ReadingColumns(Node text, Node points) {
    this.text = text;
    this.points = points;
    getChildren().addAll(points, text);
  }

  void setFontSize(double size) {
    fontSize = size;
    requestLayout();
  }

  void setStacked(boolean now) {
    stacked = now;
    requestLayout();
  }

  /** The text gives way last: first the points shrink to their least width. */
  private double textWidth(double width) {
    double most = EMS * fontSize;
    return stacked ? Math.min(most, width) : Math.min(most, width - GAP - pointsWidth(width));
  }

  private double pointsWidth(double width) {
    return stacked
        ? Math.min(EMS * fontSize, width)
        : Math.clamp(width - GAP - EMS * fontSize, POINTS_MIN, POINTS);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double textHeight = text.prefHeight(textWidth(width));
    double pointsHeight = points.prefHeight(pointsWidth(width));
    return stacked ? pointsHeight + STACKED_GAP + textHeight : Math.max(textHeight, pointsHeight);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double textWidth = textWidth(width);
    double pointsWidth = pointsWidth(width);
    double textHeight = text.prefHeight(textWidth);
    double pointsHeight = points.prefHeight(pointsWidth);
    if (stacked) {
      points.resizeRelocate(0, 0, pointsWidth, pointsHeight);
      text.resizeRelocate(0, pointsHeight + STACKED_GAP, textWidth, textHeight);
    } else {
      text.resizeRelocate(0, 0, textWidth, textHeight);
      points.resizeRelocate(textWidth + GAP, 0, pointsWidth, pointsHeight);
    }
  }
}
