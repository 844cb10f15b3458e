package org.zonereader.ui.about;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Everything the program is made of: the libraries as the build listed them, and the rest. */
public final class Parts {
  private static final String SQLITE = "sqlite-jdbc";

  private final List<String[]> libraries = rows("libraries.tsv");

  /** By name; one line for each name and version, as JavaFX comes in several. */
  public List<Part> all() {
    List<Part> parts = new ArrayList<>();
    libraries.forEach(row -> parts.add(new Part(row[3], row[2], row[4])));
    rows("parts.tsv").forEach(row -> parts.add(new Part(row[0], version(row[1]), row[2])));
    return parts.stream()
        .distinct()
        .sorted(Comparator.comparing(part -> part.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private String version(String written) {
    return switch (written) {
      case "{java}" -> Runtime.version().toString();
      case "{sqlite}" -> sqlite();
      default -> written;
    };
  }

  /** Of the engine in the driver; the driver adds a number of its own: 3.54.1.0. */
  public String sqlite() {
    return libraryVersion(SQLITE).map(full -> full.replaceFirst("\\.\\d+$", "")).orElse("");
  }

  /** Of a library by its artifact. */
  public Optional<String> libraryVersion(String artifact) {
    return libraries.stream().filter(row -> row[1].equals(artifact)).map(row -> row[2]).findFirst();
  }

  private static List<String[]> rows(String name) {
    try (InputStream in = Objects.requireNonNull(Parts.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
