package org.zonereader.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zonereader.library.ExportFile;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.model.ExportTable;

/**
 * A process that does one kind of work on a library until it is killed, and says each piece that is
 * done in a line of its own: {@code begin} when the first is, {@code done N}, and {@code end} when
 * it came that far.
 */
public final class Victim {
  private static boolean begun;

  private Victim() {}

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[1]);
    warmUp(file.resolveSibling("warm"));
    switch (args[0]) {
      case "import" -> importing(file, Path.of(args[2]));
      case "correction" -> correcting(file);
      case "migration" -> migrating(file);
      case "export" -> exporting(file);
      default -> throw new IllegalArgumentException(args[0]);
    }
    say("end");
  }

  /** Loads what any library needs, so that the kill does not fall into that. */
  private static void warmUp(Path folder) throws Exception {
    Files.createDirectories(folder);
    try (Library library = Library.open(folder.resolve("warm.zonereader"))) {
      library.importSample();
    }
  }

  private static void begin() {
    if (!begun) {
      begun = true;
      say("begin");
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static void importing(Path file, Path pages) throws Exception {
    try (Library library = Library.open(file)) {
      library.importFiles(
          List.of(pages),
          new ImportProgress() {
            @Override
            public void at(int done, int total, String name) {
              if (done > 0) {
                begin();
              }
              say("done " + done);
            }

            @Override
            public boolean cancelled() {
              return false;
            }
          });
    }
  }

  private static void correcting(Path file) throws Exception {
    try (Library library = Library.open(file)) {
      for (int step = 1; step <= Steps.MOST; step++) {
        Steps.take(library, step);
        begin();
        say("done " + step);
      }
    }
  }

  private static void migrating(Path file) throws Exception {
    begin();
    Library.open(file).close();
    say("done 1");
  }

  private static void exporting(Path file) throws Exception {
    try (Library library = Library.open(file)) {
      List<ExportTable> tables = Targets.tables(library);
      for (int number = 1; number <= Targets.MOST; number++) {
        Path target = file.resolveSibling(Targets.name(number));
        ExportFile.write(tables.get(Targets.table(number)), target, Locale.CHINESE);
        // The first write of each format is slow.
        if (number >= Targets.FORMATS.size()) {
          begin();
        }
        say("done " + number);
      }
    }
  }
}
