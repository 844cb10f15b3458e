package org.zonereader.ui.window;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.zonereader.desk.Claim;
import org.zonereader.desk.OneWindow;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.window.Recovering.Opened;

/** Starts the toolkit and opens the window. */
public final class WindowApp {
  /** A search takes two, one for the list and one for the numbers; reading goes on beside them. */
  private static final int WORKERS = 4;

  /** So long nobody has to have written before the library is put in order. */
  private static final int IDLE_SECONDS = 5;

  private WindowApp() {}

  /**
   * Returns once the toolkit runs; the program ends when the window is closed.
   *
   * @param others the other windows of this user
   * @param claim that this process shows the library
   */
  public static void start(Places places, OneWindow others, Claim claim) {
    // Fallback fonts follow the default locale; Chinese text must get Chinese shapes.
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    ExecutorService work =
        Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("work-", 1).daemon(true).factory());
    ExecutorService upkeep =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("upkeep").daemon(true).factory());
    Executor idle = CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS, upkeep);
    Tasks tasks = Tasks.onFx(work, idle);
    Faults faults = new Faults(places.log(), tasks);
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.report(fault));
    SampleClaim sample = new SampleClaim(others, places.sample());
    // Beside the toolkit, which takes as long to start.
    FutureTask<Opened> opening = new FutureTask<>(() -> ReaderWindow.opened(places));
    work.execute(opening);
    CompletableFuture<Void> fonts = CompletableFuture.runAsync(Fonts::load, work);
    try {
      Platform.startup(
          () -> {
            // The toolkit itself would print a fault of this step and go on without a window.
            try {
              fonts.join();
              Stage stage = new Stage();
              ReaderWindow window = new ReaderWindow(stage, places, tasks, faults, sample);
              claim.whenAsked(() -> tasks.onUi(window::comeForward));
              sample.whenAsked(() -> tasks.onUi(window::toFront));
              stage.setOnHidden(
                  event -> {
                    window.close();
                    claim.close();
                    sample.release();
                  });
              window.open(opening);
            } catch (RuntimeException | Error e) {
              faults.report(e);
            }
          });
    } catch (RuntimeException | Error e) {
      faults.withoutToolkit(e);
    }
  }
}
