package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.library.LostReport.Original;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportPlace;
import org.zonereader.testing.Flip;

/** Journal, backups, recovery, over libraries whose pages are made up. */
class BackupsTest {
  @TempDir Path folder;
  private Path file;
  private Instant now = Instant.parse("2026-11-03T07:40:00Z");

  @BeforeEach
  void place() {
    file = folder.resolve("lib").resolve("a.zonereader");
  }

  private Library open() throws LibraryException {
    return Library.open(file, LineRules.rules(), (InstantSource) () -> now);
  }

  private Path page(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  private static ImportResult add(Library library, Path... pages) {
    return library.importFiles(List.of(pages), ImportProgress.NONE);
  }

  private List<Journal.Line> lines() {
    return new Journal(file, () -> now).lines();
  }

  @Test
  void theJournalSaysWhatCameAndWhatWent() throws Exception {
    try (Library library = open()) {
      Path one = page("一.txt", "甲高新区|一|2025-10-01|文一", "乙高新区|二|2025-10-02|文二");
      ImportResult result = add(library, one, page("二.txt", "丙高新区|三|2025-10-03|文三"));
      assertThat(result.added()).hasSize(3);
      assertThat(lines()).hasSize(2);
      Journal.Line first = lines().getFirst();
      assertThat(first.path()).isEqualTo(one.toString());
      assertThat(first.event()).isEqualTo(Journal.Event.IMPORTED);
      assertThat(first.reports())
          .containsExactly(new Journal.Item("甲高新区", 1), new Journal.Item("乙高新区", 2));
      assertThat(lines().getLast().total()).isEqualTo(3);
      assertThat(Files.readString(new Journal(file, () -> now).file())).doesNotContain("文一");
      long third = result.added().getLast().id();
      library.delete(List.of(third));
      assertThat(lines().getLast().event()).isEqualTo(Journal.Event.REMOVED);
      assertThat(zones()).containsExactly("甲高新区", "乙高新区");
      library.undo();
      assertThat(lines().getLast().event()).isEqualTo(Journal.Event.RETURNED);
      assertThat(zones()).containsExactly("甲高新区", "乙高新区", "丙高新区");
      library.redo();
      library.remove(List.of(result.added().getFirst().id()));
      assertThat(zones()).containsExactly("乙高新区");
      assertThat(lines().getLast().total()).isEqualTo(1);
    }
  }

  private List<String> zones() {
    return new Journal(file, () -> now)
        .entries().values().stream().map(entry -> entry.place().zone()).toList();
  }

  @Test
  void aLineThatBrokeOffIsPassedOver() throws Exception {
    try (Library library = open()) {
      add(library, page("一.txt", "甲高新区|一|2025-10-01|文一"));
      Path journal = new Journal(file, () -> now).file();
      Files.writeString(journal, "{\"time\":\"2026", StandardOpenOption.APPEND);
      assertThat(lines()).hasSize(1);
      add(library, page("二.txt", "乙高新区|二|2025-10-01|文二"));
    }
    assertThat(zones()).containsExactly("甲高新区", "乙高新区");
  }

  @Test
  void aJournalThatCannotBeWrittenCostsNoReport() throws Exception {
    Files.createDirectories(new Journal(file, () -> now).file());
    try (Library library = open()) {
      ImportResult result =
          add(
              library,
              page("一.txt", "甲高新区|一|2025-10-01|文一"),
              page("二.txt", "乙高新区|二|2025-10-01|文二"));
      assertThat(result.added()).hasSize(2);
      assertThat(result.failed()).isZero();
      assertThat(result.problems())
          .extracting(problem -> problem.code())
          .containsExactly("journal");
    }
  }

  @Test
  void backupsAreListedAndOldOnesGo() throws Exception {
    try (Library library = open()) {
      add(library, page("一.txt", "甲高新区|一|2025-10-01|文一"));
      Backups backups = library.backups();
      assertThat(backups.isDue()).isTrue();
      for (int day = 0; day < 5; day++) {
        backups.make();
        assertThat(backups.isDue()).isFalse();
        now = now.plusSeconds(86_460);
      }
      assertThat(backups.list()).hasSize(5);
      backups.keep(3);
      assertThat(backups.list()).hasSize(3);
      // The copy that was made before a migration is one of them, and not counted.
      Path copy =
          Files.copy(backups.list().getLast().file(), folder.resolve("lib/a.v4.zonereader"));
      backups.keep(3);
      assertThat(backups.list()).hasSize(4).extracting(Backup::file).contains(copy);
      Files.delete(copy);
      assertThat(backups.list().getFirst().time()).isAfter(backups.list().getLast().time());
      // The only good one stays, however many are to be kept.
      for (Backup backup : backups.list().subList(0, 2)) {
        Flip.middle(backup.file());
      }
      backups.keep(1);
      assertThat(backups.list())
          .extracting(backup -> backups.look(backup) instanceof BackupLook.Sound)
          .containsExactly(false, false, true);
      add(library, page("二.txt", "乙高新区|二|2025-10-01|文二"));
      assertThat(backups.look(backups.list().getLast()))
          .isInstanceOfSatisfying(
              BackupLook.Sound.class,
              sound -> {
                assertThat(sound.holdings().reports()).isEqualTo(1);
                assertThat(sound.missing()).isEqualTo(1);
              });
    }
  }

  @Test
  void aDamagedLibraryIsReplacedByTheNewestSoundBackup() throws Exception {
    Path gone = page("三.txt", "丙高新区|三|2025-10-03|文三");
    Path changed = page("四.txt", "丁高新区|四|2025-10-04|文四");
    try (Library library = open()) {
      add(library, page("一.txt", "甲高新区|一|2025-10-01|文一"));
      library.backups().make();
      now = now.plusSeconds(120);
      Flip.middle(library.backups().make().file());
      add(library, page("二.txt", "乙高新区|二|2025-10-02|文二", "戊高新区|五|2025-10-02|文五"));
      add(library, gone, changed);
    }
    Files.delete(gone);
    Files.writeString(changed, "丁高新区|四|2025-10-04|文四改");
    Flip.middle(file);
    LibraryException refusal = catchThrowableOfType(LibraryException.class, () -> open().close());
    assertThat(Recovery.isNeeded(refusal)).isTrue();

    byte[] damaged = Files.readAllBytes(file);
    Recovered recovered = new Recovery(file).run("x");
    assertThat(recovered.kept().resolve("a.zonereader")).hasBinaryContent(damaged);
    assertThat(recovered.holdings().reports()).isEqualTo(1);
    assertThat(recovered.lost())
        .extracting(lost -> lost.place().zone(), LostReport::original)
        .containsExactly(
            tuple("乙高新区", Original.FOUND),
            tuple("戊高新区", Original.FOUND),
            tuple("丙高新区", Original.GONE),
            tuple("丁高新区", Original.CHANGED));
    try (Library library = open()) {
      assertThat(library.check()).isEmpty();
      ImportResult again =
          library.importAgain(recovered.found().subList(0, 1), ImportProgress.NONE);
      assertThat(again.added()).extracting(report -> report.zone()).containsExactly("乙高新区");
      assertThat(library.waitingReports()).isEqualTo(1);
    }
  }

  @Test
  void withoutABackupThereIsAnEmptyLibrary() throws Exception {
    try (Library library = open()) {
      add(library, page("一.txt", "甲高新区|一|2025-10-01|文一"));
    }
    Files.write(file, new byte[0]);
    Recovered recovered = new Recovery(file).run("x");
    assertThat(recovered.backup()).isNull();
    assertThat(recovered.holdings().reports()).isZero();
    assertThat(recovered.found())
        .extracting(LostReport::place)
        .extracting(ReportPlace::zone)
        .containsExactly("甲高新区");
    try (Library library = open()) {
      library.importAgain(recovered.found(), ImportProgress.NONE);
      assertThat(library.zones()).hasSize(1);
    }
  }

  @Test
  void restoringSaysFirstWhatItWouldChange() throws Exception {
    Backup backup;
    try (Library library = open()) {
      ImportResult first = add(library, page("一.txt", "甲高新区|一|2025-10-01|文一"));
      backup = library.backups().make();
      library.remove(List.of(first.added().getFirst().id()));
      add(library, page("二.txt", "乙高新区|二|2025-10-02|文二", "丙高新区|三|2025-10-02|文三"));
      RestorePreview preview = new Recovery(file).preview(backup);
      assertThat(preview.gained()).isEqualTo(1);
      assertThat(preview.lost()).isEqualTo(2);
      LibraryException busy =
          catchThrowableOfType(
              LibraryException.class, () -> new Recovery(file).restore(backup.file()));
      assertThat(busy.code()).isEqualTo("busy");
    }
    Path kept = new Recovery(file).restore(backup.file());
    assertThat(kept.getParent()).hasFileName("replaced");
    try (Library library = open()) {
      assertThat(library.zones()).extracting(zone -> zone.name()).containsExactly("甲高新区");
      assertThat(library.check()).isEmpty();
    }
  }

  @Test
  void anOpenLibraryIsWatched() throws Exception {
    try (Library library = open()) {
      add(library, page("一.txt", "甲高新区|一|2025-10-01|文一"));
    }
    List<Runnable> steps = new ArrayList<>();
    List<String> told = new ArrayList<>();
    try (Library library = open()) {
      library.watch(steps::add, telling(told));
      runAll(steps);
      assertThat(library.backups().list()).hasSize(1);
      now = now.plusSeconds(90_000);
      add(library, page("二.txt", "乙高新区|二|2025-10-02|文二"));
      Files.setLastModifiedTime(file, FileTime.from(now));
      runAll(steps);
      assertThat(library.backups().list()).hasSize(2);
    }
    assertThat(told).isEmpty();
  }

  @Test
  void theFirstBackupHoldsTheFirstImport() throws Exception {
    List<Runnable> steps = new ArrayList<>();
    List<String> told = new ArrayList<>();
    try (Library library = open()) {
      library.watch(steps::add, telling(told));
      runAll(steps);
      assertThat(library.backups().list()).isEmpty();
      add(library, page("一.txt", "甲高新区|一|2025-10-01|文一"));
      runAll(steps);
      assertThat(library.backups().list())
          .singleElement()
          .satisfies(
              backup ->
                  assertThat(library.backups().look(backup))
                      .isInstanceOfSatisfying(
                          BackupLook.Sound.class,
                          sound -> assertThat(sound.holdings().reports()).isEqualTo(1)));
    }
    assertThat(told).isEmpty();
  }

  /** Those that come while others run are run too. */
  private static void runAll(List<Runnable> steps) {
    while (!steps.isEmpty()) {
      steps.removeFirst().run();
    }
  }

  private static Watching telling(List<String> told) {
    return new Watching() {
      @Override
      public void damaged(String how) {
        told.add("damaged");
      }

      @Override
      public void notBackedUp(LibraryException why) {
        told.add(why.code());
      }

      @Override
      public int kept() {
        return 2;
      }
    };
  }

  @Test
  void damageOfAnOpenLibraryIsToldOnceAndNotBackedUp() throws Exception {
    try (Library library = open()) {
      add(library, page("一.txt", "甲高新区|一|2025-10-01|文一"));
    }
    List<Runnable> steps = new ArrayList<>();
    List<String> told = new ArrayList<>();
    try (Library library = open()) {
      Flip.middle(file);
      library.watch(steps::add, telling(told));
      runAll(steps);
      assertThat(told).containsExactly("damaged");
      assertThat(library.backups().list()).isEmpty();
    }
    LibraryException refusal = catchThrowableOfType(LibraryException.class, () -> open().close());
    assertThat(Recovery.isNeeded(refusal)).isTrue();
  }
}
