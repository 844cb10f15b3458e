package org.zonereader.library;

import org.zonereader.model.ParsedSource;

/** Intake, as the library sees it. */
@FunctionalInterface
interface Parser {
  /**
   * Reads one file.
   *
   * @param fileName name without folders; its extension decides the format
   * @return what was found; faults of the file are problems in it, not exceptions
   */
  ParsedSource parse(String fileName, byte[] bytes);
}
