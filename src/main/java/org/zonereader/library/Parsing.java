package org.zonereader.library;

import java.io.IOException;
import java.nio.file.Path;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;

/** Reads files without a library. */
public final class Parsing {
  private final Parser parser;

  Parsing(Parser parser) {
    this.parser = parser;
  }

  /** With the intake, the zones and the themes of this program. */
  public static Parsing ofThisProgram() {
    return new Parsing(Rules.ofThisProgram().parser());
  }

  /** What the file holds; a file that cannot be read gives a source with nothing but a problem. */
  public ParsedSource parse(Path file) {
    ImportProblem refusal = SourceReader.refusal(file);
    if (refusal != null) {
      return ParsedSource.refused(refusal);
    }
    try {
      return parser.parse(SourceReader.name(file), SourceReader.read(file));
    } catch (IOException e) {
      return ParsedSource.refused(SourceReader.unreadable(file, e));
    }
  }
}
