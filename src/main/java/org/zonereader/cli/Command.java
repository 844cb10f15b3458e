package org.zonereader.cli;

import java.util.List;
import org.zonereader.library.LibraryException;
import picocli.CommandLine.Model.ArgSpec;

/** One command of the program. */
interface Command {
  /** The word it is called by; its help is the message {@code help.NAME}. */
  String name();

  /** What may follow the name, besides {@code --format} and {@code --help}. */
  List<ArgSpec> arguments(Arguments arguments);

  /**
   * Does it.
   *
   * @return exit code: 0, or 1 when the reason is on the error stream
   * @throws CommandFault for a fault of what was asked
   * @throws LibraryException when the library cannot be opened
   */
  int run(Request request) throws CommandFault, LibraryException;
}
