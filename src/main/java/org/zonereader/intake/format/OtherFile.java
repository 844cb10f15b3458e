package org.zonereader.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportProblem;

/**
 * Files that are known and not read: refused by name, with what to do. Known by their first bytes,
 * whatever they are called; what has no fixed first bytes is known by its ending.
 */
final class OtherFile implements SourceFormat {
  /** Open it in a word processor and save it as docx. */
  static final String SAVE_AS_DOCX = "save-as-docx";

  /** Copy or save the words that are wanted. */
  static final String SAVE_AS_TEXT = "save-as-text";

  /** Text recognition first. */
  static final String PICTURE = "picture";

  private record Kind(String name, String code) {}

  private static final Map<String, Kind> FIRST_BYTES = new LinkedHashMap<>();

  static {
    Kind picture = new Kind("", PICTURE);
    FIRST_BYTES.put("{\\rtf", new Kind("RTF", SAVE_AS_DOCX));
    FIRST_BYTES.put("\u0089PNG", picture);
    FIRST_BYTES.put("\u00FF\u00D8\u00FF", picture);
    FIRST_BYTES.put("GIF8", picture);
    FIRST_BYTES.put("II*\0", picture);
    FIRST_BYTES.put("MM\0*", picture);
    FIRST_BYTES.put("Rar!", new Kind("RAR", "save-as-zip"));
    FIRST_BYTES.put("7z\u00BC\u00AF", new Kind("7z", "save-as-zip"));
    FIRST_BYTES.put("PK\3\4", new Kind("ZIP", "archive-name"));
    FIRST_BYTES.put("PK\5\6", new Kind("ZIP", "archive-name"));
  }

  private static final Map<String, Kind> ENDINGS =
      Map.of(
          "doc", new Kind("DOC", SAVE_AS_DOCX),
          "wps", new Kind("WPS", SAVE_AS_DOCX),
          "odt", new Kind("ODT", SAVE_AS_DOCX),
          "epub", new Kind("EPUB", SAVE_AS_TEXT),
          "ofd", new Kind("OFD", SAVE_AS_DOCX),
          "xls", new Kind("XLS", SAVE_AS_TEXT),
          "xlsx", new Kind("XLSX", SAVE_AS_TEXT),
          "pptx", new Kind("PPTX", SAVE_AS_TEXT),
          "mht", new Kind("MHT", SAVE_AS_TEXT));

  /** Names of streams inside the container that old Office files and locked new ones share. */
  private static final Map<String, Kind> STREAMS = new LinkedHashMap<>();

  static {
    STREAMS.put("EncryptedPackage", new Kind("Office", "encrypted"));
    STREAMS.put("WordDocument", new Kind("DOC", SAVE_AS_DOCX));
    STREAMS.put("Workbook", new Kind("XLS", SAVE_AS_TEXT));
    STREAMS.put("PowerPoint Document", new Kind("PPT", SAVE_AS_TEXT));
  }

  private static final byte[] CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  @Override
  public boolean recognises(String file, byte[] bytes) {
    return kind(file, bytes) != null;
  }

  @Override
  public Decoded decode(String file, byte[] bytes, @Nullable String charset) {
    Kind kind = kind(file, bytes);
    if (kind == null) {
      throw new IllegalArgumentException(file);
    }
    List<String> args = kind.name().isEmpty() ? List.of() : List.of(kind.name());
    return new Decoded.Refused(new ImportProblem(file, null, kind.code(), args));
  }

  private static @Nullable Kind kind(String file, byte[] bytes) {
    Kind byName = ENDINGS.get(ending(file));
    if (Bytes.startsWith(bytes, CONTAINER)) {
      for (Map.Entry<String, Kind> stream : STREAMS.entrySet()) {
        if (Bytes.contains(bytes, stream.getKey().getBytes(StandardCharsets.UTF_16LE))) {
          return stream.getValue();
        }
      }
      return byName == null ? new Kind("DOC", SAVE_AS_DOCX) : byName;
    }
    if (byName != null) {
      return byName;
    }
    for (Map.Entry<String, Kind> first : FIRST_BYTES.entrySet()) {
      if (Bytes.startsWith(bytes, first.getKey().getBytes(StandardCharsets.ISO_8859_1))) {
        return first.getValue();
      }
    }
    return null;
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
