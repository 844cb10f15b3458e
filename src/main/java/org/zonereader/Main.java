package org.zonereader;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zonereader.cli.CommandLineApp;
import org.zonereader.library.LibraryPlaces;
import org.zonereader.text.Messages;
import org.zonereader.ui.window.Places;
import org.zonereader.ui.window.WindowApp;

/**
 * Picks the window or a command: no argument opens the user's library in a window, {@code --library
 * FILE} another one; {@code demo} opens the sample, as a window where there is a display; anything
 * else is a command.
 */
public final class Main {
  private static final String LIBRARY = "--library";

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    boolean demo = args.length > 0 && args[0].equals("demo");
    String[] options = demo ? Arrays.copyOfRange(args, 1, args.length) : args;
    Optional<Path> library = libraryOf(options);
    if (!demo && args.length > 0 && library.isEmpty()) {
      int code = CommandLineApp.run(args, out, err, CommandLineApp.localeOf(System.getenv()));
      out.flush();
      System.exit(code);
    }
    Messages messages = Messages.of(Main.class, windowLocale(System.getenv()));
    StartupCheck check = new StartupCheck(System.getenv(), messages);
    Places places = demo ? demoPlaces(library) : places(library);
    if (demo && !check.hasDisplay()) {
      stopIfMissing(check, false, err);
      System.exit(new HeadlessDemo(places, messages, out, err).run());
    }
    if (!check.hasDisplay()) {
      err.println(messages.get("missing.display"));
      System.exit(1);
    }
    stopIfMissing(check, true, err);
    WindowApp.start(places);
  }

  /** The file of {@code --library FILE} when that is all there is. */
  private static Optional<Path> libraryOf(String[] options) {
    return options.length == 2 && options[0].equals(LIBRARY)
        ? Optional.of(Path.of(options[1]))
        : Optional.empty();
  }

  private static void stopIfMissing(StartupCheck check, boolean forWindow, PrintStream err) {
    Optional<String> missing = check.missing(forWindow);
    if (missing.isPresent()) {
      err.println(missing.get());
      System.exit(1);
    }
  }

  private static Places places(Optional<Path> library) {
    Path settings = LibraryPlaces.settings();
    return new Places(
        library.orElseGet(LibraryPlaces::library),
        LibraryPlaces.demoLibrary(),
        settings,
        settings.resolveSibling("zonereader.log"));
  }

  private static Places demoPlaces(Optional<Path> library) {
    Path demo = library.orElseGet(LibraryPlaces::demoLibrary).toAbsolutePath();
    return new Places(
        demo,
        demo,
        demo.resolveSibling("settings.properties"),
        demo.resolveSibling("zonereader.log"));
  }

  /** Chinese unless the machine speaks English. */
  private static Locale windowLocale(Map<String, String> environment) {
    return CommandLineApp.localeOf(environment);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
