package org.zonereader.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.library.LibraryPlaces;
import org.zonereader.library.Sentences;
import org.zonereader.model.ExportFormat;
import org.zonereader.text.Messages;
import org.zonereader.ui.about.AboutDialog;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.Remembered;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.common.TextFace;
import org.zonereader.ui.window.Recovering.Opened;

/** Composition root: opens a library, wires a session over it and shows it in the stage. */
final class ReaderWindow implements WindowActions {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Stage stage;
  private Places places;
  private final Shared shared;
  private final Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
  private final Faults faults;
  private final SampleClaim sampleClaim;
  private @Nullable Session session;
  private @Nullable Look look;

  /**
   * A window that shows nothing yet. UI thread only, like every method.
   *
   * @param tasks runs what may wait for the disk
   * @param sampleClaim taken while the sample is shown in place of the user's library
   */
  ReaderWindow(Stage stage, Places places, Tasks tasks, Faults faults, SampleClaim sampleClaim) {
    this.stage = stage;
    this.faults = faults;
    this.sampleClaim = sampleClaim;
    this.places = places;
    Remembered remembered = new Remembered(places.settings());
    FontSize fontSize = new FontSize();
    fontSize
        .sizeProperty()
        .set(remembered.getInt("font-size", FontSize.MIN, FontSize.MAX, FontSize.DEFAULT));
    fontSize
        .sizeProperty()
        .subscribe(size -> remembered.put("font-size", String.valueOf(size.intValue())));
    fontSize.faceProperty().set(remembered.getEnum("face", TextFace.class, TextFace.SERIF));
    fontSize.faceProperty().subscribe(face -> remembered.put("face", face.name()));
    shared = new Shared(tasks, fontSize, remembered);
    shared.motion().set(remembered.getEnum("motion", Motion.Mode.class, Motion.Mode.SYSTEM));
    shared.motion().subscribe(mode -> remembered.put("motion", mode.name()));
    stage.setScene(scene);
    stage.setMinWidth(1080);
    stage.setMinHeight(680);
    faults.over(stage, this::messages);
  }

  /**
   * Shows the window once the library is open.
   *
   * @param opening opens it as {@link #opened(Places)} does; may be under way already
   */
  void open(FutureTask<Opened> opening) {
    shared
        .tasks()
        .run(() -> result(opening), opened -> show(opened, places.onlySample()), this::refused);
  }

