package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.StoredReport;

/** Files read on several threads and kept several to a transaction, beside one after the other. */
class ImportTogetherTest {
  private static final String TEXT = "坚持把项目建设放在首位,加快培育低空经济,守住安全生产底线。";

  @TempDir Path folder;

  private Library open(String name) throws LibraryException {
    return Library.open(
        folder.resolve(name), LineRules.rules(), () -> Instant.ofEpochMilli(1_700_000_000_000L));
  }

  /** Everything a library shows of what was imported. */
  private record Shown(
      List<ReportSummary> added,
      List<String> same,
      List<ImportProblem> problems,
      int failed,
      List<StoredReport> reports,
      List<Long> newestFirst) {}

  private Shown shown(String name, Library library, List<ImportResult> results)
      throws SQLException {
    List<StoredReport> reports = new ArrayList<>();
    for (long id = 1; id <= 1_000; id++) {
      library.report(id).ifPresent(reports::add);
    }
    return new Shown(
        results.stream().flatMap(result -> result.added().stream()).toList(),
        results.stream().flatMap(result -> result.same().stream()).toList(),
        results.stream().flatMap(result -> result.problems().stream()).toList(),
        results.stream().mapToInt(ImportResult::failed).sum(),
        reports,
        numbers(name, "SELECT report FROM listed ORDER BY id DESC"));
  }

  private List<Long> numbers(String name, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<Long> numbers = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return numbers;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aShuffledFolderGivesWhatItsFilesGiveOneByOne(long seed)
      throws IOException, LibraryException, SQLException {
    List<Path> files = files(new Random(seed));
    List<ImportResult> alone = new ArrayList<>();
    Shown expected;
    try (Library library = open("alone")) {
      for (Path file : files) {
        alone.add(library.importFiles(List.of(file), ImportProgress.NONE));
      }
      expected = shown("alone", library, alone);
    }
    assertThat(expected.added()).isNotEmpty();
    assertThat(expected.same()).isNotEmpty();
    assertThat(expected.failed()).isGreaterThanOrEqualTo(2);
    assertThat(expected.newestFirst()).hasSizeLessThan(expected.reports().size());
    try (Library library = open("together")) {
      ImportResult result = library.importFiles(files, ImportProgress.NONE);
      assertThat(shown("together", library, List.of(result))).isEqualTo(expected);
      assertThat(library.check()).isEmpty();
    }
  }

  /** Copies, editions, undated reports and files that cannot be read, in any order. */
  private List<Path> files(Random random) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder page = new StringBuilder();
      for (int line = random.nextInt(3); line >= 0; line--) {
        String date = random.nextInt(8) == 0 ? "" : "2025-10-0" + (1 + random.nextInt(4));
        page.append(LineRules.ZONES.get(random.nextInt(3)).name()).append('|');
        page.append("标题").append(random.nextInt(4)).append('|').append(date).append('|');
        page.append(TEXT.substring(random.nextInt(3))).append(random.nextInt(4)).append('\n');
      }
      String content = i == 7 ? "crash" : i == 8 ? "refused" : page.toString();
      files.add(Files.writeString(folder.resolve(i + ".txt"), content));
      if (random.nextInt(4) == 0) {
        files.add(Files.writeString(folder.resolve(i + "-copy.txt"), content + " "));
      }
    }
    files.add(Files.copy(files.getFirst(), folder.resolve("last.txt")));
    Collections.shuffle(files, random);
    return files;
  }

  /** RAISE(ROLLBACK) ends the whole transaction, as a full disk does. */
  @ParameterizedTest
  @ValueSource(strings = {"ABORT", "ROLLBACK"})
  void aFileThatCannotBeStoredLeavesTheOthers(String way)
      throws IOException, LibraryException, SQLException {
    try (Library library = open("a")) {
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder + "/a");
          Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TRIGGER bad BEFORE INSERT ON report WHEN new.headline = '坏' BEGIN"
                + " SELECT RAISE("
                + way
                + ", 'broken'); END");
      }
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String page = "甲高新区|好" + i + "|2025-10-" + (10 + i) + "|文" + i;
        String more = i == 5 ? "\n甲高新区|坏|2025-09-01|文" : "";
        files.add(Files.writeString(folder.resolve(i + ".txt"), page + more));
      }
      ImportResult result = library.importFiles(files, ImportProgress.NONE);
      assertThat(result.failed()).isEqualTo(1);
      assertThat(result.problems())
          .extracting(problem -> problem.file() + " " + problem.code())
          .containsExactly("5.txt not-stored");
      assertThat(result.added()).hasSize(11);
      assertThat(library.lists().reports(library.zones().getFirst().name()))
          .extracting(ReportSummary::headline)
          .containsExactlyInAnyOrderElementsOf(
              result.added().stream().map(ReportSummary::headline).toList());
      assertThat(library.check()).isEmpty();
      assertThat(numbers("a", "SELECT count(*) FROM listed")).containsExactly(11L);
    }
  }

  @Test
  void whatIsToldToBeDoneIsOnTheDiskAndStoppingKeepsThatAndWhatTheResultNames()
      throws IOException, LibraryException, SQLException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      files.add(Files.writeString(folder.resolve(i + ".txt"), "甲高新区|" + i + "|2025-10-01|文" + i));
    }
    try (Library library = open("a")) {
      List<Long> kept = new ArrayList<>();
      List<Long> told = new ArrayList<>();
      ImportResult result =
          library.importFiles(
              files,
              new ImportProgress() {
                @Override
                public void at(int done, int total, String file) {
                  told.add((long) done);
                  try {
                    kept.addAll(numbers("a", "SELECT count(*) FROM report"));
                  } catch (SQLException e) {
                    throw new IllegalStateException(e);
                  }
                }

                @Override
                public boolean cancelled() {
                  return told.size() == 23;
                }
              });
      assertThat(kept).isEqualTo(told);
      assertThat(told.getLast()).isPositive();
      assertThat(result.cancelled()).isTrue();
      assertThat(result.added()).hasSize(23);
      assertThat(numbers("a", "SELECT id FROM report"))
          .isEqualTo(result.added().stream().map(ReportSummary::id).toList());
    }
  }

  @Test
  void aFaultOfTheProgramKeepsTheFilesBefore() throws IOException, LibraryException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      files.add(Files.writeString(folder.resolve(i + ".txt"), "甲高新区|" + i + "|2025-10-01|文" + i));
    }
    try (Library library = open("a")) {
      assertThatThrownBy(
              () ->
                  library.importFiles(
                      files,
                      new ImportProgress() {
                        @Override
                        public void at(int done, int total, String file) {
                          if (file.equals("4.txt")) {
                            throw new IllegalStateException("stumbled");
                          }
                        }

                        @Override
                        public boolean cancelled() {
                          return false;
                        }
                      }))
          .hasMessage("stumbled");
      assertThat(library.zones().getFirst().reports()).isEqualTo(4);
    }
  }
}
