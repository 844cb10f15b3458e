package org.zonereader.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.zonereader.model.Span;

/** Draws what stands behind and beside the words of a {@link SelectableText}. */
final class TextLayers {
  /** Height of an underline, px (DESIGN §5). */
  private static final double UNDERLINE = 2;

  /** Space between gutter numbers and text, px (DESIGN §2). */
  private static final double GUTTER_GAP = 12;

  /** Half of the stroke that rounds a chip, px. */
  private static final double CHIP = 2;

  private final Pane behind = layer();
  private final Pane gutter = layer();
  private final Path selection = new Path();
  private List<Decoration> drawn = List.of();

  TextLayers() {
    selection.getStyleClass().add("selection");
    selection.setStroke(null);
  }

  Pane behind() {
    return behind;
  }

  Pane gutter() {
    return gutter;
  }

  private static Pane layer() {
    Pane pane = new Pane();
    pane.setManaged(false);
    pane.setMouseTransparent(true);
    return pane;
  }

  /** Draws fills and underlines; a fill that was not there before comes up as the motion says. */
  void decorate(List<Decoration> decorations, List<TextParagraph> paragraphs, Motion motion) {
    List<Path> fills = new ArrayList<>();
    List<Path> underlines = new ArrayList<>();
    for (Decoration decoration : decorations) {
      List<Rectangle2D> boxes = boxes(decoration.span(), paragraphs);
      switch (decoration.kind()) {
        case FILL -> {
          Path fill = filled(boxes, decoration.colour(), "fill");
          fills.add(fill);
          if (!drawn.contains(decoration)) {
            motion.fadeIn(fill);
          }
        }
        case UNDERLINE ->
            underlines.add(
                filled(
                    boxes.stream().map(TextLayers::foot).toList(),
                    decoration.colour(),
                    "underline"));
        case CHIP -> fills.add(chip(boxes, decoration.colour()));
        case DASHES -> underlines.add(dashed(boxes, decoration.colour()));
      }
    }
    drawn = List.copyOf(decorations);
    behind.getChildren().setAll(fills);
    behind.getChildren().add(selection);
    behind.getChildren().addAll(underlines);
    // Drawn during layout, after this pulse's CSS; without it the colours may never come.
    behind.applyCss();
  }

  void select(Span span, List<TextParagraph> paragraphs) {
    selection.getElements().clear();
    boxes(span, paragraphs).forEach(box -> addBox(selection, box));
  }

  void number(List<GutterMark> marks, List<TextParagraph> paragraphs) {
    gutter.getChildren().clear();
    double lineY = Double.NaN;
    double right = 0;
    // From right to left, so that the last number of a line ends at the gap.
    for (GutterMark mark : marks.reversed()) {
      Rectangle2D line = line(mark.offset(), paragraphs);
      boolean joined = line.getMinY() == lineY;
      lineY = line.getMinY();
      Text label = new Text(joined ? mark.label() + ", " : mark.label());
      label.getStyleClass().add(mark.active() ? "active-number" : "number");
      gutter.getChildren().add(label);
      label.applyCss();
      right = (joined ? right : -GUTTER_GAP) - label.getLayoutBounds().getWidth();
      label.setLayoutX(right);
      label.setLayoutY(
          lineY
              + (line.getHeight() - label.getLayoutBounds().getHeight()) / 2
              + label.getBaselineOffset());
    }
  }

  static List<Rectangle2D> boxes(Span span, List<TextParagraph> paragraphs) {
    return paragraphs.stream().flatMap(paragraph -> paragraph.boxes(span).stream()).toList();
  }

  static Rectangle2D line(int offset, List<TextParagraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> offset <= paragraph.span().end())
        .findFirst()
        .orElseGet(paragraphs::getLast)
        .line(offset);
  }

  private static Rectangle2D foot(Rectangle2D box) {
    return new Rectangle2D(
        box.getMinX(), Math.round(box.getMaxY()) - UNDERLINE, box.getWidth(), UNDERLINE);
  }

  private static Path filled(List<Rectangle2D> boxes, String colour, String styleClass) {
    Path path = new Path();
    path.setStroke(null);
    path.getStyleClass().add(styleClass);
    path.setStyle("-fx-fill: " + colour + ";");
    boxes.forEach(box -> addBox(path, box));
    return path;
  }

  /** Rounded by a stroke of its own colour. */
  private static Path chip(List<Rectangle2D> boxes, String colour) {
    List<Rectangle2D> lower =
        boxes.stream()
            .map(
                box ->
                    new Rectangle2D(
                        box.getMinX() + CHIP,
                        box.getMinY() + CHIP + 2,
                        Math.max(0, box.getWidth() - 2 * CHIP),
                        Math.max(0, box.getHeight() - 2 * CHIP - 4)))
            .toList();
    Path path = filled(lower, colour, "chip");
    path.setStyle(path.getStyle() + "-fx-stroke: " + colour + ";");
    return path;
  }

  private static Path dashed(List<Rectangle2D> boxes, String colour) {
    Path path = new Path();
    path.getStyleClass().add("dashes");
    path.setStyle("-fx-stroke: " + colour + ";");
    for (Rectangle2D box : boxes) {
      double y = Math.round(box.getMaxY()) - 0.5;
      path.getElements().addAll(new MoveTo(box.getMinX(), y), new HLineTo(box.getMaxX()));
    }
    return path;
  }

  private static void addBox(Path path, Rectangle2D box) {
    path.getElements()
        .addAll(
            new MoveTo(box.getMinX(), box.getMinY()),
            new HLineTo(box.getMaxX()),
            new LineTo(box.getMaxX(), box.getMaxY()),
            new HLineTo(box.getMinX()),
            new ClosePath());
  }
}
