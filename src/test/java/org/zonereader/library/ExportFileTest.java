package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;

/** Exports from a library into a folder. */
class ExportFileTest {
  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  @TempDir Path folder;
  private ExportTable table =
      new ExportTable(
          ExportTable.Kind.THEME, "题", List.of(), "主题", List.of(), List.of(), false, List.of());

  @BeforeEach
  void sample() throws LibraryException {
    try (Library library = Library.open(folder.resolve("test.zonereader"))) {
      assertThat(library.importSample().added()).hasSize(5);
      List<String> zones = library.zones().stream().map(zone -> zone.name()).toList();
      table = library.exports().comparison(library.compare(zones), null, false, CHINESE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFormat(ExportFormat format) throws ExportFault, IOException {
    Path file = folder.resolve("对比." + format.ending().toUpperCase(Locale.ROOT));
    assertThat(ExportFile.write(table, file, CHINESE).file()).isEqualTo(file);
    assertThat(file).isNotEmptyFile();
    assertThat(ofFolder()).noneMatch(name -> name.startsWith(".zonereader-"));
  }

  @Test
  void theTextsOfTheColumnsGoAlong() {
    assertThat(table.texts()).hasSize(5);
    assertThat(table.columns()).hasSize(5);
  }

  @Test
  void anOlderFileIsReplaced() throws ExportFault, IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old".repeat(99_999));
    ExportFile.write(table, file, CHINESE);
    assertThat(file).content().startsWith("# ").doesNotContain("old");
  }

  @Test
  void aFolderInTheWayIsLeftAsItIs() throws IOException {
    Path file = Files.createDirectories(folder.resolve("a.pdf"));
    refused(file, "folder");
    assertThat(file).isEmptyDirectory();
  }

  @Test
  void leftOversOfExportsThatWereCutOffAreRemoved() throws Exception {
    Path old = Files.createFile(folder.resolve(".zonereader-1.pdf"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(2, ChronoUnit.DAYS)));
    Path young = Files.createFile(folder.resolve(".zonereader-2.pdf"));
    ExportFile.write(table, folder.resolve("a.csv"), CHINESE);
    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void refusalsNameTheFile() {
    refused(folder.resolve("a.doc"), "ending");
    refused(folder.resolve("ending"), "ending");
    refused(folder.resolve("absent").resolve("a.pdf"), "no-folder");
  }

  @Test
  void aFaultWhileWritingLeavesNothing() throws IOException {
    // A name longer than any file system takes.
    refused(folder.resolve("长".repeat(200) + ".csv"), "not-written");
    assertThat(ofFolder()).noneMatch(name -> name.startsWith(".zonereader-"));
  }

  private void refused(Path file, String code) {
    assertThatThrownBy(() -> ExportFile.write(table, file, CHINESE))
        .isInstanceOfSatisfying(
            ExportFault.class,
            fault -> {
              assertThat(fault.code()).isEqualTo(code);
              assertThat(new Sentences(CHINESE).of(fault)).contains(file.toString());
            });
  }

  private List<String> ofFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
