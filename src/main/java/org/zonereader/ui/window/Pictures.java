package org.zonereader.ui.window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Library;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Remembered;
import org.zonereader.ui.common.Tasks;

/** Renders 阅读, 对比 and 检索 to PNG files on a machine without a display. */
public final class Pictures {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  private Pictures() {}

  /**
   * Starts the toolkit's headless platform, which is possible once per process, and draws the
   * screens of the library.
   *
   * @param folder where {@code reading.png}, {@code compare.png} and {@code search.png} are written
   */
  public static List<Path> take(Library library, Path folder) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    CompletableFuture<List<Path>> written = new CompletableFuture<>();
    Platform.startup(() -> new Album(library, folder, written).begin());
    try {
      return written.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io
          ? new UncheckedIOException(io)
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } finally {
      Platform.exit();
    }
  }

  /** Draws one picture after the other; each is taken some pulses after its screen was shown. */
  private static final class Album extends AnimationTimer {
    /** Underlines and scrolling follow the layout by a pulse or two. */
    private static final int PULSES = 10;

    private final Library library;
    private final Path folder;
    private final CompletableFuture<List<Path>> written;
    private final List<Path> files = new ArrayList<>();
    private final Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
    private final Session session;
    private int pulses;

    Album(Library library, Path folder, CompletableFuture<List<Path>> written) {
      this.library = library;
      this.folder = folder;
      this.written = written;
      Fonts.load();
      Shared shared =
          new Shared(
              new Tasks(Runnable::run, Runnable::run),
              new FontSize(),
              new Remembered(folder.resolveSibling("settings.properties")));
      session = new Session(library, false, shared, Locale.SIMPLIFIED_CHINESE);
      Look look = new Look(session.themes());
      Messages messages = Messages.of(Pictures.class, Locale.SIMPLIFIED_CHINESE);
      Places places = new Places(library.file(), library.file(), folder, folder);
      scene.setRoot(new WindowView(session, shared, places, look, messages, new NoActions()));
      look.dress(scene);
    }

    void begin() {
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      session.start();
      session.compare().zones().setAll(library.zones().stream().map(ZoneSummary::name).toList());
      start();
    }

    @Override
    public void handle(long now) {
      pulses++;
      try {
        if (pulses == PULSES) {
          files.add(write(scene, folder.resolve("reading.png")));
          session.window().screenProperty().set(Screen.COMPARE);
        } else if (pulses == 2 * PULSES) {
          files.add(write(scene, folder.resolve("compare.png")));
          session.search().typedProperty().set("“十五五”");
          session.search().searchNow();
        } else if (pulses == 3 * PULSES) {
          files.add(write(scene, folder.resolve("search.png")));
          stop();
          written.complete(files);
        }
      } catch (IOException | RuntimeException e) {
        stop();
        written.completeExceptionally(e);
      }
    }
  }

  private static Path write(Scene scene, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }

  /** A picture asks for nothing. */
  private record NoActions() implements WindowActions {
    @Override
    public void changeLanguage(Locale locale) {}

    @Override
    public void openSample() {}

    @Override
    public void leaveSample() {}

    @Override
    public void tablesChanged() {}

    @Override
    public void restore(Path backup) {}

    @Override
    public void moveLibrary() {}

    @Override
    public void about() {}

    @Override
    public @Nullable Path chooseFile(String name, ExportFormat format) {
      return null;
    }

    @Override
    public void openPath(Path path) {}

    @Override
    public void fault(Throwable fault) {
      throw new IllegalStateException(fault);
    }
  }
}
