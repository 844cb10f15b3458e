package org.zonereader.intake.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportProblem;

/**
 * Formats and encodings that are known but not read yet: refused by name, so that nobody guesses
 * why.
 */
final class LaterFormat implements SourceFormat {
  private static final Map<String, byte[]> FIRST_BYTES = new LinkedHashMap<>();

  static {
    FIRST_BYTES.put("PDF", new byte[] {'%', 'P', 'D', 'F'});
    FIRST_BYTES.put("ZIP", new byte[] {'P', 'K', 3, 4});
    FIRST_BYTES.put("RTF", new byte[] {'{', '\\', 'r', 't', 'f'});
    FIRST_BYTES.put("OLE", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    FIRST_BYTES.put("UTF-16", new byte[] {(byte) 0xFF, (byte) 0xFE});
    FIRST_BYTES.put("UTF-16BE", new byte[] {(byte) 0xFE, (byte) 0xFF});
  }

  private static final Map<String, String> ENDINGS =
      Map.of(
          ".docx",
          "Word",
          ".doc",
          "Word",
          ".wps",
          "WPS",
          ".xlsx",
          "Excel",
          ".xls",
          "Excel",
          ".pptx",
          "PowerPoint",
          ".html",
          "HTML",
          ".htm",
          "HTML",
          ".epub",
          "EPUB");

  @Override
  public boolean recognises(String file, byte[] bytes) {
    return byName(file).isPresent() || byBytes(bytes).isPresent();
  }

  @Override
  public Decoded decode(String file, byte[] bytes, @Nullable String charset) {
    String format = byName(file).or(() -> byBytes(bytes)).orElseThrow();
    return new Decoded.Refused(new ImportProblem(file, null, "format-later", List.of(format)));
  }

  private static Optional<String> byName(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(ENDINGS.get(file.substring(dot).toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> byBytes(byte[] bytes) {
    return FIRST_BYTES.entrySet().stream()
        .filter(entry -> startsWith(bytes, entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
