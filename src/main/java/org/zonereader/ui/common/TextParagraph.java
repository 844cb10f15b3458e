package org.zonereader.ui.common;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.zonereader.model.Span;

/**
 * One paragraph of a {@link SelectableText}: its words in a flow of its own, behind an indent that
 * is shown but is not text. Offsets are those of the whole text, geometry that of the owner.
 */
final class TextParagraph {
  /** Rounding in the layout leaves hairs between neighbouring boxes, px. */
  private static final double EDGE = 0.5;

  private final Span span;
  private final TextFlow flow;
  private final int indent;
  private final double lineHeight;
  private final double leading;

  /**
   * @param text the whole text
   * @param span this paragraph, without the line feed
   */
  TextParagraph(String text, Span span, TextStyle style) {
    this.span = span;
    this.indent = style.indent().length();
    this.lineHeight = style.lineHeight();
    Font font = style.font();
    // TextFlow wants the space between lines, not their height.
    leading = Fonts.lineSpacing(font.getFamily(), font.getSize(), lineHeight);
    flow = new TextFlow(style.runs(text, span).toArray(Text[]::new));
    flow.setLineSpacing(leading);
    flow.setMouseTransparent(true);
  }

  TextFlow flow() {
    return flow;
  }

  Span span() {
    return span;
  }

  /** Height at a width: whole lines. */
  double heightFor(double width) {
    // The flow leaves out the space after its last line.
    return flow.prefHeight(width) + leading;
  }

  /** Puts the flow in place; the geometry below is valid from here on. */
  void place(double y, double width) {
    flow.resizeRelocate(0, y + leading / 2, width, flow.prefHeight(width));
  }

  double top() {
    return flow.getLayoutY() - leading / 2;
  }

  double bottom() {
    return flow.getLayoutY() + lines().getLast().bounds().getMaxY() + leading / 2;
  }

  /** One box per line the span touches, as high as the line. Empty when it touches none. */
  List<Rectangle2D> boxes(Span wanted) {
    int from = Math.max(wanted.start(), span.start());
    int to = Math.min(wanted.end(), span.end());
    if (from >= to) {
      return List.of();
    }
    return flow.getLayoutInfo().getSelectionGeometry(local(from), local(to), false).stream()
        .filter(box -> box.getWidth() > 0)
        .map(this::lineBox)
        .toList();
  }

  /** The box of the line that holds the offset, as wide as the line's words. */
  Rectangle2D line(int offset) {
    int at = local(offset);
    List<TextLineInfo> lines = lines();
    return lines.stream()
        .filter(line -> at < line.end())
        .findFirst()
        .map(TextLineInfo::bounds)
        .map(this::lineBox)
        .orElseGet(() -> lineBox(lines.getLast().bounds()));
  }

  /** The caret offset nearest to a point. */
  int insertionAt(double x, double y) {
    return global(flow.getHitInfo(onLine(x, y)).getInsertionIndex());
  }

  /** The offset of the character under a point, or -1 beside the words. */
  int characterAt(double x, double y) {
    Point2D point = onLine(x, y);
    int at = flow.getHitInfo(point).getCharIndex() - indent + span.start();
    boolean hit =
        span.contains(at)
            && boxes(new Span(at, at + 1)).stream()
                .anyMatch(box -> box.getMinX() - EDGE <= x && x < box.getMaxX() + EDGE);
    return hit ? at : -1;
  }

  /** A point in the flow, moved to the middle of its line: no gap between lines, no edge cases. */
  private Point2D onLine(double x, double y) {
    double local = y - flow.getLayoutY();
    List<TextLineInfo> lines = lines();
    Rectangle2D bounds =
        lines.stream()
            .map(TextLineInfo::bounds)
            .filter(line -> local < line.getMaxY() + leading / 2)
            .findFirst()
            .orElseGet(() -> lines.getLast().bounds());
    return new Point2D(x, (bounds.getMinY() + bounds.getMaxY()) / 2);
  }

  private List<TextLineInfo> lines() {
    return flow.getLayoutInfo().getTextLines(false);
  }

  private Rectangle2D lineBox(Rectangle2D box) {
    double height = Math.max(lineHeight, box.getHeight() + leading);
    return new Rectangle2D(
        box.getMinX(), flow.getLayoutY() + box.getMinY() - leading / 2, box.getWidth(), height);
  }

  private int local(int offset) {
    return offset - span.start() + indent;
  }

  private int global(int local) {
    return Math.clamp(local - indent + span.start(), span.start(), span.end());
  }
}
