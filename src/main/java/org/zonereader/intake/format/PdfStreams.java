package org.zonereader.intake.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Weighs the packed streams of a PDF before the library unfolds them into memory, and the maps of
 * its fonts before it writes them out. Pictures do not count: nobody unfolds them.
 */
final class PdfStreams {
  /** 128 MiB for all streams that are not pictures: a large Chinese font has 20. */
  static final long LARGEST = 128L << 20;

  /** A stream's dictionary stands before it; Chinese font dictionaries are long. */
  private static final int DICTIONARY = 2048;

  /** A font's map from codes to characters: 4 MiB are ten times the largest. */
  private static final int LARGEST_MAP = 4 << 20;

  /** Four times the codes of the largest font. */
  private static final long MOST_CODES = 1 << 18;

  /** A part of a map that holds ranges; what follows a damaged beginning counts as inside. */
  private static final Pattern RANGES =
      Pattern.compile("begin(?:bf|cid)range(.*?)(?:end(?:bf|cid)range|$)", Pattern.DOTALL);

  /** First code, last code, what they mean. */
  private static final Pattern RANGE =
      Pattern.compile(
          "<\\s*([0-9A-Fa-f]{1,16})\\s*>\\s*<\\s*([0-9A-Fa-f]{1,16})\\s*>"
              + "\\s*(?:<[^>]*>|\\[[^\\]]*\\]|\\d+)");

  private static final Logger LOG = Logger.getLogger(PdfStreams.class.getName());

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern PACKED = Pattern.compile("/Fl(?:ateDecode)?\\b");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  private PdfStreams() {}

  /**
   * Looks at every stream of the file, without keeping anything.
   *
   * @throws IllegalArgumentException when a font's map has more codes than a font can have
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
    ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try {
      for (int n = in.read(buffer); n >= 0 && weight <= most; n = in.read(buffer)) {
        Patience.check();
        weight += n;
        if (beginning.size() < LARGEST_MAP) {
          beginning.write(buffer, 0, n);
        }
        if (times == 0 && weight >= LARGEST_MAP) {
          break;
        }
      }
    } catch (IOException e) {
      // Locked or damaged: it unfolds no farther than this.
      LOG.log(Level.FINE, "a stream ends early", e);
    }
    checkMap(beginning.toString(StandardCharsets.ISO_8859_1));
    return times == 0 ? 0 : weight;
  }

  /** A damaged range of a font's map would be written out code by code, four thousand million. */
  private static void checkMap(String stream) {
    int map = stream.indexOf("begincmap");
    int end = stream.indexOf("endstream");
    if (map < 0 || (end >= 0 && end < map)) {
      return;
    }
    long codes = 0;
    Matcher ranges = RANGES.matcher(end < 0 ? stream : stream.substring(0, end));
    while (ranges.find()) {
      Matcher range = RANGE.matcher(ranges.group(1));
      while (range.find()) {
        Patience.check();
        long first = Long.parseUnsignedLong(range.group(1), 16);
        long last = Long.parseUnsignedLong(range.group(2), 16);
        codes += last < 0 || first < 0 ? MOST_CODES + 1 : Math.max(0, last - first);
        if (codes > MOST_CODES) {
          throw new IllegalArgumentException("a font's map of " + codes + " codes");
        }
      }
    }
  }
}
