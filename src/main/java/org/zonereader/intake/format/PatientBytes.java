package org.zonereader.intake.format;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A file in memory that stops being readable when {@link Patience} ends. */
final class PatientBytes extends RandomAccessReadBuffer {
  PatientBytes(byte[] bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    Patience.check();
    return super.read();
  }

  @Override
  public int read(byte[] b, int offset, int length) throws IOException {
    Patience.check();
    return super.read(b, offset, length);
  }

  @Override
  public void seek(long position) throws IOException {
    Patience.check();
    super.seek(position);
  }
}
