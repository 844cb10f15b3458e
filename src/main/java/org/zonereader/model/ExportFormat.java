package org.zonereader.model;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file a comparison or a report can be written as. */
public enum ExportFormat {
  /** Spreadsheet: the table, and the flat list for filters. */
  XLSX,
  /** The table as an annex (附件) to an official document. */
  DOCX,
  PDF,
  /** One page with everything in it, links into the full texts included. */
  HTML,
  /** The flat list for other programs' tables. */
  CSV,
  /** Markdown. */
  MD,
  JSON;

  /** What the names of such files end in, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format a file's name asks for; upper and lower case are the same. */
  public static Optional<ExportFormat> of(Path file) {
    Path name = file.getFileName();
    String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> lower.endsWith("." + format.ending())).findFirst();
  }
}
