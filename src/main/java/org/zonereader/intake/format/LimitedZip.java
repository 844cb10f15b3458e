package org.zonereader.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * A zip container whose entries unfold only so far: each to a number of bytes, and beyond the first
 * MiB to no more than 200 times its packed size. Nothing is written to disk.
 */
final class LimitedZip implements ZipEntrySource {
  /** Times its packed size; text packs 3 to 20 times, XML of repeated cells a hundred. */
  static final int RATIO = 200;

  /** Up to here the ratio means nothing: a blank page packs well. */
  private static final int HARMLESS = 1 << 20;

  private final ZipFile zip;
  private final long largest;
  private boolean closed;

  /**
   * Reads the list of entries.
   *
   * @param largest bytes an entry may unfold to
   */
  LimitedZip(SeekableByteChannel channel, long largest) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
    this.largest = largest;
  }

  ZipFile zip() {
    return zip;
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(Collections.list(zip.getEntries()));
  }

  @Override
  @SuppressWarnings("NullAway") // The interface says null when there is no such entry.
  public ZipArchiveEntry getEntry(String path) {
    String wanted = path.startsWith("/") ? path.substring(1) : path;
    ZipArchiveEntry exact = zip.getEntry(wanted);
    if (exact != null) {
      return exact;
    }
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (entry.getName().replace('\\', '/').equalsIgnoreCase(wanted)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * The content of an entry.
   *
   * @throws TooLong from the stream, when it unfolds too far
   */
  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new IOException("no content: " + entry.getName());
    }
    return new Limited(in, Math.max(entry.getCompressedSize(), 1), largest);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private static final class Limited extends FilterInputStream {
    private final long packed;
    private final long largest;
    private long count;

    Limited(InputStream in, long packed, long largest) {
      super(in);
      this.packed = packed;
      this.largest = largest;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      return b < 0 ? b : counted(1, b);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      int n = super.read(b, off, len);
      return n < 0 ? n : counted(n, n);
    }

    private int counted(int more, int result) {
      Patience.check();
      count += more;
      if (count > largest || (count > HARMLESS && count / packed > RATIO)) {
        throw new TooLong();
      }
      return result;
    }
  }
}
