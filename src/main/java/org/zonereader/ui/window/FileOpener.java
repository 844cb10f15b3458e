package org.zonereader.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands a file or folder to the program that the system has for it. */
final class FileOpener {
  private static final Logger LOG = Logger.getLogger(FileOpener.class.getName());

  private FileOpener() {}

  /** Opens it; a system without such a program leaves a line in the log. */
  static void open(Path path) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String program = "xdg-open";
    if (system.contains("win")) {
      program = "explorer.exe";
    } else if (system.contains("mac")) {
      program = "open";
    }
    try {
      new ProcessBuilder(List.of(program, path.toString()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no program opens files here: " + program, e);
    }
  }
}
