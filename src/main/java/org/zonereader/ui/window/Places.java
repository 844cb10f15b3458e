package org.zonereader.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.zonereader.library.Backups;
import org.zonereader.ui.about.AboutFacts;
import org.zonereader.ui.about.AboutFacts.Place;

/**
 * Where the window finds its files.
 *
 * @param library the library to open
 * @param sample the library that 打开示例 opens; equal to {@code library} when that is the sample
 * @param settings properties file with the choices kept between starts
 * @param log the log file, named to the user when something goes wrong
 */
public record Places(Path library, Path sample, Path settings, Path log) {
  /** The same with another library. */
  Places with(Path other) {
    return new Places(other, sample, settings, log);
  }

  /** True when the window shows nothing but the sample. */
  boolean onlySample() {
    return library.equals(sample);
  }

  /** What the about box says. */
  AboutFacts about() {
    String version = Places.class.getPackage().getImplementationVersion();
    return new AboutFacts(
        Objects.requireNonNullElse(version, ""),
        List.of(
            new Place("library", library),
            new Place("settings", settings),
            new Place("log", log),
            new Place("backups", new Backups(library).folder())));
  }
}