  private static Opened result(FutureTask<Opened> opening) throws Exception {
    opening.run();
    try {
      return opening.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception reason) {
        throw reason;
      }
      throw e;
    }
  }

  /** Opens the library, and puts the sample into it where that is wanted. Waits for the disk. */
  static Opened opened(Places places) throws LibraryException {
    return opened(places.library(), places.onlySample());
  }

  private static Opened opened(Path file, boolean sample) throws LibraryException {
    Opened opened = Recovering.open(file);
    if (sample) {
      opened.library().importSample();
    }
    return opened;
  }

  /** Ends work with the library; call when the window is gone, for it may wait for a write. */
  void close() {
    Session now = session;
    if (now != null) {
      now.library().close();
    }
  }

  private void open(Path file, boolean sample) {
    shared.tasks().run(() -> opened(file, sample), opened -> show(opened, sample), this::refused);
  }

  private void show(Opened opened, boolean sample) {
    Library library = opened.library();
    Recovering.watch(library, shared, how -> damaged(library, how), this::tell);
    Session before = session;
    show(new Session(library, sample && !places.onlySample(), shared, language()));
    if (before != null) {
      before.library().close();
    }
    if (scene.getRoot() instanceof WindowView view) {
      Recovering.tell(opened.came(), view, messages());
    }
    if (!sample) {
      libraryMove().warnOnce(library);
    }
  }

  private void tell(LibraryException why) {
    if (scene.getRoot() instanceof WindowView view) {
      view.tell(new Sentences(language()).of(why));
    }
  }

  /** Damage was found while the library was open: says so, then goes on with a backup. */
  private void damaged(Library library, String how) {
    if (session == null || !library.equals(session.library())) {
      return;
    }
    Alert alert = new Alert(Alert.AlertType.WARNING, messages().get("damaged"), ButtonType.OK);
    alert.initOwner(stage);
    alert.setTitle(messages().get("title"));
    alert.setHeaderText(null);
    alert.setOnHidden(event -> replace(() -> Recovering.replace(library.file(), how)));
    alert.show();
  }

  @Override
  public void restore(Path backup) {
    Session now = session;
    if (now != null) {
      replace(() -> Recovering.restore(now.library().file(), backup));
    }
  }

  /** Closes the library, runs a step that opens what is there then, and shows that. */
  private void replace(Callable<Opened> step) {
    Session now = session;
    if (now == null) {
      return;
    }
    boolean sample = now.isSample() || places.onlySample();
    scene.setRoot(Recovering.waiting(messages()));
    shared
        .tasks()
        .run(
            () -> {
              now.library().close();
              return step.call();
            },
            opened -> show(opened, sample),
            this::refused);
  }

  private void show(Session next) {
    Session before = session;
    session = next;
    if (before != null && before.library() == next.library()) {
      next.resume(before);
    }
    if (look != null) {
      look.themesProperty().set(next.themes());
    }
    if (look == null) {
      look = new Look(next.themes());
      look.modeProperty()
          .set(shared.remembered().getEnum("look", Look.Mode.class, Look.Mode.SYSTEM));
      look.modeProperty().subscribe(mode -> shared.remembered().put("look", mode.name()));
      look.dress(scene);
    }
    Messages messages = messages();
    scene.setRoot(new WindowView(next, shared, places, look, messages, this));
    stage.setTitle(messages.get(next.isSample() || places.onlySample() ? "title.sample" : "title"));
    next.start();
    if (!stage.isShowing()) {
      FirstLook.await(next, () -> shared.tasks().onUi(this::appear));
    }
  }

  private void appear() {
    stage.show();
    shared.tasks().run(WindowIcons::all, stage.getIcons()::setAll, faults::report);
  }

  private LibraryMove libraryMove() {
    return new LibraryMove(stage, shared, messages(), this::moved);
  }

  /** Goes on with the copy, at the next start too when it was the user's own library. */
  private void moved(Path old, Path copy) {
    if (old.toAbsolutePath().equals(LibraryPlaces.library().toAbsolutePath())) {
      shared.remembered().put(LibraryPlaces.CHOSEN, copy.toAbsolutePath().toString());
    }
    places = places.with(copy);
    open(copy, false);
  }

  @Override
  public void moveLibrary() {
    Session now = session;
    if (now != null) {
      libraryMove().ask(now.library());
    }
  }

  private Locale language() {
    return shared.remembered().get("language", "zh").equals("en")
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }

  private Messages messages() {
    return Messages.of(ReaderWindow.class, language());
  }

  @Override
  public void changeLanguage(Locale locale) {
    shared.remembered().put("language", locale.getLanguage());
    Session now = session;
    if (now != null) {
      show(new Session(now.library(), now.isSample(), shared, locale));
    }
  }

  @Override
  public void tablesChanged() {
    Session now = session;
    if (now != null) {
      show(new Session(now.library(), now.isSample(), shared, language()));
    }
  }

  @Override
  public void openSample() {
    shared
        .tasks()
        .run(
            sampleClaim::take,
            taken -> {
              if (taken) {
                open(places.sample(), true);
              }
            },
            this::refused);
  }

  @Override
  public void leaveSample() {
    open(places.library(), false);
    sampleClaim.release();
  }

  /** The user has started the program again: the library asked for comes to the front. */
  void comeForward() {
    if (session != null && session.isSample()) {
      leaveSample();
    }
    toFront();
  }

  /** The window comes to the front as it is. */
  void toFront() {
    if (stage.isShowing()) {
      stage.setIconified(false);
      stage.toFront();
      stage.requestFocus();
    }
  }

  @Override
  public void about() {
    new AboutDialog(stage, places.about(), messages(), FileOpener::open).show();
  }

  @Override
  public @Nullable Path chooseFile(String name, ExportFormat format) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages().get("export.choose"));
    chooser.setInitialFileName(name);
    File folder = new File(shared.remembered().get("export-folder", ""));
    if (folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    String ending = "*." + format.ending();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, ending));
    File file = chooser.showSaveDialog(stage);
    if (file == null) {
      return null;
    }
    String parent = file.getAbsoluteFile().getParent();
    shared.remembered().put("export-folder", parent == null ? "" : parent);
    boolean named = file.getName().toLowerCase(Locale.ROOT).endsWith("." + format.ending());
    return named ? file.toPath() : Path.of(file.getPath() + '.' + format.ending());
  }

  @Override
  public void openPath(Path path) {
    FileOpener.open(path);
  }

  @Override
  public void fault(Throwable fault) {
    faults.report(fault);
  }

  /** The library could not be opened: says why and what to do, then ends. */
  private void refused(Exception reason) {
    String words =
        reason instanceof LibraryException refused
            ? new Sentences(language()).of(refused)
            : messages()
                .get(
                    "load.failed",
                    String.valueOf(
                        new Sentences(language())
                            .explained(places.library(), reason)
                            .getMessage()));
    Alert alert = new Alert(Alert.AlertType.ERROR, words, ButtonType.CLOSE);
    alert.setTitle(messages().get("title"));
    alert.setHeaderText(null);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.show();
  }
}
