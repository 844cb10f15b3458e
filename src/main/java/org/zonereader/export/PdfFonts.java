package org.zonereader.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.zonereader.text.FontFiles;

/**
 * A bundled face in a pdf: the glyphs in use are embedded. All bundled faces have the same
 * characters, so a character that one lacks is shown as a box and told.
 */
final class PdfFonts {
  private static final int BOX = Markup.BOX.codePointAt(0);

  private final PDType0Font font;
  private final TrueTypeFont face;
  private final CmapLookup glyphs;
  private final Notes notes;
  private final Map<Integer, Double> widths = new HashMap<>();

  private PdfFonts(PDDocument document, TrueTypeFont face, Notes notes) throws IOException {
    this.font = PDType0Font.load(document, face, true);
    this.face = face;
    this.glyphs = face.getUnicodeCmapLookup();
    this.notes = notes;
  }

  static PdfFonts of(PDDocument document, String file, Notes notes) throws IOException {
    try (InputStream in = FontFiles.open(file)) {
      TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      return new PdfFonts(document, face, notes);
    }
  }

  PDType0Font font() {
    return font;
  }

  /** The character itself, or the box where the face lacks it. */
  int shown(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    if (glyphs.getGlyphId(codePoint) > 0) {
      return codePoint;
    }
    // Blanks of any width are a blank; nothing is lost with them.
    if (Character.isSpaceChar(codePoint)) {
      return ' ';
    }
    notes.replaced(codePoint);
    return BOX;
  }

  /** Width of a shown character as a multiple of the size. */
  double width(int codePoint) {
    return widths.computeIfAbsent(codePoint, this::measured);
  }

  private double measured(int codePoint) {
    try {
      return (double) face.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / face.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
