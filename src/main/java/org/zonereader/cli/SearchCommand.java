package org.zonereader.cli;

import java.util.List;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.SearchResult;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import picocli.CommandLine.Model.ArgSpec;

/** {@code search TEXT}: the reports whose text holds it, newest first. */
final class SearchCommand implements Command {
  @Override
  public String name() {
    return "search";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.one("TEXT"), arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    SearchResult result;
    try (Library library = request.open()) {
      result = library.search(request.word());
    }
    Console console = request.console();
    if (request.wantsJson()) {
      console.json(SearchJson.of(result));
    } else {
      text(result, console);
    }
    return 0;
  }

  private static void text(SearchResult result, Console console) {
    Messages messages = console.messages();
    if (result.hits().isEmpty()) {
      console.line(messages.get("search.none", result.query()));
      return;
    }
    console.line(messages.get("search.counts", result.query(), result.reports()));
    Words words = new Words(messages);
    for (SearchResult.Hit hit : result.hits()) {
      console.line("");
      console.line(
          Words.line(
              words.zone(hit.zone()),
              words.date(hit.date()),
              hit.headline(),
              messages.get("search.places", hit.places())));
      console.line("  " + DisplayText.widen(hit.snippet()));
    }
  }
}
