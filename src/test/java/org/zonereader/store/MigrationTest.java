package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationTest {
  private static final Migrations NOW = Migrations.ofThisProgram();
  private static final Migrations NEXT =
      and("CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT; INSERT INTO note VALUES (5);");

  @TempDir Path folder;

  @Test
  void anOlderFileIsCopiedThenMigrated() throws OpenException {
    Path file = folder.resolve("a.zonereader");
    // Still open elsewhere: what was written stands in the write-ahead log only.
    try (Database older = Database.open(file, NOW)) {
      StoreFixture.add(older, StoreFixture.twoReports(), StoreFixture.CONTENT);
      try (Database newer = Database.open(file, NEXT)) {
        assertThat(number(newer, "PRAGMA user_version")).isEqualTo(NEXT.latest());
        assertThat(number(newer, "SELECT id FROM note")).isEqualTo(5);
        assertThat(new SourceStore(newer).parsed(1)).contains(StoreFixture.twoReports());
      }
    }
    try (Database copy = Database.open(folder.resolve("a.v" + NOW.latest() + ".zonereader"))) {
      assertThat(number(copy, "PRAGMA user_version")).isEqualTo(NOW.latest());
      assertThat(number(copy, "PRAGMA page_size")).isEqualTo(16384);
      assertThat(new SourceStore(copy).parsed(1)).contains(StoreFixture.twoReports());
      assertThat(new FileCheck(copy).findings()).isEmpty();
    }
  }

  @Test
  void anEarlierCopyIsKept() throws OpenException, IOException {
    Path file = folder.resolve("a.zonereader");
    Path earlier =
        Files.writeString(folder.resolve("a.v" + NOW.latest() + ".zonereader"), "earlier");
    Database.open(file, NOW).close();
    Database.open(file, NEXT).close();
    assertThat(earlier).hasContent("earlier");
    assertThat(folder.resolve("a.v" + NOW.latest() + "-2.zonereader")).isRegularFile();
  }

  @Test
  void aMigrationThatFailsLeavesTheFileAsItWas() throws OpenException {
    Path file = folder.resolve("a.zonereader");
    try (Database database = Database.open(file)) {
      StoreFixture.add(database, StoreFixture.twoReports(), StoreFixture.CONTENT);
    }
    Migrations failing = and("DROP TABLE clause; INSERT INTO nowhere VALUES (1);");
    assertThatThrownBy(() -> Database.open(file, failing).close())
        .isInstanceOf(OpenException.class);
    Migrations dangling = and("UPDATE report SET source = 77 WHERE ordinal = 1;");
    assertThatThrownBy(() -> Database.open(file, dangling).close())
        .isInstanceOf(OpenException.class);
    try (Database database = Database.open(file)) {
      assertThat(new SourceStore(database).parsed(1)).contains(StoreFixture.twoReports());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theKeptLibraryOfEveryVersionOpens(int version) throws OpenException, IOException {
    Path file = kept(folder, version);
    try (Database database = Database.open(file)) {
      assertThat(new FileCheck(database).findings()).isEmpty();
      assertThat(new SourceStore(database).parsed(1)).contains(StoreFixture.twoReports());
      assertThat(new ReportStore(database).summaries()).hasSize(2);
      // Names came with version 3.
      assertThat(new ViewStore(database).all()).hasSize(version < 3 ? 0 : 1);
      if (version >= 3) {
        assertThat(new ViewStore(database).all().getFirst()).isEqualTo(StoreFixture.keptView());
        assertThat(new GroupStore(database).all()).containsExactly(StoreFixture.keptGroup());
      }
      ViewStore views = new ViewStore(database);
      assertThat(views.save("另一个", StoreFixture.view()).columns())
          .isEqualTo(StoreFixture.keptView().columns());
    }
  }

  /** The library that was kept when a version was new. */
  static Path kept(Path folder, int version) throws IOException {
    Path file = folder.resolve("kept-" + version + ".zonereader");
    try (InputStream kept =
        new GZIPInputStream(
            Objects.requireNonNull(
                MigrationTest.class.getResourceAsStream(
                    "version-" + version + ".zonereader.gz")))) {
      Files.copy(kept, file);
    }
    return file;
  }

  /** The migrations of this program and one more. */
  private static Migrations and(String script) {
    return new Migrations(Stream.concat(NOW.scripts().stream(), Stream.of(script)).toList());
  }

  private static int number(Database database, String sql) {
    return database.read(c -> Connections.number(c, sql));
  }
}
