package org.zonereader.intake.format;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.zonereader.intake.format.layout.Glyph;

/**
 * The characters of a PDF page with their places, by the way they run: to the right, down, to the
 * left, up, and vertical writing. Each group is turned so that its lines run to the right.
 */
final class PdfGlyphs extends PDFStreamEngine {
  /** Index of the group of vertical writing. */
  private static final int VERTICAL = 4;

  /** Smallest font size that can be seen, in points; what is smaller hides in a corner. */
  private static final double SMALLEST = 0.1;

  private final List<List<Glyph>> groups = new ArrayList<>();
  private double left;
  private double top;
  private int turned;
  private int unknown;
  private int forms;

  PdfGlyphs() {
    for (int i = 0; i <= VERTICAL; i++) {
      groups.add(new ArrayList<>());
    }
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** Characters found, by the way they run; the usual way first. */
  List<List<Glyph>> groups() {
    return groups;
  }

  /** How many glyphs say nowhere what character they are; U+FFFD stands for them. */
  int unknown() {
    return unknown;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    PDRectangle box = page.getCropBox();
    left = box.getLowerLeftX();
    top = box.getUpperRightY();
    turned = page.getRotation();
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Patience.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (text == null || text.isEmpty() || text.equals("\0")) {
      text = font instanceof PDSimpleFont && code > ' ' ? String.valueOf((char) code) : "\uFFFD";
      unknown += text.equals("\uFFFD") ? 1 : 0;
    }
    Point2D.Float from = place.transformPoint(0, 0);
    Point2D.Float to = place.transformPoint(displacement.getX(), displacement.getY());
    double size = Math.hypot(place.getShearX(), place.getScaleY());
    if (!(size >= SMALLEST)) {
      size = SMALLEST;
    }
    if (font.isVertical()) {
      add(VERTICAL, text, top - from.y - size, top - to.y - size, left - from.x, size);
      return;
    }
    double angle = Math.toDegrees(Math.atan2(place.getShearY(), place.getScaleX()));
    int group = (int) Math.floorMod(Math.round((turned - angle) / 90), 4L);
    double[] a = turn(from.x - left, top - from.y, angle);
    double[] b = turn(to.x - left, top - to.y, angle);
    add(group, text, Math.min(a[0], b[0]), Math.max(a[0], b[0]), a[1], size);
  }

  /** Turns a point (y down) so that text of this angle runs to the right; to right angles only. */
  private static double[] turn(double x, double y, double angle) {
    return switch ((int) Math.floorMod(Math.round(angle / 90), 4L)) {
      case 1 -> new double[] {-y, x};
      case 2 -> new double[] {-x, -y};
      case 3 -> new double[] {y, -x};
      default -> new double[] {x, y};
    };
  }

  private void add(int group, String text, double start, double end, double baseline, double size) {
    if (Double.isFinite(start) && Double.isFinite(end) && Double.isFinite(baseline)) {
      groups.get(group).add(new Glyph(text, start, end, baseline, size));
    } else {
      // Nowhere on the page, but in the file: after everything else.
      double last = groups.get(group).size();
      groups.get(VERTICAL).add(new Glyph(text, last, last + 1, 1e6, 1));
    }
    if (++forms > SourceFormats.LONGEST) {
      throw new TooLong();
    }
  }
}
