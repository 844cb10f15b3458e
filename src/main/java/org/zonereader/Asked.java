package org.zonereader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.zonereader.cli.CommandLineApp;

/** What the words after the program's name ask for. */
sealed interface Asked {
  /** A window on a library; on the user's own when none is named. */
  record Window(Optional<Path> library) implements Asked {}

  /** The sample, in a library of its own. */
  record Demo(Optional<Path> library) implements Asked {}

  /** Anything that the command line understands or explains. */
  record Command() implements Asked {}

  /** A file that is no library: it can be imported. */
  record Importable(String file) implements Asked {}

  /** A library that is not there: a file is made only where {@code --library} says so. */
  record Missing(String file) implements Asked {}

  /** Understands the words. */
  static Asked of(String... args) {
    if (args.length == 0) {
      return new Window(Optional.empty());
    }
    if (args[0].equals("demo")) {
      return new Demo(named(Arrays.copyOfRange(args, 1, args.length)));
    }
    if (args.length == 1 && !args[0].startsWith("-") && !CommandLineApp.isCommand(args[0])) {
      return file(args[0]);
    }
    Optional<Path> library = named(args);
    return library.isPresent() ? new Window(library) : new Command();
  }

  /** A file as a file manager hands it over. */
  private static Asked file(String word) {
    Path file = Path.of(word);
    if (word.toLowerCase(Locale.ROOT).endsWith(".zonereader")) {
      return Files.exists(file) ? new Window(Optional.of(file)) : new Missing(word);
    }
    return Files.exists(file) ? new Importable(word) : new Command();
  }

  /** The file of {@code --library FILE} when that is all there is. */
  private static Optional<Path> named(String... options) {
    return options.length == 2 && options[0].equals("--library")
        ? Optional.of(Path.of(options[1]))
        : Optional.empty();
  }
}
