package org.zonereader.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.zonereader.text.FontFiles;

/**
 * Prints a page of Markdown as PDF: headings of level 1 over all columns, the rest flows down the
 * columns. The font is the program's own and embedded.
 */
public final class Newspaper {
  private static final String FONT = "ZRSans-Regular.ttf";
  private static final float SIZE = 9;
  private static final float LEADING = 14;
  private static final float GUTTER = 16;
  private static final float MARGIN = 40;
  private static final String NEVER_FIRST = "，。、；：？！”’）》,.;:?!)";

  private final PDDocument document = new PDDocument();
  private final PDType0Font font;
  private final int columns;
  private final float width;
  private final float height;
  private PDPageContentStream out;
  private int column;
  private float columnTop;
  private float y;

  private Newspaper(int columns, PDRectangle size) throws IOException {
    this.columns = columns;
    this.width = size.getWidth();
    this.height = size.getHeight();
    try (InputStream in = FontFiles.open(FONT)) {
      font = PDType0Font.load(document, in, true);
    }
    page(size);
  }

  /** Prints on A3 pages. */
  public static byte[] print(String page, int columns) {
    try {
      Newspaper paper = new Newspaper(columns, PDRectangle.A3);
      for (Documents.Line line : Documents.lines(page)) {
        paper.add(line);
      }
      return paper.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(PDRectangle size) throws IOException {
    PDPage page = new PDPage(size);
    document.addPage(page);
    out = new PDPageContentStream(document, page);
    column = 0;
    columnTop = height - MARGIN;
    y = columnTop;
  }

  private float columnWidth() {
    return (width - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  }

  private void add(Documents.Line line) throws IOException {
    if (line.level() == 1) {
      float x = (width - text(line.words(), 26)) / 2;
      y = columnTop - 30;
      show(line.words(), x, y, 26);
      columnTop = y - 26;
      y = columnTop;
      return;
    }
    float size = line.level() == 2 ? 18 : line.level() == 3 ? 14 : SIZE;
    float indent = line.level() == 0 ? 2 * SIZE : 0;
    y -= line.level() > 0 ? 8 : 0;
    for (String words : wrapped(line.words(), size, indent)) {
      down(size == SIZE ? LEADING : size * 1.4f);
      show(words, MARGIN + column * (columnWidth() + GUTTER) + indent, y, size);
      indent = 0;
    }
  }

  private void down(float by) throws IOException {
    y -= by;
    if (y < MARGIN) {
      column++;
      if (column == columns) {
        out.close();
        page(new PDRectangle(width, height));
      }
      y = columnTop - by;
    }
  }

  private List<String> wrapped(String words, float size, float indent) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float used = indent;
    for (int i = 0; i < words.length(); i++) {
      String c = words.substring(i, i + 1);
      float advance = text(c, size);
      if (used + advance > columnWidth() + 0.01f && NEVER_FIRST.indexOf(c.charAt(0)) < 0) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(c);
      used += advance;
    }
    lines.add(line.toString());
    return lines;
  }

  private float text(String words, float size) throws IOException {
    return font.getStringWidth(words) / 1000 * size;
  }

  private void show(String words, float x, float baseline, float size) throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, baseline);
    out.showText(words);
    out.endText();
  }

  private byte[] finish() throws IOException {
    out.close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }
}
