package org.zonereader.cli;

import java.util.List;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import picocli.CommandLine.Model.ArgSpec;

/** {@code check}: whether the library is sound. */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault {
    Console console = request.console();
    List<String> findings;
    try (Library library = request.open()) {
      findings = library.check().stream().map(console.sentences()::of).toList();
    } catch (LibraryException e) {
      // A file that cannot even be opened is a finding: whoever asked for JSON gets JSON.
      findings = List.of(console.sentences().of(e));
    }
    if (request.wantsJson()) {
      console.json(new CheckJson(findings.isEmpty(), findings));
    } else if (findings.isEmpty()) {
      console.line(console.messages().get("check.ok"));
    }
    findings.forEach(console::fault);
    return findings.isEmpty() ? 0 : 1;
  }
}
