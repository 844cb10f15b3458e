package org.zonereader.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.ExportFormat;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Remembered;
import org.zonereader.ui.common.Tasks;

/** The whole window over a real library in a folder of its own; work runs inline. */
final class WindowStage implements WindowActions {
  final Session session;
  final Library library;
  final Path page;
  final WindowView view;
  final Look look;
  final List<String> asked = new ArrayList<>();

  /** Where files are written when the window asks; null is a change of mind. */
  @Nullable Path target;

  WindowStage(Stage stage, Path folder, Locale locale) {
    this(stage, folder, locale, library(folder));
  }

  /** A window over a library that is open. */
  WindowStage(Stage stage, Path folder, Locale locale, Library library) {
    this.library = library;
    Fonts.load();
    try (InputStream sample =
        Objects.requireNonNull(
            WindowStage.class.getResourceAsStream("/org/zonereader/data/sample/sample-page.txt"))) {
      page = folder.resolve("page.txt");
      Files.write(page, sample.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Shared shared =
        new Shared(
            new Tasks(Runnable::run, Runnable::run),
            new FontSize(),
            new Remembered(folder.resolve("settings.properties")));
    session = new Session(library, false, shared, locale);
    look = new Look(session.themes());
    Places places = new Places(library.file(), folder.resolve("demo"), folder, folder);
    Messages messages = Messages.of(WindowStage.class, locale);
    view = new WindowView(session, shared, places, look, messages, this);
    Scene scene = new Scene(view, 1440, 900);
    look.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1440);
    stage.setHeight(900);
    stage.show();
    session.start();
  }

  private static Library library(Path folder) {
    try {
      return Library.open(folder.resolve("test.zonereader"));
    } catch (LibraryException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void changeLanguage(Locale locale) {
    asked.add("language " + locale);
  }

  @Override
  public void tablesChanged() {
    asked.add("tables");
  }

  @Override
  public void openSample() {
    asked.add("sample");
  }

  @Override
  public void leaveSample() {
    asked.add("leave");
  }

  @Override
  public void restore(Path backup) {
    asked.add("restore " + backup.getFileName());
  }

  @Override
  public void moveLibrary() {
    asked.add("move");
  }

  @Override
  public void about() {
    asked.add("about");
  }

  @Override
  public @Nullable Path chooseFile(String name, ExportFormat format) {
    asked.add("file " + name);
    return target;
  }

  @Override
  public void openPath(Path path) {
    asked.add("open " + path.getFileName());
  }

  @Override
  public void fault(Throwable fault) {
    throw new AssertionError(fault);
  }

  /** What the labelled nodes of a query say. */
  static List<String> words(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }
}
