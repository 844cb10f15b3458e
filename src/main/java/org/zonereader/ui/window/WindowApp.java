package org.zonereader.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.zonereader.library.Library;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Tasks;

/** Starts the toolkit and opens the window. */
public final class WindowApp {
  /** Size of one log file, bytes; three are kept. */
  private static final int LOG_SIZE = 1 << 20;

  /** A search takes two, one for the list and one for the numbers; reading goes on beside them. */
  private static final int WORKERS = 4;

  /** So long nobody has to have written before the library is put in order. */
  private static final int IDLE_SECONDS = 5;

  private static final Logger LOG = Logger.getLogger("org.zonereader");

  private WindowApp() {}

  /** Returns once the toolkit runs; the program ends when the window is closed. */
  public static void start(Places places) {
    logTo(places.log());
    // Fallback fonts follow the default locale; Chinese text must get Chinese shapes.
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    ExecutorService work =
        Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("work-", 1).daemon(true).factory());
    ExecutorService upkeep =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("upkeep").daemon(true).factory());
    Executor idle = CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS, upkeep);
    // Beside the toolkit, which takes as long to start.
    work.execute(Library::prepare);
    CompletableFuture<Void> fonts = CompletableFuture.runAsync(Fonts::load, work);
    Platform.startup(
        () -> {
          fonts.join();
          new ReaderWindow(new Stage(), places, Tasks.onFx(work, idle)).open();
        });
  }

  private static void logTo(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileHandler handler = new FileHandler(file.toString(), LOG_SIZE, 3, true);
      handler.setFormatter(new SimpleFormatter());
      handler.setEncoding("UTF-8");
      Logger.getLogger("").addHandler(handler);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no log file: " + file, e);
    }
  }
}
