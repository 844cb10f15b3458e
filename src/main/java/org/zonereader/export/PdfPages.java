package org.zonereader.export;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;
import org.zonereader.export.PdfLines.Line;

/** Pages of a pdf, written from the top down. Lengths are points; y counts from the foot. */
final class PdfPages implements AutoCloseable {
  static final float MARGIN = 40;

  /** Distance of lines as a multiple of the size. */
  static final float LEADING = 1.5f;

  private static final Color INK = new Color(0x1f1f1f);
  private static final Color MUTED = new Color(0x5f5f5f);

  private final PDDocument document;
  private final PdfLines lines;
  private final PDRectangle size;
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private PDPage page;
  private PDPageContentStream to;
  private int number;

  /** The next thing stands below this. */
  private float y;

  PdfPages(PDDocument document, PdfLines lines, boolean lying) throws IOException {
    this.document = document;
    this.lines = lines;
    PDRectangle a4 = PDRectangle.A4;
    this.size = lying ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
    document.getDocumentCatalog().setDocumentOutline(outline);
    this.page = new PDPage(size);
    this.to = open();
  }

  PdfLines lines() {
    return lines;
  }

  float y() {
    return y;
  }

  float width() {
    return size.getWidth() - 2 * MARGIN;
  }

  /** Room left on the page. */
  float room() {
    return y - MARGIN;
  }

  void turn() throws IOException {
    to.close();
    page = new PDPage(size);
    to = open();
  }

  private PDPageContentStream open() throws IOException {
    document.addPage(page);
    number++;
    y = size.getHeight() - MARGIN;
    to = new PDPageContentStream(document, page);
    List<Line> foot = lines.of(List.of(new Part("— " + number + " —", Look.MUTED)), 9, width());
    text(foot, 9, size.getWidth() / 2 - 14, MARGIN - 8);
    return to;
  }

  void down(float by) {
    y -= by;
  }

  /** A paragraph over the whole width, over as many pages as it needs. */
  void paragraph(List<Part> parts, float type) throws IOException {
    for (Line line : lines.of(parts, type, width())) {
      if (room() < type * LEADING) {
        turn();
      }
      text(List.of(line), type, MARGIN, y);
      y -= type * LEADING;
    }
  }

  /** Lines one below the other; {@code top} is the upper edge of the first. */
  void text(List<Line> words, float type, float x, float top) throws IOException {
    to.beginText();
    to.newLineAtOffset(x, top - type * 1.15f);
    for (Line line : words) {
      for (Part part : line.parts()) {
        to.setFont(lines.font(part.look()).font(), type);
        to.setNonStrokingColor(part.look() == Look.MUTED ? MUTED : INK);
        to.showText(part.text());
      }
      to.newLineAtOffset(0, -type * LEADING);
    }
    to.endText();
  }

  void fill(String colour, float x, float top, float width, float height) throws IOException {
    to.setNonStrokingColor(Color.decode(colour));
    to.addRect(x, top - height, width, height);
    to.fill();
  }

  void rule(float fromX, float fromY, float toX, float toY, boolean strong) throws IOException {
    to.setStrokingColor(strong ? MUTED : Color.LIGHT_GRAY);
    to.setLineWidth(strong ? 0.8f : 0.5f);
    to.moveTo(fromX, fromY);
    to.lineTo(toX, toY);
    to.stroke();
  }

  /** A bookmark to where the next thing will stand. */
  void bookmark(String title, float x) {
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(page);
    place.setLeft((int) x);
    place.setTop((int) y + 4);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(place);
    outline.addLast(item);
  }

  @Override
  public void close() throws IOException {
    to.close();
  }
}
