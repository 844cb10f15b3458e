package org.zonereader.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No packed library is older than the version in which its known faults are mended. */
class SafeVersionsTest {
  private static final Path PACKED = Path.of("target", "licences", "libraries.tsv");
  private static final Path ADVISORIES = Path.of("packaging", "advisories.tsv");

  private record Advisory(String library, String safe, String id) {}

  private static Stream<String[]> rows(Path file) {
    return FilesTest.lines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", -1));
  }

  private static Map<String, String> packed() {
    return rows(PACKED)
        .collect(Collectors.toMap(row -> row[0] + ':' + row[1], row -> row[2], (a, b) -> a));
  }

  private static List<Advisory> advisories() {
    return rows(ADVISORIES).map(row -> new Advisory(row[0], row[1], row[2])).toList();
  }

  @Test
  void everyPackedLibraryIsAtOrAboveTheSafeVersion() {
    Map<String, String> packed = packed();
    assertThat(packed).hasSizeGreaterThan(25);
    assertThat(advisories())
        .allSatisfy(
            advisory ->
                assertThat(isAtLeast(packed.getOrDefault(advisory.library(), ""), advisory.safe()))
                    .as("%s: %s", advisory, packed.get(advisory.library()))
                    .isTrue());
  }

  @Test
  void everyAdvisoryIsAboutALibraryThatIsPacked() {
    assertThat(packed().keySet())
        .containsAll(advisories().stream().map(Advisory::library).toList());
  }

  @Test
  void nothingPackedIsASnapshot() {
    assertThat(packed().values()).noneMatch(version -> version.endsWith("SNAPSHOT"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.24.1, 1.23.2, true",
    "1.9, 1.10, false",
    "3.54.1.0, 3.41.2.2, true",
    "2.13.2, 2.13.2.1, false",
    "2.22, 2.22.0, true",
    "portable-1.8.6, 1.8.7, false",
    "'', 1, false"
  })
  void versionsAreComparedByTheirNumbers(String version, String safe, boolean enough) {
    assertThat(isAtLeast(version, safe)).isEqualTo(enough);
  }

  private static boolean isAtLeast(String version, String safe) {
    List<Integer> has = numbers(version);
    List<Integer> needs = numbers(safe);
    for (int i = 0; i < Math.max(has.size(), needs.size()); i++) {
      int difference = at(has, i) - at(needs, i);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return true;
  }

  private static int at(List<Integer> numbers, int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }

  private static List<Integer> numbers(String version) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : version.split("[^0-9]+", -1)) {
      if (!part.isEmpty()) {
        numbers.add(Integer.valueOf(part));
      }
    }
    return numbers;
  }
}
