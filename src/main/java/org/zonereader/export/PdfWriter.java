package org.zonereader.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ExportTable.FullText;
import org.zonereader.model.ExportTable.Kind;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/** A pdf for print and screen: columns that do not fit one page go on in a further table. */
final class PdfWriter implements TableWriter {
  private static final float TITLE = 17;
  private static final float SUBTITLE = 9;
  private static final float TEXT = 11;

  private final Messages messages;

  PdfWriter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void write(ExportTable table, OutputStream out, Notes notes) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PdfFonts plain = PdfFonts.of(document, "ZRSans-Regular.ttf", notes);
      PdfFonts bold = PdfFonts.of(document, "ZRSans-Medium.ttf", notes);
      document.getDocumentInformation().setTitle(table.title());
      document.getDocumentCatalog().setLanguage("zh-CN");
      document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
      Grid grid = Grid.of(table, messages);
      boolean lying = grid.across().size() > PdfTable.UPRIGHT;
      try (PdfPages pages = new PdfPages(document, new PdfLines(plain, bold), lying)) {
        pages.paragraph(List.of(new Part(table.title(), Look.BOLD)), TITLE);
        for (String words : table.subtitle()) {
          pages.paragraph(List.of(new Part(words, Look.MUTED)), SUBTITLE);
        }
        pages.down(8);
        tables(grid.blocks(lying ? PdfTable.LYING : PdfTable.UPRIGHT), pages);
        if (table.kind() == Kind.REPORT) {
          text(table.texts(), pages);
        }
      }
      document.save(open(out));
    }
  }

  private void tables(List<Grid> blocks, PdfPages pages) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        pages.turn();
      }
      new PdfTable(pages, blocks.get(i), new Heads(messages)).write();
    }
  }

  private void text(List<FullText> texts, PdfPages pages) throws IOException {
    pages.down(18);
    pages.paragraph(List.of(new Part(messages.get("sheet.text"), Look.BOLD)), TEXT);
    for (FullText text : texts) {
      for (String words : DisplayText.widen(text.text()).split("\n", -1)) {
        pages.down(3);
        pages.paragraph(List.of(new Part("\u3000\u3000" + words, Look.PLAIN)), TEXT);
      }
    }
  }

  /** The library closes what it writes to; here, the caller does. */
  private static OutputStream open(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
