package org.zonereader.library;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/** Where libraries are kept when the user says nothing else. */
public final class LibraryPlaces {
  private LibraryPlaces() {}

  /**
   * The user's library: {@code ~/.local/share/ZoneReader/library.zonereader} on Linux (or under
   * {@code XDG_DATA_HOME}), {@code ~/Library/Application Support/ZoneReader} on macOS, {@code
   * %LOCALAPPDATA%\ZoneReader} on Windows.
   */
  public static Path library() {
    return folder().resolve("library.zonereader");
  }

  /** The library that the sample is opened in, beside the user's and never mixed with it. */
  public static Path demoLibrary() {
    return folder().resolve("demo.zonereader");
  }

  private static Path folder() {
    return Path.of(AppDirsFactory.getInstance().getUserDataDir("ZoneReader", null, null));
  }
}
