package org.zonereader;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.zonereader.cli.CommandLineApp;
import org.zonereader.desk.LogPlace;
import org.zonereader.desk.OneWindow;
import org.zonereader.desk.OneWindow.Start;
import org.zonereader.desk.ProgramLog;
import org.zonereader.library.LibraryPlaces;
import org.zonereader.text.Messages;
import org.zonereader.ui.window.Places;
import org.zonereader.ui.window.WindowApp;

/**
 * Picks the window or a command: no argument opens the user's library in a window, {@code --library
 * FILE} or {@code FILE.zonereader} another one; {@code demo} opens the sample, as a window where
 * there is a display; anything else is a command.
 */
public final class Main {
  private static final Map<String, String> ENVIRONMENT = System.getenv();

  private final PrintStream out = utf8(FileDescriptor.out);
  private final PrintStream err = utf8(FileDescriptor.err);
  private final Messages messages = Messages.of(Main.class, CommandLineApp.localeOf(ENVIRONMENT));

  private Main() {}

  public static void main(String[] args) {
    new Main().run(args);
  }

  private void run(String... args) {
    switch (Asked.of(args)) {
      case Asked.Command command -> command(args);
      case Asked.Importable(String file) -> refuse("not-a-library", file);
      case Asked.Missing(String file) -> refuse("no-library", file);
      case Asked.Window(Optional<Path> library) -> window(places(library), false);
      case Asked.Demo(Optional<Path> library) -> window(demoPlaces(library), true);
    }
  }

  private void command(String... args) {
    Path log = LogPlace.file(ENVIRONMENT);
    ProgramLog.writeOnlyTo(log);
    int code = CommandLineApp.run(args, out, err, log, messages.locale());
    out.flush();
    System.exit(code);
  }

  private void window(Places places, boolean demo) {
    ProgramLog.writeTo(places.log());
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) ->
            err.println(messages.get("fault", ProgramLog.fault(fault), places.log())));
    StartupCheck check = new StartupCheck(ENVIRONMENT, messages);
    if (demo && !check.hasDisplay()) {
      stopIfMissing(check, false);
      System.exit(new HeadlessDemo(places, messages, out, err).run());
    }
    if (!check.hasDisplay()) {
      err.println(messages.get("missing.display"));
      System.exit(1);
    }
    OneWindow others = new OneWindow(ENVIRONMENT, LibraryPlaces.settings().resolveSibling("run"));
    switch (others.claim(places.library())) {
      case Start.Theirs() -> System.exit(0);
      case Start.Silent() -> refuse("silent", places.library().toString());
      case Start.Mine mine -> {
        stopIfMissing(check, true);
        WindowApp.start(places, others, mine.claim());
      }
    }
  }

  private void refuse(String reason, String file) {
    err.println(messages.get("refused." + reason, file));
    System.exit(1);
  }

  private void stopIfMissing(StartupCheck check, boolean forWindow) {
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
        LogPlace.file(ENVIRONMENT));
  }

  private static Places demoPlaces(Optional<Path> library) {
    Path demo = library.orElseGet(LibraryPlaces::demoLibrary).toAbsolutePath();
    return new Places(
        demo,
        demo,
        demo.resolveSibling("settings.properties"),
        library.isPresent() ? LogPlace.beside(demo) : LogPlace.file(ENVIRONMENT));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
