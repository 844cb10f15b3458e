package org.zonereader.intake;

import com.hankcs.hanlp.HanLP;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Traditional text that an encoding can write. */
final class Traditional {
  private Traditional() {}

  /** Converted by phrase; characters that still cannot be written are left out. */
  static String of(String text, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder kept = new StringBuilder();
    HanLP.convertToTraditionalChinese(text)
        .chars()
        .filter(c -> encoder.canEncode((char) c))
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }
}
