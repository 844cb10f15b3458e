package org.zonereader.cli;

import java.util.List;
import java.util.Optional;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.StoredReport;
import picocli.CommandLine.Model.ArgSpec;

/** {@code show ZONE}: the reports of a zone with their priorities, newest first. */
final class ShowCommand implements Command {
  @Override
  public String name() {
    return "show";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.one("ZONE"), arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    Console console = request.console();
    List<StoredReport> reports;
    try (Library library = request.open()) {
      List<String> zone =
          new ZoneNames(library.zoneLookup(), console.messages())
              .canonical(List.of(request.word()));
      reports = reports(library, zone.getFirst());
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

  private static List<StoredReport> reports(Library library, String zone) {
    return library.zones().stream()
        .filter(summary -> summary.name().equals(zone))
        .flatMap(summary -> summary.reports().stream())
        .map(ReportSummary::id)
        .map(library::report)
        .flatMap(Optional::stream)
        .toList();
  }
}
