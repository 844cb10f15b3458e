package org.zonereader.cli;

import java.util.List;
import java.util.Locale;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.Compaction;
import picocli.CommandLine.Model.ArgSpec;

/** {@code compact}: makes the library's file as small as it can be. */
final class CompactCommand implements Command {
  @Override
  public String name() {
    return "compact";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    Console console = request.console();
    Compaction sizes;
    try (Library library = request.open()) {
      sizes = library.upkeep().compact();
    }
    if (request.wantsJson()) {
      console.json(new CompactJson(sizes.before(), sizes.after()));
    } else {
      console.line(
          console
              .messages()
              .get("compact.done", megabytes(sizes.before()), megabytes(sizes.after())));
    }
    return 0;
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1048576.0);
  }
}
