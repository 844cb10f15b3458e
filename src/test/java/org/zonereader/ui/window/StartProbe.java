package org.zonereader.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.zonereader.desk.Claim;
import org.zonereader.desk.OneWindow;

/**
 * A process that starts, says how long that took, and ends: {@code stage} is an empty window of the
 * same size, {@code reader FILE} the program. With {@code use} after the file it also searches,
 * filters and says how long the UI thread kept anybody waiting.
 */
public final class StartProbe {
  /** Searches from common to rare, then parts of zone names. */
  private static final List<String> SEARCHES = List.of("发", "发展", "要抓好", "高新区 企业", "zone:珠海 要");

  private static final List<String> NAMES = List.of("z", "zh", "珠海", "");

  private StartProbe() {}

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch usable = new CountDownLatch(1);
    if (args[0].equals("stage")) {
      Walk.emptyWindow();
    } else {
      Path file = Path.of(args[1]).toAbsolutePath();
      WindowApp.start(
          new Places(
              file,
              file.resolveSibling("sample.zonereader"),
              file.resolveSibling("settings.properties"),
              file.resolveSibling("probe.log")),
          new OneWindow(System.getenv(), file.resolveSibling("run")),
          Claim.unseen());
    }
    Platform.runLater(() -> watch(usable));
    usable.await();
    Walk.sayStarted();
    if (args.length > 2) {
      use();
    }
    Walk.say("resident", residentKb());
    Runtime.getRuntime().halt(0);
  }

  private static void afterNextFrame(CountDownLatch usable) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (++frames == 2) {
          stop();
          usable.countDown();
        }
      }
    }.start();
  }

  private static void watch(CountDownLatch usable) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (Walk.isFilled()) {
          stop();
          afterNextFrame(usable);
        }
      }
    }.start();
  }

  private static void use() throws InterruptedException {
    AtomicLong longest = new AtomicLong();
    Thread pings = new Thread(() -> ping(longest), "pings");
    pings.setDaemon(true);
    pings.start();
    for (String typed : SEARCHES) {
      type("#search-field", typed);
    }
    type("#search-field", "");
    for (String typed : NAMES) {
      type("#zone-filter", typed);
    }
    Walk.say("blocked", TimeUnit.NANOSECONDS.toMillis(longest.get()));
  }

  /** As fast typing comes, and the time a reader takes to look. */
  private static void type(String field, String words) throws InterruptedException {
    Platform.runLater(
        () ->
            Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(field))
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .forEach(text -> text.setText(words)));
    TimeUnit.MILLISECONDS.sleep(1500);
  }

  private static void ping(AtomicLong longest) {
    try {
      while (true) {
        long asked = System.nanoTime();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(done::countDown);
        done.await();
        longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
        TimeUnit.MILLISECONDS.sleep(2);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long residentKb() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmRSS"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
