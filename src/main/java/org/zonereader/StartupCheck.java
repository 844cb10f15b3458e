package org.zonereader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonereader.text.Messages;

/**
 * What a Linux machine must have before the toolkit starts. JavaFX itself answers a missing GTK or
 * font with a stack trace; here it is one line that names the package.
 */
final class StartupCheck {
  private static final List<String> FONT_SUFFIXES = List.of(".ttf", ".otf", ".ttc", ".pfb");

  private final Map<String, String> environment;
  private final Messages messages;
  private final boolean linux;

  StartupCheck(Map<String, String> environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
    linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
  }

  /** True when a window can be opened at all. */
  boolean hasDisplay() {
    return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  /** The sentence about the first thing missing, or empty when all is there. */
  Optional<String> missing(boolean forWindow) {
    if (!linux) {
      return Optional.empty();
    }
    if (forWindow && lacks("libgtk-3.so.0")) {
      return Optional.of(messages.get("missing.library", "GTK 3", "libgtk-3-0"));
    }
    if (forWindow && lacks("libGL.so.1")) {
      return Optional.of(messages.get("missing.library", "OpenGL", "libgl1"));
    }
    if (lacks("libfontconfig.so.1")) {
      return Optional.of(messages.get("missing.library", "fontconfig", "fontconfig"));
    }
    return hasFont(fontFolders())
        ? Optional.empty()
        : Optional.of(messages.get("missing.font", "fonts-dejavu-core"));
  }

  private boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

  private static boolean lacks(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  /** Where fontconfig looks by default. */
  private List<Path> fontFolders() {
    Path home = Path.of(System.getProperty("user.home", "/"));
    return List.of(
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        home.resolve(".fonts"),
        home.resolve(".local/share/fonts"));
  }

  static boolean hasFont(List<Path> folders) {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        if (files.anyMatch(StartupCheck::isFont)) {
          return true;
        }
      } catch (IOException | UncheckedIOException e) {
        // An unreadable folder says nothing about the others; the toolkit has the last word.
        return true;
      }
    }
    return false;
  }

  private static boolean isFont(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return FONT_SUFFIXES.stream().anyMatch(name::endsWith);
  }
}
