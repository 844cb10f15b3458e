package org.zonereader;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.zonereader.cli.ComparisonText;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.library.Sentences;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.window.Pictures;
import org.zonereader.ui.window.Places;

/** The demo on a machine without a display: the comparison as text, both screens as pictures. */
record HeadlessDemo(Places places, Messages messages, PrintStream out, PrintStream err) {
  /** Returns the exit code. */
  int run() {
    out.println(messages.get("demo.no-display"));
    try (Library library = Library.open(places.library())) {
      library.importSample();
      List<String> zones = library.zones().stream().map(ZoneSummary::name).toList();
      out.println(
          new ComparisonText(library.themes(), messages.locale()).of(library.compare(zones)));
      Path folder = places.library().resolveSibling("pictures");
      for (Path picture : Pictures.take(library, folder)) {
        out.println(messages.get("demo.picture", picture.toString()));
      }
      return 0;
    } catch (LibraryException e) {
      err.println(messages.get("demo.failed", new Sentences(messages.locale()).of(e)));
      return 1;
    }
  }
}
