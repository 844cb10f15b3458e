package org.zonereader.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.StoredReport;
import picocli.CommandLine.Model.ArgSpec;

/**
 * {@code show ZONE}: the reports of a zone with their priorities, newest first. A number is a
 * report id and means that report alone.
 */
final class ShowCommand implements Command {
  @Override
  public String name() {
    return "show";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.one("REPORT"), arguments.export(), arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    Console console = request.console();
    ExportStep export = new ExportStep(request);
    List<StoredReport> reports;
    try (Library library = request.open()) {
      reports = reports(library, request);
      if (export.done(locale -> library.exports().report(only(reports, console), locale))) {
        return 0;
      }
    }
    if (request.wantsJson()) {
      console.json(reports.stream().map(StoredJson::of).toList());
      return 0;
    }
    ReportText text = new ReportText(console.messages());
    for (StoredReport stored : reports) {
      console.lines(text.lines(stored.report()));
      console.line(console.messages().get("show.source", stored.file(), stored.ordinal()));
      console.line("");
    }
    return 0;
  }

  /** A file holds one report: of several, the user says which. */
  private static StoredReport only(List<StoredReport> reports, Console console)
      throws CommandFault {
    if (reports.size() == 1) {
      return reports.getFirst();
    }
    Words words = new Words(console.messages());
    String choice =
        reports.stream()
            .map(stored -> stored.id() + "  " + words.date(stored.report().date()))
            .collect(Collectors.joining("\n"));
    throw new CommandFault(console.messages().get("export.several", reports.size(), choice));
  }

  private static List<StoredReport> reports(Library library, Request request) throws CommandFault {
    String word = request.word();
    if (word.matches("[0-9]{1,18}")) {
      Optional<StoredReport> report = library.report(Long.parseLong(word));
      return List.of(
          report.orElseThrow(
              () -> new CommandFault(request.console().messages().get("report.none", word))));
    }
    String zone =
        new ZoneNames(library.zoneLookup(), request.console().messages())
            .canonical(List.of(word))
            .getFirst();
    return library.lists().reports(zone).stream()
        .map(ReportSummary::id)
        .map(library::report)
        .flatMap(Optional::stream)
        .toList();
  }
}
