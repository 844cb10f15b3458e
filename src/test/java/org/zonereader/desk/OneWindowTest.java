package org.zonereader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, real sockets: who shows a library, and who rings there. */
class OneWindowTest {
  /** Starts at the same moment. */
  private static final int CROWD = 6;

  @TempDir Path temporary;

  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  private Process start(Path folder, String library) {
    List<String> command =
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Starter.class.getName(),
            folder.toString(),
            temporary.resolve(library).toString());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      started.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder() {
    return temporary.resolve("s");
  }

  private static String line(Process process) throws IOException {
    return String.valueOf(process.inputReader().readLine());
  }

  private Process holder(String library) throws IOException {
    Process holder = start(folder(), library);
    assertThat(line(holder)).isEqualTo("Mine");
    assertThat(line(holder)).isEqualTo("waiting");
    return holder;
  }

  @Test
  void aSecondStartRingsAndTheFirstHears() throws Exception {
    Process first = holder("a.zonereader");
    Process second = start(folder(), "a.zonereader");
    assertThat(line(second)).isEqualTo("Theirs");
    assertThat(second.waitFor()).isZero();
    assertThat(line(first)).isEqualTo("forward");
    assertThat(line(start(folder(), "a.zonereader"))).isEqualTo("Theirs");
    assertThat(line(first)).isEqualTo("forward");
  }

  @Test
  void anotherLibraryHasItsOwnWindow() throws Exception {
    holder("a.zonereader");
    holder("b.zonereader");
  }

  @Test
  void whatLinksToTheLibraryIsTheLibrary() throws Exception {
    Files.createFile(temporary.resolve("a.zonereader"));
    Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("a.zonereader"));
    holder("a.zonereader");
    assertThat(line(start(folder(), "link"))).isEqualTo("Theirs");
    assertThat(line(start(folder(), "not/../a.zonereader"))).isEqualTo("Theirs");
  }

  @Test
  void ofManyAtOnceExactlyOneHasTheWindow() throws Exception {
    for (int i = 0; i < CROWD; i++) {
      start(folder(), "a.zonereader");
    }
    List<String> found = new ArrayList<>();
    for (Process process : List.copyOf(started)) {
      found.add(line(process));
    }
    assertThat(found).filteredOn("Mine"::equals).hasSize(1);
    assertThat(found).filteredOn("Theirs"::equals).hasSize(CROWD - 1);
  }

  @Test
  void aKilledProcessLeavesASocketThatBlocksNobody() throws Exception {
    Process killed = holder("a.zonereader");
    killed.destroyForcibly().waitFor();
    try (Stream<Path> left = Files.list(folder())) {
      assertThat(left.map(Path::toString)).anyMatch(name -> name.endsWith(".sock"));
    }
    Process next = holder("a.zonereader");
    assertThat(line(start(folder(), "a.zonereader"))).isEqualTo("Theirs");
    assertThat(line(next)).isEqualTo("forward");
  }

  @Test
  void aWindowThatWasClosedLetsGo() throws Exception {
    Process first = holder("a.zonereader");
    first.outputWriter().close();
    assertThat(first.waitFor()).isZero();
    try (Stream<Path> left = Files.list(folder())) {
      assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".sock"));
    }
    holder("a.zonereader");
  }

  @Test
  void onlyTheOwnerMayEnterTheFolder() throws Exception {
    Files.createDirectory(folder());
    Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
    holder("a.zonereader");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
  }

  @Test
  void aFolderThatIsALinkIsNotTaken() throws Exception {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), elsewhere);
    OneWindow others = new OneWindow(List.of(link, folder()));
    try (Claim claim = mine(others)) {
      assertThat(elsewhere).isEmptyDirectory();
      assertThat(folder()).isNotEmptyDirectory();
      assertThat(claim).isNotNull();
    }
  }

  @Test
  void aPathTooLongForASocketIsPassedOver() throws Exception {
    Path deep = temporary.resolve("d".repeat(100));
    OneWindow others = new OneWindow(List.of(deep, folder()));
    try (Claim claim = mine(others)) {
      assertThat(deep).doesNotExist();
      assertThat(folder()).isNotEmptyDirectory();
      assertThat(claim).isNotNull();
    }
  }

  @Test
  void withoutAPlaceForSocketsEveryStartHasAWindow() throws Exception {
    Path file = Files.createFile(temporary.resolve("file"));
    OneWindow others = new OneWindow(List.of(file.resolve("below")));
    mine(others).close();
    mine(others).close();
  }

  @Test
  void theSessionsOwnFolderComesFirst() {
    assertThat(
            PrivateFolder.places(Map.of("XDG_RUNTIME_DIR", "/run/user/7"), temporary.resolve("r")))
        .startsWith(Path.of("/run/user/7/zonereader"), temporary.resolve("r"))
        .hasSize(3);
    assertThat(PrivateFolder.places(Map.of("XDG_RUNTIME_DIR", "here"), temporary))
        .startsWith(temporary)
        .hasSize(2);
  }

  private Claim mine(OneWindow others) {
    if (others.claim(temporary.resolve("a.zonereader")) instanceof OneWindow.Start.Mine mine) {
      return mine.claim();
    }
    throw new AssertionError("another process has it");
  }
}
