package org.zonereader.library;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.harawata.appdirs.AppDirsFactory;

/** Where libraries are kept when the user says nothing else. */
public final class LibraryPlaces {
  /** Key of the settings under which the path of a moved library stands. */
  public static final String CHOSEN = "library";

  private static final Logger LOG = Logger.getLogger(LibraryPlaces.class.getName());

  private LibraryPlaces() {}

  /**
   * The user's library: where the user has moved it, or {@code
   * ~/.local/share/ZoneReader/library.zonereader} on Linux (or under {@code XDG_DATA_HOME}), {@code
   * ~/Library/Application Support/ZoneReader} on macOS, {@code %LOCALAPPDATA%\ZoneReader} on
   * Windows.
   */
  public static Path library() {
    return chosen(settings()).orElseGet(() -> folder().resolve("library.zonereader"));
  }

  /** The file with the user's choices, in the same folder. */
  public static Path settings() {
    return folder().resolve("settings.properties");
  }

  /** The library the user has moved to another place, while it is there. */
  static Optional<Path> chosen(Path settings) {
    if (!Files.exists(settings)) {
      return Optional.empty();
    }
    Properties choices = new Properties();
    try (Reader reader = Files.newBufferedReader(settings)) {
      choices.load(reader);
      return Optional.of(choices.getProperty(CHOSEN, ""))
          .filter(name -> !name.isBlank())
          .map(Path::of)
          .filter(Files::exists);
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "settings not read: " + settings, e);
      return Optional.empty();
    }
  }

  /** The library that the sample is opened in, beside the user's and never mixed with it. */
  public static Path demoLibrary() {
    return folder().resolve("demo.zonereader");
  }

  private static Path folder() {
    return Path.of(AppDirsFactory.getInstance().getUserDataDir("ZoneReader", null, null));
  }
}
