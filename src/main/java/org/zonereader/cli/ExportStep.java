package org.zonereader.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.zonereader.library.ExportFault;
import org.zonereader.library.ExportFile;
import org.zonereader.library.ExportFile.Written;
import org.zonereader.model.ExportTable;

/** {@code --export FILE}: the answer goes to a file, and the console says so. */
final class ExportStep {
  private final Console console;
  private final Optional<Path> file;

  /**
   * Checks the file's name before any work is done.
   *
   * @throws CommandFault when the file cannot be meant
   */
  ExportStep(Request request) throws CommandFault {
    this.console = request.console();
    this.file = request.export();
    if (file.isPresent()) {
      try {
        ExportFile.check(file.get());
      } catch (ExportFault e) {
        throw new CommandFault(console.sentences().of(e));
      }
    }
  }

  /** Makes the table only when it is asked for. */
  interface Table {
    ExportTable in(Locale locale) throws CommandFault;
  }

  /**
   * Writes the file when one was asked for.
   *
   * @return false when none was: the answer goes to the console
   */
  boolean done(Table table) throws CommandFault {
    if (file.isEmpty()) {
      return false;
    }
    Locale locale = console.messages().locale();
    try {
      Written written = ExportFile.write(table.in(locale), file.get(), locale);
      console.line(console.messages().get("export.written", written.file()));
      console.lines(written.notes());
    } catch (ExportFault e) {
      throw new CommandFault(console.sentences().of(e));
    }
    return true;
  }
}
