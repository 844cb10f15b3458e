package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.store.OpenException.Reason;

class DatabaseTest {
  private static final int LATEST = Migrations.ofThisProgram().latest();

  @TempDir Path folder;

  @Test
  void aNewFileHasTheSettingsThatCannotBeChangedLater() throws OpenException {
    try (Database database = Database.open(folder.resolve("new/folder/a.zonereader"))) {
      assertThat(number(database, "PRAGMA page_size")).isEqualTo(16384);
      assertThat(number(database, "PRAGMA application_id")).isEqualTo(Opening.APPLICATION_ID);
      assertThat(number(database, "PRAGMA user_version")).isEqualTo(LATEST);
      assertThat(number(database, "PRAGMA foreign_keys")).isEqualTo(1);
      assertThat(text(database, "PRAGMA journal_mode")).isEqualTo("wal");
      assertThat(
              text(
                  database,
                  "SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND name"
                      + " NOT LIKE 'sqlite_%' AND type = 'table' AND NOT strict"))
          .isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"有 空格?a=b%20#c.zonereader", "'; drop.zonereader", "none"})
  void anyFileNameWorks(String name) throws OpenException {
    Path file = folder.resolve(name);
    try (Database database = Database.open(file)) {
      assertThat(StoreFixture.add(database, StoreFixture.twoReports(), "x")).isPresent();
    }
    assertThat(file).isRegularFile();
  }

  @Test
  void whatIsNotALibraryIsRefusedAndLeftAlone() throws IOException, SQLException {
    Path text = Files.writeString(folder.resolve("a.txt"), "这不是资料库".repeat(300));
    Path foreign = folder.resolve("b.sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign)) {
      Connections.execute(connection, "CREATE TABLE t (x)");
    }
    for (Path file : List.of(text, foreign)) {
      byte[] before = Files.readAllBytes(file);
      assertThat(refusal(file).reason()).isEqualTo(Reason.NOT_A_LIBRARY);
      assertThat(file).hasBinaryContent(before);
    }
    assertThat(folder).isDirectoryNotContaining(p -> p.toString().endsWith("-wal"));
  }

  @Test
  void aNewerLibraryIsRefused() throws OpenException, SQLException {
    Path file = folder.resolve("a.zonereader");
    Database.open(file).close();
    try (Connection connection = Connections.writer(file)) {
      Connections.execute(connection, "PRAGMA user_version = 7");
      Connections.execute(connection, "UPDATE seal SET id = ''");
    }
    OpenException refusal = refusal(file);
    assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
    assertThat(refusal.details()).containsExactly("7", String.valueOf(LATEST));
  }

  @Test
  void aDamagedLibraryIsNamedSo() throws OpenException, IOException {
    Path file = folder.resolve("a.zonereader");
    Database.open(file).close();
    byte[] bytes = Files.readAllBytes(file);
    // Everything after the file header, up to the end of the first page.
    Arrays.fill(bytes, 100, 16384, (byte) 7);
    Files.write(file, bytes);
    assertThat(refusal(file).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aFolderOrAnUnreachablePlaceIsNotAccessible() throws IOException {
    assertThat(refusal(folder).reason()).isEqualTo(Reason.NOT_ACCESSIBLE);
    Path inFile = Files.writeString(folder.resolve("file"), "x").resolve("a.zonereader");
    assertThat(refusal(inFile).reason()).isEqualTo(Reason.NOT_ACCESSIBLE);
  }

  @Test
  void aFailedWriteLeavesNothing() throws OpenException {
    try (Database database = Database.open(folder.resolve("a.zonereader"))) {
      assertThatThrownBy(
              () ->
                  database.write(
                      c -> {
                        Connections.execute(c, "INSERT INTO zone VALUES ('甲', '')");
                        throw new IllegalArgumentException("stop");
                      }))
          .hasMessage("stop");
      assertThatThrownBy(
              () ->
                  database.write(
                      c -> {
                        Connections.execute(c, "INSERT INTO zone VALUES ('乙', '')");
                        Connections.execute(c, "INSERT INTO zone VALUES (NULL, '')");
                        return null;
                      }))
          .isInstanceOf(StoreException.class);
      assertThat(number(database, "SELECT count(*) FROM zone")).isZero();
    }
  }

  @Test
  void aWriteWithinAWriteIsAProgrammingError() throws OpenException {
    try (Database database = Database.open(folder.resolve("a.zonereader"))) {
      assertThatThrownBy(() -> database.write(c -> database.write(d -> null)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aReaderCannotWriteAndAClosedLibraryIsClosed() throws OpenException {
    Database database = Database.open(folder.resolve("a.zonereader"));
    assertThatThrownBy(
            () ->
                database.read(
                    c -> {
                      Connections.execute(c, "DELETE FROM report");
                      return null;
                    }))
        .isInstanceOf(StoreException.class);
    database.close();
    database.close();
    assertThatThrownBy(() -> number(database, "SELECT 1"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readersSeeTheLastStateWhileAWriteRunsAndASecondWriterWaits() throws Exception {
    Path file = folder.resolve("a.zonereader");
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    try (Database one = Database.open(file);
        Database other = Database.open(file);
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> first =
          threads.submit(
              () ->
                  one.write(
                      c -> {
                        Connections.execute(c, "INSERT INTO zone VALUES ('甲', '')");
                        written.countDown();
                        try {
                          mayEnd.await();
                        } catch (InterruptedException e) {
                          throw new IllegalStateException(e);
                        }
                        return 0;
                      }));
      written.await();
      assertThat(number(one, "SELECT count(*) FROM zone")).isZero();
      assertThat(number(other, "SELECT count(*) FROM zone")).isZero();
      Future<?> second =
          threads.submit(
              () ->
                  other.write(
                      c -> {
                        Connections.execute(c, "INSERT INTO zone VALUES ('乙', '')");
                        return 0;
                      }));
      mayEnd.countDown();
      first.get();
      second.get();
      assertThat(number(one, "SELECT count(*) FROM zone")).isEqualTo(2);
    }
  }

  @Test
  void whatAKilledProcessLeavesOpensAtItsLastCommit() throws OpenException, IOException {
    Path file = folder.resolve("a.zonereader");
    Path left = folder.resolve("left.zonereader");
    try (Database database = Database.open(file)) {
      StoreFixture.add(database, StoreFixture.twoReports(), "x");
      database.write(
          c -> {
            Connections.execute(c, "PRAGMA cache_size = 1");
            for (int i = 0; i < 300; i++) {
              Connections.execute(
                  c, "INSERT INTO zone VALUES ('z" + i + "', hex(randomblob(3000)))");
            }
            try {
              Files.copy(file, left);
              Files.copy(Path.of(file + "-wal"), Path.of(left + "-wal"));
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
            return null;
          });
      assertThat(Files.size(Path.of(left + "-wal")))
          .as("it was cut off in mid-write")
          .isGreaterThan(500_000);
    }
    try (Database database = Database.open(left)) {
      assertThat(number(database, "SELECT count(*) FROM zone")).isEqualTo(2);
      assertThat(new FileCheck(database).findings()).isEmpty();
    }
  }

  private static OpenException refusal(Path file) {
    return catchThrowableOfType(OpenException.class, () -> Database.open(file).close());
  }

  private static int number(Database database, String sql) {
    return database.read(c -> Connections.number(c, sql));
  }

  private static String text(Database database, String sql) {
    return database.read(
        c -> {
          try (PreparedStatement query = c.prepareStatement(sql);
              ResultSet rows = query.executeQuery()) {
            return rows.getString(1);
          }
        });
  }
}
