package org.zonereader.intake.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encodings text may be in, by IANA name, the likeliest first. Names that mean part of one of
 * them (GB2312, GBK) stand for the whole: reading more characters than promised loses nothing.
 */
public final class TextEncodings {
  private static final List<String> ALL =
      List.of("UTF-8", "GB18030", "Big5", "Big5-HKSCS", "UTF-16LE", "UTF-16BE");

  private static final Map<String, String> PARTS =
      Map.of(
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "GB_2312-80", "GB18030",
          "X-GBK", "GB18030",
          "CP936", "GB18030",
          "MS936", "GB18030",
          "UTF8", "UTF-8",
          "UTF-16", "UTF-16LE",
          "CP950", "Big5",
          "MS950", "Big5");

  private TextEncodings() {}

  /** IANA names that may be chosen. */
  public static List<String> all() {
    return ALL;
  }

  /** The name among {@link #all} that reads text labelled so; labels match in any case. */
  static Optional<String> named(String label) {
    String upper = label.strip().toUpperCase(Locale.ROOT);
    String name = PARTS.getOrDefault(upper, upper);
    Optional<String> known = ALL.stream().filter(name::equalsIgnoreCase).findFirst();
    return known.isPresent() ? known : byAlias(name);
  }

  private static Optional<String> byAlias(String label) {
    try {
      String name = Charset.isSupported(label) ? Charset.forName(label).name() : label;
      return ALL.stream().filter(PARTS.getOrDefault(name, name)::equalsIgnoreCase).findFirst();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  /**
   * What reads bytes of an encoding; the first that reads them all is the right one. What Windows
   * calls Big5 has some characters more than the standard and a few instead of it.
   *
   * @param name one of {@link #all}
   */
  static List<Charset> charsets(String name) {
    if (!ALL.contains(name)) {
      throw new IllegalArgumentException(name);
    }
    return name.equals("Big5")
        ? List.of(Charset.forName(name), Charset.forName("x-windows-950"))
        : List.of(Charset.forName(name));
  }
}
