package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.Finding;
import org.zonereader.store.OpenException.Reason;
import org.zonereader.testing.Flip;

/** What was damaged while the library was closed is noticed, and nothing else is. */
class SealTest {
  private static final int DAMAGED = 100;

  @TempDir Path folder;

  private Path library(String name) throws OpenException {
    Path file = folder.resolve(name);
    try (Database database = Database.open(file)) {
      Random random = new Random(1);
      for (int i = 0; i < 12; i++) {
        byte[] content = new byte[20_000];
        random.nextBytes(content);
        StoreFixture.add(
            database,
            StoreFixture.twoReports(),
            new String(content, StandardCharsets.ISO_8859_1) + i);
      }
    }
    return file;
  }

  @Test
  void aHundredDamagedLibrariesAreAllNoticed() throws Exception {
    Path sealed = library("a.zonereader");
    byte[] whole = Files.readAllBytes(sealed);
    byte[] sums = Files.readAllBytes(Beside.sums(sealed));
    Map<Damage, int[]> without = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    List<Damage> ways = List.copyOf(EnumSet.allOf(Damage.class));
    int damaged = 0;
    for (long seed = 1; damaged < DAMAGED; seed++) {
      Damage damage = ways.get((int) (seed % ways.size()));
      byte[] bytes = damage.of(whole, new Random(seed));
      if (Arrays.equals(bytes, whole)) {
        continue;
      }
      damaged++;
      Path place = Files.createDirectory(folder.resolve("seed-" + seed));
      Path file = Files.write(place.resolve("a.zonereader"), bytes);
      Files.write(Beside.sums(file), sums);
      if (!isNoticed(file)) {
        missed.add(damage + " seed " + seed);
      }
      // As after a crash, when there is nothing to compare with.
      Path bare = Files.write(place.resolve("b.zonereader"), bytes);
      int[] counts = without.computeIfAbsent(damage, d -> new int[2]);
      counts[0]++;
      counts[1] += isNoticed(bare) ? 1 : 0;
    }
    int noticed = without.values().stream().mapToInt(c -> c[1]).sum();
    System.out.printf(
        "damaged libraries: %d, noticed %d; without sums %d:",
        damaged, damaged - missed.size(), noticed);
    without.forEach((kind, counts) -> System.out.printf(" %s %d/%d", kind, counts[1], counts[0]));
    System.out.println();
    assertThat(missed).isEmpty();
    assertThat(noticed).isGreaterThan(DAMAGED / 2);
  }

  private static boolean isNoticed(Path file) {
    try (Database database = Database.open(file)) {
      return !new FileCheck(database).findings().isEmpty()
          || !new IndexUpkeep(database).findings().isEmpty();
    } catch (OpenException e) {
      return e.reason() == Reason.DAMAGED || e.reason() == Reason.NOT_A_LIBRARY;
    } catch (StoreException e) {
      return e.isDamage();
    }
  }

