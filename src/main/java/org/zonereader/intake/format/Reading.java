package org.zonereader.intake.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Objects;

/**
 * Bytes read in one encoding.
 *
 * @param charset IANA name
 * @param text the text without a byte order mark; U+FFFD stands where bytes mean nothing
 * @param bad how many such places there are
 * @param firstBad offset of the first one's first byte, or -1
 */
record Reading(String charset, String text, int bad, int firstBad) {
  /** One undecodable place in so many characters still counts as text. */
  private static final int TOLERATED = 50;

  /**
   * Reads the bytes.
   *
   * @param charset one of {@link TextEncodings#all}
   */
  static Reading of(byte[] bytes, String charset) {
    Reading best = null;
    for (Charset reader : TextEncodings.charsets(charset)) {
      Reading reading = of(bytes, charset, reader);
      if (best == null || reading.bad < best.bad) {
        best = reading;
      }
      if (best.bad == 0) {
        break;
      }
    }
    return Objects.requireNonNull(best);
  }

  private static Reading of(byte[] bytes, String charset, Charset reader) {
    CharsetDecoder decoder =
        reader
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 2);
    // The decoder of UTF-16 counts the sound character behind half a pair to it; that one stays.
    int longest = charset.startsWith("UTF-16") ? 2 : Integer.MAX_VALUE;
    int bad = 0;
    int firstBad = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      if (bad++ == 0) {
        firstBad = in.position();
      }
      in.position(in.position() + Math.min(Math.min(result.length(), longest), in.remaining()));
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return new Reading(
        charset, text.startsWith("\uFEFF") ? text.substring(1) : text, bad, firstBad);
  }

  /** True when the bytes are text of this encoding but for a few. One bad place is always few. */
  boolean mostlyText() {
    return bad <= Math.max(1, text.length() / TOLERATED);
  }
}
