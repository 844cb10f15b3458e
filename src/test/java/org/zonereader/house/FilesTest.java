package org.zonereader.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Size of files and presence of package guides. */
class FilesTest {
  private static final int LONGEST = 400;
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path TESTS = Path.of("src", "test", "java");

  @Test
  void noFileIsLongerThan400Lines() {
    List<String> tooLong =
        Stream.of(SOURCES, TESTS)
            .flatMap(FilesTest::javaFiles)
            .filter(file -> lines(file).size() > LONGEST)
            .map(Path::toString)
            .toList();
    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyPackageHasAGuide() {
    List<String> without =
        javaFiles(SOURCES)
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .map(Path::toString)
            .toList();
    assertThat(without).isEmpty();
  }

  @Test
  void everyGuideMarksItsPackageNullSafe() {
    List<String> unmarked =
        javaFiles(SOURCES)
            .filter(file -> file.endsWith("package-info.java"))
            .filter(file -> lines(file).stream().noneMatch(line -> line.equals("@NullMarked")))
            .map(Path::toString)
            .toList();
    assertThat(unmarked).isEmpty();
  }

  static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