  @Test
  void aSealedFileThatWasDamagedIsCalledSo() throws Exception {
    Path file = library("a.zonereader");
    byte[] whole = Files.readAllBytes(file);
    // Its header, its version, its mark, its length; what SQLite would take for something else.
    for (int at : List.of(0, 18, 63, 71, 5000)) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 4;
      Files.write(file, bytes);
      assertThat(reason(file)).as("byte %d", at).isEqualTo(Reason.DAMAGED);
    }
    for (int length : List.of(0, 50, 1000, 16384, whole.length - 1)) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(reason(file)).as("length %d", length).isEqualTo(Reason.DAMAGED);
    }
  }

  private static Reason reason(Path file) {
    return catchThrowableOfType(OpenException.class, () -> Database.open(file).close()).reason();
  }

  @Test
  void aFileThatIsOnlyReadKeepsItsSeal() throws Exception {
    Path file = library("a.zonereader");
    byte[] sums = Files.readAllBytes(Beside.sums(file));
    byte[] bytes = Files.readAllBytes(file);
    try (Database database = Database.open(file)) {
      assertThat(new FileCheck(database).quick()).isEmpty();
      assertThat(new FileCheck(database).findings()).isEmpty();
    }
    assertThat(file).hasBinaryContent(bytes);
    assertThat(Beside.sums(file)).hasBinaryContent(sums);
  }

  @Test
  void sumsOfAnotherStateOfTheFileSayNothing() throws Exception {
    Path file = library("a.zonereader");
    Path earlier = Files.copy(file, folder.resolve("earlier"));
    byte[] sums = Files.readAllBytes(Beside.sums(file));
    try (Database database = Database.open(file)) {
      StoreFixture.add(database, StoreFixture.twoReports(), "more");
      // Left as it is, as by a crash.
      Path crashed = folder.resolve("crashed.zonereader");
      Files.copy(file, crashed);
      Files.copy(Beside.log(file), Beside.log(crashed));
      Files.write(Beside.sums(crashed), sums);
      assertThat(sources(crashed)).isEqualTo(13);
    }
    // Somebody put an older file back.
    Files.copy(earlier, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(sources(file)).isEqualTo(12);
    // A library of before there were seals.
    Files.write(Beside.sums(folder.resolve("new.zonereader")), sums);
    assertThat(sources(folder.resolve("new.zonereader"))).isZero();
  }

  private static int sources(Path file) throws OpenException {
    try (Database database = Database.open(file)) {
      assertThat(new FileCheck(database).findings()).isEmpty();
      return new SourceStore(database).ids().size();
    }
  }

  @Test
  void severalWhoWriteAndCloseInAnyOrderLeaveASoundFile() throws Exception {
    Path file = library("a.zonereader");
    Random random = new Random(7);
    List<Database> open = new ArrayList<>();
    for (int step = 0; step < 120; step++) {
      int what = random.nextInt(3);
      if (open.isEmpty() || (what == 0 && open.size() < 4)) {
        open.add(Database.open(file));
      } else if (what == 1) {
        Database one = open.get(random.nextInt(open.size()));
        StoreFixture.add(one, StoreFixture.twoReports(), "step " + step);
        assertThat(new FileCheck(one).quick()).isEmpty();
      } else {
        open.remove(random.nextInt(open.size())).close();
      }
    }
    open.forEach(Database::close);
    try (Database last = Database.open(file)) {
      assertThat(new FileCheck(last).findings()).isEmpty();
      assertThat(last.<Boolean>read(connection -> last.seal().isSet(connection))).isTrue();
    }
  }

  @Test
  void aLargeFileIsLookedAtAfterOpeningAndBeforeItIsWrittenTo() throws Exception {
    Path file = folder.resolve("large.zonereader");
    try (Database database = Database.open(file)) {
      StoreFixture.add(database, StoreFixture.twoReports(), "x".repeat(70 << 20));
    }
    byte[] sums = Files.readAllBytes(Beside.sums(file));
    Flip.at(file, 40L << 20);
    AtomicInteger told = new AtomicInteger();
    try (Database database = Database.open(file)) {
      database.onDamage(told::incrementAndGet);
      assertThatThrownBy(() -> StoreFixture.add(database, StoreFixture.twoReports(), "more"))
          .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.isDamage()).isTrue());
      assertThat(told).hasPositiveValue();
      assertThat(new FileCheck(database).quick()).extracting(Finding::code).containsExactly("sums");
    }
    // Its damage is not made good by closing it.
    assertThat(Beside.sums(file)).hasBinaryContent(sums);
    Flip.at(file, 40L << 20);
    try (Database database = Database.open(file)) {
      StoreFixture.add(database, StoreFixture.twoReports(), "more");
    }
    assertThat(sources(file)).isEqualTo(2);
  }

  @Test
  void sumsThatAreDamagedThemselvesSayNothing() throws Exception {
    Path file = library("a.zonereader");
    byte[] sums = Files.readAllBytes(Beside.sums(file));
    for (int length : List.of(0, 3, 20, sums.length - 1)) {
      Files.write(Beside.sums(file), Arrays.copyOf(sums, length));
      assertThat(sources(file)).isEqualTo(12);
    }
    sums[sums.length / 2] ^= 1;
    Files.write(Beside.sums(file), sums);
    assertThat(sources(file)).isEqualTo(12);
  }

  @Test
  void aDamagedPageThatIsReadIsTold() throws Exception {
    Path file = library("a.zonereader");
    Files.delete(Beside.sums(file));
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 2 * PageSums.PAGE, bytes.length, (byte) 0x55);
    Files.write(file, bytes);
    AtomicInteger told = new AtomicInteger();
    try (Database database = Database.open(file)) {
      database.onDamage(told::incrementAndGet);
      assertThatThrownBy(() -> new SourceStore(database).ids())
          .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.isDamage()).isTrue());
    }
    assertThat(told).hasValue(1);
  }

  @Test
  void aBackupIsWholeAndSealedAndLeavesTheLibraryAlone() throws Exception {
    Path file = library("a.zonereader");
    Path backup = folder.resolve("backups").resolve("b.zonereader");
    try (Database database = Database.open(file)) {
      StoreFixture.add(database, StoreFixture.twoReports(), "in the log only");
      BackupFile.make(file, backup);
      assertThat(ContentStore.ofClosed(backup)).isEqualTo(new ContentStore(database).content());
    }
    try (var files = Files.list(backup.getParent())) {
      assertThat(files).containsExactlyInAnyOrder(backup, Beside.sums(backup));
    }
    Flip.at(backup, Files.size(backup) - 100);
    assertThatThrownBy(() -> ContentStore.ofClosed(backup))
        .isInstanceOfSatisfying(
            OpenException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }

  @Test
  void aSwapThatIsBrokenOffIsBroughtToItsEnd() throws Exception {
    Path file = library("a.zonereader");
    Path backup = folder.resolve("b.zonereader");
    BackupFile.make(file, backup);
    try (Database database = Database.open(file)) {
      StoreFixture.add(database, StoreFixture.twoReports(), "more");
      assertThatThrownBy(() -> Swap.run(file, backup, Swap.Aside.REPLACED))
          .isInstanceOfSatisfying(
              OpenException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
    }
    // Ready, but not yet moved; some of the old files are gone already.
    Files.copy(backup, folder.resolve("a.zonereader.for-damaged"));
    Path log = Files.writeString(Beside.log(file), "stale");
    Files.delete(file);
    Swap.finish(file);
    assertThat(log).doesNotExist();
    assertThat(sources(file)).isEqualTo(12);
    Path kept = Swap.run(file, null, Swap.Aside.REPLACED);
    assertThat(kept.getParent()).isEqualTo(folder.resolve("replaced"));
    assertThat(sources(kept.resolve("a.zonereader"))).isEqualTo(12);
    assertThat(sources(file)).isZero();
  }

  @Test
  void anOlderLibraryCanBeLookedInto() throws Exception {
    for (int version = 1; version <= Migrations.ofThisProgram().latest(); version++) {
      Path file = MigrationTest.kept(folder, version);
      byte[] bytes = Files.readAllBytes(file);
      ContentStore.Content content = ContentStore.ofClosed(file);
      assertThat(content.holdings().reports()).isEqualTo(2);
      assertThat(content.holdings().views()).isEqualTo(version < 3 ? 0 : 1);
      assertThat(content.reports()).hasSize(2);
      assertThat(file).hasBinaryContent(bytes);
    }
  }

  @Test
  void errorsOfTheIndexAreNoDamage() {
    assertThat(StoreException.isDamage(11)).isTrue();
    assertThat(StoreException.isDamage(26)).isTrue();
    assertThat(StoreException.isDamage(267)).isFalse();
    assertThat(StoreException.isDamage(5)).isFalse();
  }
}
