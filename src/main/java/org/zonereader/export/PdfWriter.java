package org.zonereader.export;

import java.io.IOException;
import java.io.OutputStream;
import org.zonereader.model.ExportTable;
import org.zonereader.text.Messages;

final class PdfWriter implements TableWriter {
  PdfWriter(Messages messages) {}

  @Override
  public void write(ExportTable table, OutputStream out, Notes notes) throws IOException {}
}
