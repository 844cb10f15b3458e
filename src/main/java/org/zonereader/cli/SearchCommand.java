package org.zonereader.cli;

import java.util.List;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.library.search.Search;
import org.zonereader.library.search.SearchRun;
import org.zonereader.model.FoundReport;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.ParsedQuery.Blank;
import org.zonereader.model.ParsedQuery.Faulty;
import org.zonereader.model.ParsedQuery.Understood;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import picocli.CommandLine.Model.ArgSpec;

/** {@code search TEXT}: the reports that a search finds, newest first. */
final class SearchCommand implements Command {
  @Override
  public String name() {
    return "search";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.one("TEXT"), arguments.limit(), arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    try (Library library = request.open()) {
      Search search = library.search();
      ParsedQuery parsed = search.parse(request.word());
      switch (parsed) {
        case Faulty faulty -> throw new CommandFault(request.console().sentences().of(faulty));
        // A query of nothing but white space would be found everywhere.
        case Blank blank -> answer(request, 0, List.of());
        case Understood(var query) -> {
          SearchRun run = search.run(query);
          answer(request, run.reports(), run.first(request.limit()));
        }
      }
    }
    return 0;
  }

  private static void answer(Request request, int reports, List<FoundReport> found) {
    Console console = request.console();
    if (request.wantsJson()) {
      console.json(SearchJson.of(request.word(), reports, found));
      return;
    }
    Messages messages = console.messages();
    if (reports == 0) {
      console.line(messages.get("search.none", request.word()));
      return;
    }
    console.line(messages.get("search.counts", request.word(), reports));
    Words words = new Words(messages);
    found.forEach(report -> line(report, words, console));
    if (found.size() < reports) {
      console.line("");
      console.line(messages.get("search.more", reports - found.size(), reports));
    }
  }

  private static void line(FoundReport report, Words words, Console console) {
    int places = report.places().size();
    console.line("");
    console.line(
        Words.line(
            words.zone(report.zone()),
            words.date(report.date()),
            report.headline(),
            places == 0 ? null : console.messages().get("search.places", places)));
    if (places > 0) {
      console.line("  " + DisplayText.widen(report.places().getFirst().snippet().words()));
    }
  }
}
