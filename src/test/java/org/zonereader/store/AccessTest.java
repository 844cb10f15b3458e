package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.FilePlace;
import org.zonereader.store.StoreException.Kind;
import org.zonereader.testing.SmallDisk;

/** A library in each kind of place. */
class AccessTest {
  private static final FilePlaces LOCAL = MadeUpDisk.ofType("ext4").places();
  private static final FilePlaces SHARE = MadeUpDisk.ofType("cifs").places();
  private static final FilePlaces LOCKED = MadeUpDisk.ofType("ext4").readOnly().places();
  private static final FilePlaces LOCKED_SHARE = MadeUpDisk.ofType("nfs").readOnly().places();

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("a.zonereader");
  }

  @Test
  void onAShareALibraryHasARollbackJournal() throws Exception {
    try (Database database = Database.open(file, SHARE)) {
      assertThat(database.place().kind()).isEqualTo(FilePlace.Kind.NETWORK);
      add(database, 1);
      assertThat(mode(database)).isEqualTo("delete");
      assertThat(database.<Integer>alone(c -> Connections.number(c, "PRAGMA synchronous")))
          .isEqualTo(2);
      assertThat(names()).containsExactly("a.zonereader");
    }
    assertThat(usesLog()).isFalse();
  }

  @Test
  void aLibraryGoesToAShareAndBack() throws Exception {
    try (Database database = Database.open(file, LOCAL)) {
      add(database, 1);
      assertThat(mode(database)).isEqualTo("wal");
    }
    assertThat(usesLog()).isTrue();
    try (Database database = Database.open(file, SHARE)) {
      assertThat(mode(database)).isEqualTo("delete");
      add(database, 2);
    }
    assertThat(usesLog()).isFalse();
    try (Database database = Database.open(file, LOCAL)) {
      assertThat(mode(database)).isEqualTo("wal");
      assertThat(new SourceStore(database).ids()).hasSize(2);
      assertThat(new FileCheck(database).findings()).isEmpty();
    }
  }

  @Test
  void aLogThatWasLeftIsReadOnAShareFirst() throws Exception {
    Path left = folder.resolve("left.zonereader");
    try (Database database = Database.open(file, LOCAL)) {
      add(database, 1);
      copyWithLog(left);
    }
    assertThat(folder.resolve("left.zonereader-wal")).isNotEmptyFile();
    try (Database database = Database.open(left, SHARE)) {
      assertThat(new SourceStore(database).ids()).hasSize(1);
      assertThat(mode(database)).isEqualTo("delete");
      assertThat(new FileCheck(database).findings()).isEmpty();
    }
    assertThat(names()).doesNotContain("left.zonereader-wal", "left.zonereader-shm");
  }

  @Test
  void readersAndAWriterGetAlongOnAShare() throws Exception {
    try (Database database = Database.open(file, SHARE);
        ExecutorService readers = Executors.newFixedThreadPool(3)) {
      AtomicBoolean done = new AtomicBoolean();
      Callable<Integer> reading =
          () -> {
            int most = 0;
            while (!done.get()) {
              int now = new SourceStore(database).ids().size();
              assertThat(now).isGreaterThanOrEqualTo(most);
              most = now;
            }
            return most;
          };
      List<Future<Integer>> read =
          IntStream.range(0, 3).mapToObj(i -> readers.submit(reading)).toList();
      for (int group = 0; group < 10; group++) {
        int from = group * 10;
        new SourceStore(database)
            .together(() -> IntStream.range(from, from + 10).forEach(i -> add(database, i)));
      }
      done.set(true);
      for (Future<Integer> one : read) {
        assertThat(one.get()).isBetween(0, 100);
      }
      assertThat(new SourceStore(database).ids()).hasSize(100);
    }
  }

  @Test
  void whatCannotBeWrittenIsReadWithoutWritingAnything() throws Exception {
    try (Database database = Database.open(file, LOCAL)) {
      add(database, 1);
    }
    byte[] before = Files.readAllBytes(file);
    try (Database database = Database.open(file, LOCKED)) {
      assertThat(database.place().readOnly()).isTrue();
      assertThat(new SourceStore(database).ids()).hasSize(1);
      assertThat(new FileCheck(database).findings()).isEmpty();
      assertThat(new IndexUpkeep(database).findings()).isEmpty();
      assertThat(new IndexUpkeep(database).merge()).isEqualTo(IndexUpkeep.Merge.CLOSED);
      assertThat(names()).containsExactly("a.zonereader", "a.zonereader.sums");
      StoreException refusal = catchThrowableOfType(StoreException.class, () -> add(database, 2));
      assertThat(refusal.kind()).isEqualTo(Kind.READ_ONLY);
      assertThat(new SourceStore(database).ids()).hasSize(1);
    }
    assertThat(names()).containsExactly("a.zonereader", "a.zonereader.sums");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aLockedShareIsReadWhileOthersWrite() throws Exception {
    try (Database writer = Database.open(file, SHARE)) {
      add(writer, 1);
      try (Database reader = Database.open(file, LOCKED_SHARE)) {
        assertThat(new SourceStore(reader).ids()).hasSize(1);
        add(writer, 2);
        assertThat(new SourceStore(reader).ids()).hasSize(2);
      }
    }
  }

  @Test
  void whatChangesAfterAllIsReadAnew() throws Exception {
    Database.open(file, LOCAL).close();
    try (Database reader = Database.open(file, LOCKED)) {
      assertThat(new SourceStore(reader).ids()).isEmpty();
      try (Database writer = Database.open(file, LOCAL)) {
        add(writer, 1);
      }
      assertThat(new SourceStore(reader).ids()).hasSize(1);
    }
  }

  @Test
  void anOlderLibraryThatCannotBeWrittenIsRefused() throws Exception {
    try (InputStream kept =
        new GZIPInputStream(
            Objects.requireNonNull(
                AccessTest.class.getResourceAsStream("version-3.zonereader.gz")))) {
      Files.copy(kept, file);
    }
    refused(OpenException.Reason.READ_ONLY_OLDER);
  }

  @Test
  void aDiskThatCannotBeWritten() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 16)) {
      file = disk.folder().resolve("a.zonereader");
      Path left = disk.folder().resolve("left.zonereader");
      try (Database database = Database.open(file)) {
        add(database, 1);
        copyWithLog(left);
      }
      disk.lock();
      try (Database database = Database.open(file)) {
        assertThat(database.place()).isEqualTo(new FilePlace(FilePlace.Kind.LOCAL, "", true));
        assertThat(new SourceStore(database).ids()).hasSize(1);
        assertThat(new FileCheck(database).findings()).isEmpty();
        assertThat(new IndexUpkeep(database).findings()).isEmpty();
      }
      assertThatThrownBy(() -> Database.open(left).close())
          .isInstanceOfSatisfying(
              OpenException.class,
              refusal ->
                  assertThat(refusal.reason())
                      .isEqualTo(OpenException.Reason.READ_ONLY_UNFINISHED));
    }
  }

  @Test
  void afterAWriteThatFoundNoSpaceTheNextOneWorks() throws Exception {
    try (Database database = Database.open(file, LOCAL)) {
      add(database, 1);
      limit(database, 1);
      StoreException refusal =
          catchThrowableOfType(
              StoreException.class,
              () ->
                  new SourceStore(database)
                      .together(() -> IntStream.range(2, 400).forEach(i -> add(database, i))));
      assertThat(refusal.kind()).isEqualTo(Kind.FULL);
      assertThat(new SourceStore(database).ids()).hasSize(1);
      limit(database, 1_000_000);
      add(database, 2);
      assertThat(new SourceStore(database).ids()).hasSize(2);
      assertThat(new FileCheck(database).findings()).isEmpty();
      assertThat(new IndexUpkeep(database).findings()).isEmpty();
    }
  }

  private static void limit(Database database, int pages) {
    database.<Integer>alone(
        connection -> Connections.number(connection, "PRAGMA max_page_count = " + pages));
  }

  private void refused(OpenException.Reason reason) {
    assertThatThrownBy(() -> Database.open(file, LOCKED).close())
        .isInstanceOfSatisfying(
            OpenException.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  /** As after a crash: the file and its log, without the memory that is shared. */
  private void copyWithLog(Path target) throws IOException {
    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    Files.copy(
        file.resolveSibling("a.zonereader-wal"),
        target.resolveSibling(target.getFileName() + "-wal"));
  }

  private boolean usesLog() throws IOException {
    return Files.readAllBytes(file)[18] == 2;
  }

  private static String mode(Database database) {
    return database.read(
        connection -> {
          try (PreparedStatement query = connection.prepareStatement("PRAGMA journal_mode");
              ResultSet row = query.executeQuery()) {
            return row.getString(1);
          }
        });
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void add(Database database, int number) {
    StoreFixture.add(
        database, StoreFixture.twoReports(), StoreFixture.CONTENT + "\n第 " + number + " 份");
  }
}
