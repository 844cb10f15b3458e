package org.zonereader.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an office file (a zip of XML files), written one after the other. */
final class Parts {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Deflate level, 1 to 9: beyond this, a file takes twice the time to get a tenth smaller. */
  private static final int FAST = 3;

  private final ZipOutputStream zip;
  private final Notes notes;

  Parts(OutputStream out, Notes notes) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.zip.setLevel(FAST);
    this.notes = notes;
  }

  /** Content of one part. */
  interface Content {
    void to(Markup markup) throws IOException;
  }

  /** A part whose markup is known beforehand. */
  void part(String name, String markup) throws IOException {
    part(name, to -> to.raw(markup));
  }

  void part(String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // The same table gives the same bytes: the zip says no time.
    entry.setTime(0);
    zip.putNextEntry(entry);
    BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
    writer.write(HEAD);
    content.to(new Markup(writer, notes));
    writer.flush();
    zip.closeEntry();
  }

  /** Ends the zip; the stream beneath stays open. */
  void end() throws IOException {
    zip.finish();
  }
}
