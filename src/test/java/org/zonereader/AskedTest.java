package org.zonereader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the words after the program's name ask for. */
class AskedTest {
  @TempDir Path folder;

  private String file(String name) throws IOException {
    return Files.createFile(folder.resolve(name)).toString();
  }

  @Test
  void nothingIsTheUsersLibrary() {
    assertThat(Asked.of()).isEqualTo(new Asked.Window(Optional.empty()));
  }

  @Test
  void aLibraryIsOpenedWithAndWithoutTheOption() throws IOException {
    String library = file("报道 2026.ZoneReader");
    assertThat(Asked.of(library)).isEqualTo(new Asked.Window(Optional.of(Path.of(library))));
    assertThat(Asked.of("--library", library))
        .isEqualTo(new Asked.Window(Optional.of(Path.of(library))));
  }

  @Test
  void aLibraryThatIsNotThereIsMadeOnlyWithTheOption() {
    String missing = folder.resolve("new.zonereader").toString();
    assertThat(Asked.of(missing)).isEqualTo(new Asked.Missing(missing));
    assertThat(Asked.of("--library", missing))
        .isEqualTo(new Asked.Window(Optional.of(Path.of(missing))));
  }

  @Test
  void aFileOfAnotherKindCanBeImported() throws IOException {
    String page = file("page.txt");
    assertThat(Asked.of(page)).isEqualTo(new Asked.Importable(page));
  }

  @Test
  void commandsAndMistypedOnesGoToTheCommandLine() {
    assertThat(Asked.of("zones")).isEqualTo(new Asked.Command());
    assertThat(Asked.of("zoness")).isEqualTo(new Asked.Command());
    assertThat(Asked.of("--help")).isEqualTo(new Asked.Command());
    assertThat(Asked.of("import", "page.txt")).isEqualTo(new Asked.Command());
    assertThat(Asked.of("--library", "a", "b")).isEqualTo(new Asked.Command());
  }

  @Test
  void theDemoMayHaveAnotherPlace() {
    assertThat(Asked.of("demo")).isEqualTo(new Asked.Demo(Optional.empty()));
    assertThat(Asked.of("demo", "--library", "x"))
        .isEqualTo(new Asked.Demo(Optional.of(Path.of("x"))));
  }
}
