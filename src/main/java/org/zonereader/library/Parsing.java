package org.zonereader.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zonereader.intake.format.Archive;
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

  /**
   * What a file named by the user holds: one source, or one for each file of an archive and each
   * fault of it.
   */
  public List<ParsedSource> parseAll(Path file) {
    if (SourceReader.refusal(file) != null || !Archive.isArchive(SourceReader.name(file))) {
      return List.of(parse(file));
    }
    FileFinder finder = new FileFinder(List.of(file));
    List<ParsedSource> sources = new ArrayList<>();
    for (FoundFile found : finder.files()) {
      try {
        sources.add(parser.parse(found.name(), found.content().bytes()));
      } catch (IOException e) {
        sources.add(ParsedSource.refused(SourceReader.unreadable(found.name(), e)));
      }
    }
    Stream.concat(finder.notes().stream(), finder.faults().stream())
        .forEach(problem -> sources.add(ParsedSource.refused(problem)));
    return sources;
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
