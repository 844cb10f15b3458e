package org.zonereader.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.zonereader.library.ExportFault;
import org.zonereader.library.ExportFile;
import org.zonereader.library.ExportFile.Written;
import org.zonereader.library.Exports;
import org.zonereader.library.Sentences;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Offer;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.compare.Shown;

/** Writes what is shown to files, in the background, and says what became of it. */
final class ExportWays {
  private final Session session;
  private final Exports exports;
  private final Tasks tasks;
  private final WindowActions actions;
  private final Messages messages;
  private final BiConsumer<String, List<Offer>> say;
  private final ExportButton ofComparison;
  private final ExportButton ofReport;

  /**
   * The ways out of one window.
   *
   * @param say shows a sentence with offers beside it
   */
  ExportWays(
      Session session,
      Tasks tasks,
      WindowActions actions,
      Messages messages,
      BiConsumer<String, List<Offer>> say) {
    this.session = session;
    this.exports = session.library().exports();
    this.tasks = tasks;
    this.actions = actions;
    this.messages = messages;
    this.say = say;
    ofComparison =
        new ExportButton(messages, format -> export(true, format), () -> print(comparison()));
    ofReport =
        new ExportButton(
            messages, format -> export(false, format), () -> report().ifPresent(this::print));
    ofReport.getStyleClass().add("zr-plain");
  }

  /** The button of the comparison. */
  ExportButton ofComparison() {
    return ofComparison;
  }

  /** The button of the report being read. */
  ExportButton ofReport() {
    return ofReport;
  }

  /** Opens the formats of the screen on show; false when it has none. */
  boolean open() {
    return switch (session.window().screenProperty().get()) {
      case COMPARE -> open(ofComparison);
      case READING -> open(ofReport);
      default -> false;
    };
  }

  private static boolean open(ExportButton button) {
    if (button.getScene() == null || button.isDisabled()) {
      return false;
    }
    button.show();
    return true;
  }

  /** Prints what the screen on show holds; false when there is nothing. */
  boolean print() {
    return switch (session.window().screenProperty().get()) {
      case COMPARE -> {
        print(comparison());
        yield true;
      }
      case READING -> {
        report().ifPresent(this::print);
        yield report().isPresent();
      }
      default -> false;
    };
  }

  private void export(boolean comparison, ExportFormat format) {
    Callable<ExportTable> table = comparison ? comparison() : report().orElse(null);
    if (table == null) {
      return;
    }
    String key = comparison ? "export.comparison" : "export.report";
    if (comparison && session.compare().shown().isEmpty()) {
      say.accept(messages.get("export.nothing"), List.of());
      return;
    }
    Path file = actions.chooseFile(name(key, format), format);
    if (file != null) {
      run(table, file, () -> messages.get("export.done", file.toString()));
    }
  }

  /** Writes a page to a temporary place and opens it, to be printed from there. */
  private void print(Callable<ExportTable> table) {
    Path file = temporary();
    run(
        table,
        file,
        () -> {
          actions.openPath(file);
          return messages.get("print.done");
        });
  }

  private Path temporary() {
    try {
      return Files.createTempDirectory("zonereader")
          .resolve(name("export.comparison", ExportFormat.PDF));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name(String key, ExportFormat format) {
    String day = LocalDate.now(ZoneId.systemDefault()).toString();
    return messages.get(key, day) + '.' + format.ending();
  }

  private Callable<ExportTable> comparison() {
    Shown shown = session.compare().shown();
    Locale locale = messages.locale();
    return () ->
        switch (shown) {
          case Shown.Items items ->
              exports.comparison(items.comparison(), items.timeline(), items.transposed(), locale);
          case Shown.Terms terms ->
              exports.terms(terms.terms(), terms.columns(), terms.transposed(), locale);
        };
  }

  private Optional<Callable<ExportTable>> report() {
    return session.reportBeingRead().map(stored -> () -> exports.report(stored, messages.locale()));
  }

  /** What is said once the file is there. */
  private interface Done {
    String words();
  }

  private void run(Callable<ExportTable> table, Path file, Done done) {
    say.accept(messages.get("export.running"), List.of());
    tasks.run(
        () -> ExportFile.write(table.call(), file, messages.locale()),
        written -> written(written, done.words()),
        this::failed);
  }

  private void written(Written written, String words) {
    List<String> sentences = new ArrayList<>(List.of(words));
    sentences.addAll(written.notes());
    List<Offer> offers = new ArrayList<>();
    offers.add(new Offer(messages.get("export.open"), () -> actions.openPath(written.file())));
    Path folder = written.file().toAbsolutePath().getParent();
    if (folder != null) {
      offers.add(new Offer(messages.get("export.folder"), () -> actions.openPath(folder)));
    }
    say.accept(String.join(" ", sentences), offers);
  }

  private void failed(Exception problem) {
    say.accept(
        problem instanceof ExportFault fault
            ? new Sentences(messages.locale()).of(fault)
            : messages.get("export.failed", String.valueOf(problem.getMessage())),
        List.of());
  }
}
