package org.zonereader.intake.format;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of text: a byte order mark, then strict UTF-8, then whichever encoding reads
 * the most likely text.
 *
 * <p>Legal bytes alone do not tell GB18030, Big5 and UTF-16 apart: each reads most of the others'.
 * So each reads the whole file, its text is judged by {@link Plausibility}, and what the detection
 * library says tips the scale between two that are close.
 */
final class EncodingRecogniser {
  /** Tried in this order; on equal terms the first wins. */
  private static final List<String> CANDIDATES =
      List.of("UTF-8", "GB18030", "Big5", "Big5-HKSCS", "UTF-16LE", "UTF-16BE");

  /** Weight of the library's word: less than the gap between a right and a wrong reading. */
  private static final double DETECTED = 0.05;

  /** What the library is shown; more makes it slower, not surer. */
  private static final int SHOWN = 64 << 10;

  private EncodingRecogniser() {}

  /** The best reading, or empty when the bytes are no text in any encoding. */
  static Optional<Reading> recognise(byte[] bytes) {
    String mark = mark(bytes);
    if (mark != null) {
      Reading marked = Reading.of(bytes, mark);
      if (marked.mostlyText()) {
        return Optional.of(marked);
      }
    }
    Reading utf8 = Reading.of(bytes, "UTF-8");
    if (utf8.bad() == 0 && utf8.text().indexOf('\0') < 0) {
      return Optional.of(utf8);
    }
    Reading best = null;
    double most = 0;
    String detected = detected(bytes);
    for (String name : CANDIDATES) {
      Reading reading = name.equals("UTF-8") ? utf8 : Reading.of(bytes, name);
      double value = Plausibility.of(reading.text());
      boolean believed = value >= Plausibility.LEAST || (name.equals("UTF-8") && utf8.bad() == 0);
      if (reading.mostlyText() && believed) {
        value += name.equals(detected) ? DETECTED : 0;
        if (best == null || value > most) {
          best = reading;
          most = value;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The encoding a byte order mark names, or null without one. */
  static @Nullable String mark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return "UTF-8";
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return "UTF-16LE";
    }
    return starts(bytes, 0xFE, 0xFF) ? "UTF-16BE" : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SHOWN));
    detector.dataEnd();
    String found = detector.getDetectedCharset();
    return found == null ? null : TextEncodings.named(found).orElse(null);
  }
}
