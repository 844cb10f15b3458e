package org.zonereader.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.format.layout.Glyph;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.SourceForm;

/**
 * PDF with a text layer, newspaper pages of several columns included. A scan is refused with the
 * reason; pages of a mixed file that have no text are told.
 */
final class PdfFile implements SourceFormat {
  /** A year's issue of a bulletin has some hundred pages. */
  static final int MOST_PAGES = 500;

  /** 256 MiB for what the streams of a file unfold to. */
  private static final long MEMORY = 256L << 20;

  /** One unreadable character in so many still counts as text. */
  private static final int TOLERATED = 50;

  /** How many pages a problem names. */
  private static final int NAMED = 10;

  /** The header may stand a little into the file. */
  private static final int HEADER = 1024;

  /** Damaged files make the library chat; what the user needs to know is in the problems. */
  private static final List<Logger> CHATTER =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    CHATTER.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new OneFont());
  }

  @Override
  public boolean recognises(String file, byte[] bytes) {
    return file.toLowerCase(Locale.ROOT).endsWith(".pdf")
        || Bytes.startsWith(bytes, "%PDF-")
        || (Bytes.beginning(bytes, HEADER).contains("%PDF-1.") && !Bytes.startsWith(bytes, "PK"));
  }

  @Override
  public Decoded decode(String file, byte[] bytes, @Nullable String charset) {
    PdfStreams.weigh(bytes);
    try (PDDocument document =
        Loader.loadPDF(
            new PatientBytes(bytes), MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        return refused(file, "too-many-pages", String.valueOf(MOST_PAGES));
      }
      return read(file, document);
    } catch (InvalidPasswordException e) {
      return refused(file, "encrypted", "PDF");
    } catch (IOException e) {
      Patience.check();
      return refused(file, "damaged");
    }
  }

  private static Decoded read(String file, PDDocument document) {
    PdfText text = new PdfText();
    List<Integer> without = new ArrayList<>();
    List<Integer> damaged = new ArrayList<>();
    int unknown = 0;
    int all = 0;
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      Patience.check();
      PdfGlyphs glyphs = new PdfGlyphs();
      try {
        glyphs.processPage(document.getPage(i));
      } catch (IOException | IllegalArgumentException | IllegalStateException e) {
        Patience.check();
        damaged.add(i + 1);
      }
      List<List<Glyph>> found = glyphs.groups();
      if (found.stream().allMatch(List::isEmpty)) {
        without.add(i + 1);
      }
      unknown += glyphs.unknown();
      all += found.stream().mapToInt(List::size).sum();
      text.page(found);
    }
    if (all == 0) {
      return refused(file, damaged.isEmpty() ? "no-text-layer" : "damaged");
    }
    if (unknown > Math.max(1, all / TOLERATED)) {
      return refused(file, "no-characters");
    }
    List<ImportProblem> problems = new ArrayList<>();
    without.removeAll(damaged);
    pages(file, "pages-without-text", without, problems);
    pages(file, "pages-damaged", damaged, problems);
    if (unknown > 0) {
      problems.add(
          new ImportProblem(file, null, "unknown-glyphs", List.of(String.valueOf(unknown))));
    }
    return new Decoded.Text(text.text(), new SourceForm("pdf", null, false), problems);
  }

  private static void pages(
      String file, String code, List<Integer> pages, List<ImportProblem> problems) {
    if (!pages.isEmpty()) {
      String names =
          pages.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
              + (pages.size() > NAMED ? ", …" : "");
      problems.add(
          new ImportProblem(file, null, code, List.of(String.valueOf(pages.size()), names)));
    }
  }

  private static Decoded refused(String file, String code, String... args) {
    return new Decoded.Refused(new ImportProblem(file, null, code, List.of(args)));
  }
}
