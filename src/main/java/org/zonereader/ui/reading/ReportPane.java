package org.zonereader.ui.reading;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Span;

/** One report on its page: head, text, points. Lives as long as that report is shown. */
final class ReportPane extends VBox {
  private final ReportText text;
  private final PointsColumn points;
  private final ReadingColumns columns;

  private static final double SIDES = 64;
  private static final double TOP = 32;

  ReportPane(ReadingViewModel model, ReadingPage page, ReadingWords room, Runnable copyAll) {
    text = new ReportText(model, page, room);
    points = new PointsColumn(model, page, room, copyAll);
    columns = new ReadingColumns(text, points);
    model.fontSize().sizeProperty().subscribe(size -> columns.setFontSize(size.doubleValue()));
    VBox.setMargin(columns, new Insets(24, 0, 0, 0));
    getChildren().addAll(new ReadingHead(page.stored(), room.messages()), columns);
    setScrollBar(0);
  }

  /**
   * Keeps the columns where they are when a scroll bar takes part of the margin.
   *
   * @param taken width of the scroll bar, px, 0 without
   */
  void setScrollBar(double taken) {
    setPadding(new Insets(TOP, SIDES - taken, TOP, SIDES));
  }

  void setStacked(boolean stacked) {
    columns.setStacked(stacked);
  }

  void light(Measure.@Nullable Ref active, Measure.@Nullable Ref pinned) {
    text.show(active);
    points.show(active, pinned);
  }

  Bounds sceneBounds(Span span) {
    return text.sceneBounds(span);
  }
}
