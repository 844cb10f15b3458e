package org.zonereader.cli;

import java.nio.file.Path;
import java.util.List;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.ImportResult;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import picocli.CommandLine.Model.ArgSpec;

/** {@code import PATH…}: brings files and folders into the library. */
final class ImportCommand implements Command {
  @Override
  public String name() {
    return "import";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.many("PATH", Path.class), arguments.library());
  }

  @Override
  public int run(Request request) throws LibraryException {
    Console console = request.console();
    ImportResult result;
    try (Library library = request.openOrCreate()) {
      result = library.importFiles(request.paths(), ImportProgress.NONE);
      library.upkeep().merge();
    }
    if (request.wantsJson()) {
      console.json(ImportJson.of(result, console.sentences()));
    } else {
      text(result, console);
    }
    if (!request.wantsJson() || result.failed() > 0) {
      result.problems().forEach(console::problem);
    }
    return result.failed() > 0 ? 1 : 0;
  }

  private static void text(ImportResult result, Console console) {
    Messages messages = console.messages();
    Words words = new Words(messages);
    Table table = new Table();
    result
        .added()
        .forEach(
            report ->
                table.row(
                    words.zone(report.zone()),
                    report.date() == null ? messages.get("date.none") : report.date().iso(),
                    DisplayText.widen(report.headline() == null ? "" : report.headline())));
    console.lines(table.lines());
    console.line(
        messages.get(
            "import.counts", result.added().size(), result.same().size(), result.failed()));
  }
}
