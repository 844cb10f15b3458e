package org.zonereader.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zonereader.model.ExportTable;
import org.zonereader.text.Messages;

/**
 * The flat list by RFC 4180, UTF-8 with a byte order mark: without it, Excel takes Chinese for
 * another encoding. An apostrophe stands before words that a spreadsheet might run as a formula.
 */
final class CsvWriter implements TableWriter {
  private final Messages messages;

  CsvWriter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void write(ExportTable table, OutputStream out, Notes notes) throws IOException {
    FlatList list = new FlatList(table, messages);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    line(writer, list.heads());
    for (List<Object> line : list.lines()) {
      line(writer, line);
    }
    writer.flush();
  }

  private static void line(Writer writer, List<?> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        writer.write(',');
      }
      writer.write(values.get(i) instanceof String text ? field(text) : values.get(i).toString());
    }
    writer.write("\r\n");
  }

  private static String field(String text) {
    String safe = FlatList.risky(text) ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
