package org.zonereader.cli;

import java.util.List;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import picocli.CommandLine.Model.ArgSpec;

/** {@code rebuild}: writes lists and search index anew from the texts. */
final class RebuildCommand implements Command {
  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    Console console = request.console();
    int reports;
    try (Library library = request.open()) {
      reports = library.upkeep().rebuild();
    }
    if (request.wantsJson()) {
      console.json(new RebuildJson(reports));
    } else {
      console.line(console.messages().get("rebuild.done", reports));
    }
    return 0;
  }
}
