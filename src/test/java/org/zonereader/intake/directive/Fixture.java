package org.zonereader.intake.directive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A short made-up report with its priorities, from the files under {@code directives}: {@code ##}
 * name, the paragraphs, then {@code -> lead | actions | subject | rule} for each priority, or a
 * lone {@code =} for none.
 */
record Fixture(String name, String text, List<String> wanted) {
  private static final List<String> FILES =
      List.of("openers.txt", "words.txt", "series.txt", "never.txt", "pages.txt");

  static List<Fixture> all() {
    List<Fixture> fixtures = new ArrayList<>();
    for (String file : FILES) {
      for (String part : read(file).split("(?m)^## ", -1)) {
        if (!part.startsWith("#")) {
          fixtures.add(parse(part.strip().lines().toList()));
        }
      }
    }
    return fixtures;
  }

  private static Fixture parse(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("-> ")) {
        wanted.add(line.substring(3));
      } else if (!line.equals("=")) {
        paragraphs.add(line);
      }
    }
    return new Fixture(lines.getFirst(), String.join("\n", paragraphs), wanted);
  }

  private static String read(String file) {
    try (InputStream in = Fixture.class.getResourceAsStream("/directives/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
