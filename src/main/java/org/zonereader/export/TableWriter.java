package org.zonereader.export;

import java.io.IOException;
import java.io.OutputStream;
import org.zonereader.model.ExportTable;

/** Writes one format. */
interface TableWriter {
  /**
   * Writes the whole table.
   *
   * @param out is neither buffered nor closed here
   * @param notes gets what the reader of the file has to know
   */
  void write(ExportTable table, OutputStream out, Notes notes) throws IOException;
}
