package org.zonereader.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real pages, which are not part of this repository: a folder named by the system property
 * {@code zonereader.pages}. Tests that need them are skipped, with the reason shown, when it is not
 * given.
 */
public final class RealPages {
  private static final String PROPERTY = "zonereader.pages";

  private RealPages() {}

  /** True when the folder is given. */
  public static boolean given() {
    return !System.getProperty(PROPERTY, "").isBlank();
  }

  /**
   * The page whose file name begins with {@code prefix}; skips the calling test without the folder.
   */
  public static Path page(String prefix) {
    return all().stream()
        .filter(file -> file.getFileName().toString().startsWith(prefix))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no page " + prefix));
  }

  /** All pages in order of their names; skips the calling test without the folder. */
  public static List<Path> all() {
    Assumptions.assumeTrue(given(), "no real pages: give their folder with -D" + PROPERTY + "=…");
    try (Stream<Path> files = Files.list(Path.of(System.getProperty(PROPERTY)))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole text of a page. */
  public static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
