package org.zonereader.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import net.harawata.appdirs.AppDirsFactory;

/** Where the platform wants logs. */
public final class LogPlace {
  private static final String PROGRAM = "ZoneReader";
  private static final String NAME = "zonereader.log";

  private LogPlace() {}

  /**
   * The user's log: {@code ~/.local/state/ZoneReader/zonereader.log} on Linux (or under {@code
   * XDG_STATE_HOME}), {@code ~/Library/Logs/ZoneReader} on macOS, {@code
   * %LOCALAPPDATA%\ZoneReader\Logs} on Windows.
   */
  public static Path file(Map<String, String> environment) {
    return folder(environment, System.getProperty("os.name", "")).resolve(NAME);
  }

  /** The log of a library that has all its files beside it, as the demo has. */
  public static Path beside(Path library) {
    return library.resolveSibling(NAME);
  }

  // The library would say ~/.cache on Linux, which a user may empty at any time; the XDG directory
  // specification has a place for logs since 2021.
  private static Path folder(Map<String, String> environment, String system) {
    if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
      return Path.of(AppDirsFactory.getInstance().getUserLogDir(PROGRAM, null, null));
    }
    Path state = Path.of(environment.getOrDefault("XDG_STATE_HOME", ""));
    // The specification has relative paths ignored.
    return state.isAbsolute()
        ? state.resolve(PROGRAM)
        : Path.of(System.getProperty("user.home", "/"), ".local", "state", PROGRAM);
  }
}
