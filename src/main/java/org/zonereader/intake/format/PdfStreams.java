package org.zonereader.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Weighs the packed streams of a PDF before the library unfolds them into memory. Pictures do not
 * count: nobody unfolds them.
 */
final class PdfStreams {
  /** 128 MiB for all streams that are not pictures: a large Chinese font has 20. */
  static final long LARGEST = 128L << 20;

  /** A stream's dictionary stands before it; Chinese font dictionaries are long. */
  private static final int DICTIONARY = 2048;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern PACKED = Pattern.compile("/Fl(?:ateDecode)?\\b");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  private PdfStreams() {}

  /**
   * Looks at every stream of the file, without keeping anything.
   *
   * @throws TooLong when they unfold to more than {@link #LARGEST} bytes
   */
  static void weigh(byte[] pdf) {
    long weight = 0;
    for (int at = Bytes.find(pdf, STREAM, 0); at >= 0; at = Bytes.find(pdf, STREAM, at + 1)) {
      Patience.check();
      if (at >= 3 && pdf[at - 1] == 'd' && pdf[at - 2] == 'n' && pdf[at - 3] == 'e') {
        continue;
      }
      int from = Math.max(0, at - DICTIONARY);
      String before = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
      String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
      if (!PICTURE.matcher(dictionary).find()) {
        weight += weight(pdf, at + STREAM.length, times(dictionary), LARGEST - weight);
        if (weight > LARGEST) {
          throw new TooLong();
        }
      }
    }
  }

  /** How many times a stream is packed. */
  private static int times(String dictionary) {
    Matcher packed = PACKED.matcher(dictionary);
    int times = 0;
    while (packed.find()) {
      times++;
    }
    return times;
  }

  private static long weight(byte[] pdf, int after, int times, long most) {
    int start = after;
    while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
      start++;
    }
    InputStream in = new ByteArrayInputStream(pdf, start, pdf.length - start);
    for (int i = 0; i < times; i++) {
      in = new InflaterInputStream(in);
    }
    long weight = 0;
    if (times > 0) {
      byte[] buffer = new byte[1 << 16];
      try {
        for (int n = in.read(buffer); n >= 0 && weight <= most; n = in.read(buffer)) {
          Patience.check();
          weight += n;
        }
      } catch (IOException e) {
        // Locked or damaged: it unfolds no farther than this.
        return weight;
      }
    }
    return weight;
  }
}
