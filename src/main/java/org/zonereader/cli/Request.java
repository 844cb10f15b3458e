package org.zonereader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.library.LibraryPlaces;
import org.zonereader.model.Grouping;
import picocli.CommandLine.ParseResult;

/** What was typed for one command, and the console it is to be answered on. */
final class Request {
  /** As many as the window shows at first. */
  private static final int FIRST = 50;

  private final ParseResult typed;
  private final Console console;

  Request(ParseResult typed, Console console) {
    this.typed = typed;
    this.console = console;
  }

  Console console() {
    return console;
  }

  boolean wantsJson() {
    return typed.matchedOptionValue(Arguments.FORMAT, Format.TEXT) == Format.JSON;
  }

  /** What the rows of a comparison are to be. */
  Grouping by() {
    return typed.matchedOptionValue(Arguments.BY, Grouping.THEME);
  }

  /** How many results are listed. */
  int limit() {
    return Math.max(0, typed.matchedOptionValue(Arguments.LIMIT, FIRST));
  }

  List<Path> paths() {
    return typed.matchedPositionalValue(0, List.<Path>of());
  }

  List<String> words() {
    return typed.matchedPositionalValue(0, List.<String>of());
  }

  String word() {
    return typed.matchedPositionalValue(0, "");
  }

  /** The library asked for, made when it does not exist yet. */
  Library openOrCreate() throws LibraryException {
    return Library.open(library());
  }

  /** The file of the library asked for. */
  Path library() {
    Path named = named();
    return named == null ? LibraryPlaces.library() : named;
  }

  /**
   * The library asked for. One named by the user must exist: a misspelt name must not answer like
   * an empty library.
   */
  Library open() throws CommandFault, LibraryException {
    Path named = named();
    if (named != null && !Files.exists(named)) {
      throw new CommandFault(console.messages().get("fault.no-library", named));
    }
    return openOrCreate();
  }

  /** The file that the answer is to be written to. */
  Optional<Path> export() {
    return typed.hasMatchedOption(Arguments.EXPORT)
        ? Optional.ofNullable(typed.matchedOption(Arguments.EXPORT).getValue())
        : Optional.empty();
  }

  private @Nullable Path named() {
    return typed.hasMatchedOption(Arguments.LIBRARY)
        ? typed.matchedOption(Arguments.LIBRARY).getValue()
        : null;
  }
}
