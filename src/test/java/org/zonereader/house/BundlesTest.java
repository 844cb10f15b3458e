package org.zonereader.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every room's words exist in both languages, are all used, and none is missing. */
class BundlesTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Path MODEL = RESOURCES.resolve("org/zonereader/model");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Pattern GET =
      Pattern.compile("messages\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  static Stream<Path> rooms() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.endsWith("messages.properties")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void bothLanguagesHaveTheSameKeys(Path chinese) {
    Properties english = load(chinese.resolveSibling("messages_en.properties"));
    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(load(chinese).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void bothLanguagesUseTheSameArguments(Path chinese) {
    Properties english = load(chinese.resolveSibling("messages_en.properties"));
    Properties base = load(chinese);
    for (String key : base.stringPropertyNames()) {
      assertThat(arguments(english.getProperty(key, "")))
          .as("%s in %s: English may leave out arguments, not add any", key, chinese)
          .satisfiesAnyOf(
              used -> assertThat(arguments(base.getProperty(key))).containsAll(used),
              used -> assertThat(key).startsWith("date."));
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void noKeyIsObsolete(Path chinese) {
    String strings = literals(sources(chinese));
    // Keys made in code (tab.READING) count as used when their fixed beginning stands in a literal.
    List<String> obsolete =
        load(chinese).stringPropertyNames().stream()
            .filter(key -> !strings.contains("\n" + key + "\n"))
            .filter(key -> prefixes(key).stream().noneMatch(p -> strings.contains("\n" + p + "\n")))
            .sorted()
            .toList();
    assertThat(obsolete).as("keys nobody uses in %s", chinese).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void noKeyIsMissing(Path chinese) {
    Set<String> asked = new TreeSet<>();
    // Every room may use the model's words, but asks its own bundle for its own.
    List<Path> askers = chinese.startsWith(MODEL) ? List.of() : sources(chinese);
    for (Path file : askers) {
      Matcher matcher = GET.matcher(String.join("\n", FilesTest.lines(file)));
      while (matcher.find()) {
        asked.add(matcher.group(1));
      }
    }
    assertThat(load(chinese).stringPropertyNames()).containsAll(asked);
  }

  private static Set<String> arguments(String pattern) {
    return ARGUMENT.matcher(pattern).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  /** {@code a.}, {@code a.b.} … of {@code a.b.c}. */
  private static List<String> prefixes(String key) {
    return Stream.iterate(key.indexOf('.'), i -> i >= 0, i -> key.indexOf('.', i + 1))
        .map(i -> key.substring(0, i + 1))
        .toList();
  }

  private static String literals(List<Path> files) {
    StringBuilder all = new StringBuilder("\n");
    for (Path file : files) {
      Matcher matcher = STRING.matcher(String.join("\n", FilesTest.lines(file)));
      while (matcher.find()) {
        all.append(matcher.group(1)).append('\n');
      }
    }
    return all.toString();
  }

  /** The sources that may use a room's words: the room itself, or all for the shared model's. */
  private static List<Path> sources(Path chinese) {
    Path room = SOURCES.resolve(RESOURCES.relativize(chinese.getParent()));
    return room.endsWith("model")
        ? FilesTest.javaFiles(SOURCES).toList()
        : FilesTest.javaFiles(room).filter(file -> room.equals(file.getParent())).toList();
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
