package org.zonereader.intake.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportProblem;

/** Chooses the format of a file by its first bytes, then by its name. */
public final class SourceFormats {
  /** 64 MiB: a newspaper page has some ten kilobytes; what is larger is not one. */
  public static final int LARGEST = 64 << 20;

  /** Asked in this order; the last takes everything. */
  private final List<SourceFormat> formats = List.of(new LaterFormat(), new Utf8Text());

  /**
   * Reads a file.
   *
   * @param file file name without folders
   * @param charset IANA name of the encoding the user chose, or null to recognise it
   */
  public Decoded decode(String file, byte[] bytes, @Nullable String charset) {
    if (bytes.length == 0) {
      return refused(file, "empty-file");
    }
    if (bytes.length > LARGEST) {
      return new Decoded.Refused(
          new ImportProblem(file, null, "too-large", List.of(String.valueOf(LARGEST >> 20))));
    }
    SourceFormat format =
        formats.stream().filter(f -> f.recognises(file, bytes)).findFirst().orElseThrow();
    Decoded decoded = format.decode(file, bytes, charset);
    return decoded instanceof Decoded.Text text && text.text().isBlank()
        ? refused(file, "empty-file")
        : decoded;
  }

  private static Decoded refused(String file, String code) {
    return new Decoded.Refused(new ImportProblem(file, null, code, List.of()));
  }
}
