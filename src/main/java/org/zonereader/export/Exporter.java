package org.zonereader.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;
import org.zonereader.text.Messages;

/** Writes what is shown to a file of any format. */
public final class Exporter {
  private final Messages messages;

  /**
   * @param locale English, or anything else for Chinese
   */
  public Exporter(Locale locale) {
    this.messages = Messages.of(Exporter.class, locale);
  }

  /**
   * Writes a table.
   *
   * @param out is not closed
   * @return what has to be told, as sentences: characters the format cannot show, fonts it only
   *     names; usually empty
   * @throws IOException when {@code out} cannot be written to
   */
  public List<String> write(ExportTable table, ExportFormat format, OutputStream out)
      throws IOException {
    Notes notes = new Notes(messages);
    BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    writer(format).write(table, buffered, notes);
    buffered.flush();
    return notes.sentences();
  }

  private TableWriter writer(ExportFormat format) {
    return switch (format) {
      case XLSX -> new XlsxWriter(messages);
      case DOCX -> new DocxWriter(messages);
      case PDF -> new PdfWriter(messages);
      case HTML -> new HtmlWriter(messages);
      case CSV -> new CsvWriter(messages);
      case MD -> new MarkdownWriter(messages);
      case JSON -> new JsonWriter();
    };
  }
}
