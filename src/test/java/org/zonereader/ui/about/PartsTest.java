package org.zonereader.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list that the build wrote names what the program runs on, each with its licence. */
class PartsTest {
  private final Parts parts = new Parts();

  @Test
  void everyJarOfTheClassPathIsListed() {
    List<String> listed =
        parts.all().stream().map(part -> part.name().toLowerCase(java.util.Locale.ROOT)).toList();
    assertThat(listed)
        .contains("sqlite", "openjdk", "hanlp", "picocli", "controlsfx", "javafx controls")
        .hasSizeGreaterThan(30);
    for (String artifact : List.of("hanlp", "jsoup", "pdfbox", "poi-ooxml", "jackson-databind")) {
      String version = parts.libraryVersion(artifact).orElse("");
      assertThat(Arrays.stream(System.getProperty("java.class.path").split(":")))
          .anyMatch(jar -> jar.endsWith(artifact + "-" + version + ".jar"));
    }
  }

  @Test
  void everyPartHasALicence() {
    assertThat(parts.all()).allMatch(part -> !part.licence().isBlank());
  }

  @Test
  void noLibraryOfTheTestsIsPacked() {
    assertThat(parts.libraryVersion("junit-jupiter")).isEmpty();
    assertThat(parts.libraryVersion("lucene-core")).isEmpty();
  }

  @Test
  void theEnginesVersionIsTheDrivers() {
    assertThat(parts.sqlite()).matches("3\\.\\d+\\.\\d+");
    assertThat(parts.all()).contains(new Part("SQLite", parts.sqlite(), "Public Domain"));
  }
}
