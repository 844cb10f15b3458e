package org.zonereader.cli;

import java.util.List;
import java.util.Locale;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.Comparison;
import picocli.CommandLine.Model.ArgSpec;

/** {@code compare ZONE…}: the newest report of each zone, by theme. */
final class CompareCommand implements Command {
  @Override
  public String name() {
    return "compare";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(
        arguments.many("ZONE", String.class),
        arguments.by(),
        arguments.export(),
        arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    Console console = request.console();
    ExportStep export = new ExportStep(request);
    try (Library library = request.open()) {
      List<String> zones =
          new ZoneNames(library.zoneLookup(), console.messages()).canonical(request.words());
      Comparison comparison = library.compare(zones);
      if (export.done(locale -> library.exports().comparison(comparison, null, false, locale))) {
        return 0;
      }
      if (request.wantsJson()) {
        console.json(ComparisonJson.of(comparison));
      } else {
        Locale locale = console.messages().locale();
        console.line(new ComparisonText(library.themes(), locale).of(comparison).stripTrailing());
      }
    }
    return 0;
  }
}
