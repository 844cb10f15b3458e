package org.zonereader.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looking for bytes in bytes. */
final class Bytes {
  private Bytes() {}

  static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  static boolean startsWith(byte[] bytes, String ascii) {
    return startsWith(bytes, ascii.getBytes(StandardCharsets.US_ASCII));
  }

  static boolean contains(byte[] bytes, byte[] wanted) {
    return find(bytes, wanted, 0) >= 0;
  }

  /** Offset of the first {@code wanted} at or behind {@code from}, or -1. */
  static int find(byte[] bytes, byte[] wanted, int from) {
    for (int i = from; i + wanted.length <= bytes.length; i++) {
      if (bytes[i] == wanted[0]
          && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  /** The beginning as characters, one per byte. */
  static String beginning(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }
}
