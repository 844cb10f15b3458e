package org.zonereader.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Correction;
import org.zonereader.model.ParsedSource;

/** Intake, as the library sees it. */
@FunctionalInterface
interface Parser {
  /**
   * Reads one file.
   *
   * @param fileName name without folders; its extension is a hint at the format
   * @param charset IANA name of the encoding the user chose, or null to recognise it
   * @param corrections a person's decisions, oldest first
   * @return what was found; faults of the file are problems in it, not exceptions
   */
  ParsedSource parse(
      String fileName, byte[] bytes, @Nullable String charset, List<Correction> corrections);

  /** Reads one file as it is. */
  default ParsedSource parse(String fileName, byte[] bytes) {
    return parse(fileName, bytes, null, List.of());
  }
}
