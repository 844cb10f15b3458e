package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.Compaction;
import org.zonereader.model.Finding;

/** Two reports, 1 of 甲高新区 with a headline and 2 of nobody without, and damage of every kind. */
class IndexUpkeepTest {
  private static final Finding FIRST = new Finding("index", List.of("1", "甲高新区", "要闻"));
  private static final Finding SECOND = new Finding("index", List.of("2", "", ""));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() throws OpenException {
    file = folder.resolve("a.zonereader");
    try (Database database = Database.open(file)) {
      StoreFixture.add(database, StoreFixture.twoReports(), "x");
    }
  }

  @Test
  void aSoundIndexHasNoFindings() throws OpenException {
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM pairs WHERE rowid = (SELECT id FROM listed WHERE report = 1)",
        "DELETE FROM characters WHERE rowid = (SELECT id FROM listed WHERE report = 1)",
        "DELETE FROM pairs_docsize WHERE id = (SELECT id FROM listed WHERE report = 1)",
        "DELETE FROM characters_docsize WHERE id = (SELECT id FROM listed WHERE report = 1)",
        // A trigger notes what changes in report; the text is changed behind its back.
        "UPDATE report SET text = '没了。' WHERE id = 1; DELETE FROM stale"
      })
  void anIndexOfAnotherTextIsFoundWithItsReport(String damage) throws Exception {
    alter(damage);
    assertThat(findings()).containsExactly(FIRST);
    assertThatRebuildHeals();
  }

  @Test
  void everyEntryCounts() throws Exception {
    // Text 2 is 没有要点。: entries lost, foreign, and at another place.
    for (String grams : List.of("没有 有要 要点 点。", "没有 有要 要点 点。 。\uFFFE 甲乙", "有要 没有 要点 点。 。\uFFFE")) {
      replacePairs(grams);
      assertThat(findings()).as(grams).containsExactly(SECOND);
    }
    replacePairs("没有 有要 要点 点。 。\uFFFE");
    assertThat(findings()).isEmpty();
  }

  private void replacePairs(String grams) throws SQLException {
    alter("DELETE FROM pairs WHERE rowid = (SELECT id FROM listed WHERE report = 2)");
    alter(
        "INSERT INTO pairs (rowid, grams) SELECT id, '" + grams + "' FROM listed WHERE report = 2");
  }

  @Test
  void rowsOfNoReportAreFound() throws Exception {
    alter("INSERT INTO pairs (rowid, grams) VALUES (77, '甲乙'), (78, '甲乙')");
    assertThat(findings()).containsExactly(new Finding("index-strays", List.of("2")));
    assertThatRebuildHeals();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE listed SET zone = '乙高新区' WHERE report = 1",
        "UPDATE report SET day = 29 WHERE id = 1; DELETE FROM stale",
        "UPDATE report SET zone = '' WHERE id = 1; DELETE FROM stale"
      })
  void aWrongPlaceInTheListsIsFound(String damage) throws Exception {
    alter(damage);
    assertThat(findings()).extracting(Finding::code).containsExactly("listed");
    assertThat(findings().getFirst().args()).startsWith("1").endsWith("要闻");
    assertThatRebuildHeals();
  }

  @Test
  void missingAndSurplusRowsOfTheListsAreFound() throws Exception {
    alter("UPDATE report SET state = 'REMOVED' WHERE id = 2; DELETE FROM stale");
    assertThat(findings()).containsExactly(new Finding("listed", List.of("2", "", "")));
    alter("DELETE FROM listed WHERE report = 1");
    assertThat(findings())
        .contains(new Finding("listed", List.of("1", "甲高新区", "要闻")))
        .contains(new Finding("index-strays", List.of("1")));
    assertThatRebuildHeals();
  }

  @Test
  void whatWaitsForTheIndexIsFoundAndCaughtUpWithTheNextWrite() throws Exception {
    alter("UPDATE report SET day = 29 WHERE id = 1");
    assertThat(findings()).contains(new Finding("stale", List.of("1")));
    try (Database database = Database.open(file)) {
      database.write(connection -> 0);
    }
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM pairs_data",
        "DELETE FROM pairs_data WHERE id > 10",
        "UPDATE characters_data SET block = x'00' WHERE id > 10",
        "DROP TABLE pairs_data",
        "DROP TABLE pairs_idx",
        "DROP TABLE characters_docsize",
        // FTS5 does not even open these.
        "DROP TABLE pairs_config",
        "DELETE FROM characters_config"
      })
  void aDamagedTableIsFoundAndMadeAnew(String damage) throws Exception {
    alter(damage);
    assertThat(findings()).isNotEmpty();
    assertThatRebuildHeals();
  }

  @Test
  void manyReportsAreCounted() throws Exception {
    try (Database database = Database.open(file)) {
      for (int i = 0; i < 20; i++) {
        StoreFixture.add(database, StoreFixture.twoReports(), "x" + i);
      }
    }
    alter("DELETE FROM characters");
    List<Finding> findings = findings();
    assertThat(findings).hasSize(21).endsWith(new Finding("index-more", List.of("22")));
  }

  @Test
  void tablesMadeAnewAreThoseOfTheSchema() throws Exception {
    String settings = "SELECT k, v FROM pairs_config UNION ALL SELECT k, v FROM characters_config";
    List<String> schema = rows("SELECT name, sql FROM sqlite_schema ORDER BY name");
    List<String> before = rows(settings);
    try (Database database = Database.open(file)) {
      assertThat(new IndexUpkeep(database).rebuild()).isEqualTo(2);
    }
    assertThat(rows("SELECT name, sql FROM sqlite_schema ORDER BY name")).isEqualTo(schema);
    assertThat(rows(settings)).isEqualTo(before);
  }

  @Test
  void aFaultLeavesTextAndIndexAsTheyWere() throws Exception {
    try (Database database = Database.open(file)) {
      assertThatThrownBy(
              () ->
                  database.write(
                      connection -> {
                        Connections.execute(connection, "UPDATE report SET text = '另一篇。'");
                        SearchIndex.rebuild(connection);
                        throw new IllegalStateException("in the middle");
                      }))
          .hasMessage("in the middle");
      assertThat(new IndexUpkeep(database).findings()).isEmpty();
    }
    assertThat(rows("SELECT count(*) FROM report WHERE text = '另一篇。'")).containsExactly("0|");
    assertThat(rows("SELECT count(*) FROM pairs('另一')")).containsExactly("0|");
  }

  @Test
  void compactingKeepsEveryRow() throws Exception {
    try (Database database = Database.open(file)) {
      for (int i = 0; i < 20; i++) {
        StoreFixture.add(database, StoreFixture.twoReports(), String.valueOf(i).repeat(100_000));
      }
      new SourceStore(database).removeReports(List.of(5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L));
    }
    List<List<String>> before = everything();
    try (Database database = Database.open(file)) {
      Compaction sizes = new IndexUpkeep(database).compact();
      assertThat(sizes.before() - sizes.after()).isGreaterThan(400_000);
      assertThat(folder.resolve("a.zonereader").toFile().length()).isEqualTo(sizes.after());
    }
    assertThat(everything()).isEqualTo(before);
    assertThat(findings()).isEmpty();
    assertThat(rows("PRAGMA page_size")).containsExactly("16384|");
  }

  @Test
  void withoutSpaceNothingIsCompacted() throws Exception {
    try (Database database = Database.open(file)) {
      IndexUpkeep upkeep = new IndexUpkeep(database, place -> 4711);
      assertThatThrownBy(upkeep::compact)
          .isInstanceOfSatisfying(
              NoSpaceException.class,
              e -> {
                assertThat(e.free()).isEqualTo(4711);
                assertThat(e.needed()).isGreaterThan(4711);
              });
    }
  }

  @Test
  void mergesStepByStepUntilNothingIsLeft() throws Exception {
    // FTS5 writes the segment's number above bit 37 of a page's.
    String segments = "SELECT count(DISTINCT id >> 37) FROM pairs_data WHERE id > 10";
    IndexUpkeep upkeep;
    try (Database database = Database.open(file)) {
      database.write(
          connection -> {
            // Without merging on the way there is something to merge.
            Connections.execute(
                connection, "INSERT INTO pairs (pairs, rank) VALUES ('automerge', 0)");
            return 0;
          });
      for (int i = 0; i < 12; i++) {
        StoreFixture.add(database, StoreFixture.twoReports(), "x" + i);
      }
      int before = database.read(connection -> Connections.number(connection, segments));
      upkeep = new IndexUpkeep(database);
      assertThat(upkeep.merge()).isEqualTo(IndexUpkeep.Merge.MORE);
      IndexUpkeep.Merge step = IndexUpkeep.Merge.MORE;
      for (int i = 0; i < 100 && step == IndexUpkeep.Merge.MORE; i++) {
        step = upkeep.merge();
      }
      assertThat(step).isEqualTo(IndexUpkeep.Merge.NONE);
      int after = database.read(connection -> Connections.number(connection, segments));
      assertThat(after).isLessThan(before);
      assertThat(upkeep.findings()).isEmpty();
      IndexUpkeep busy = upkeep;
      database.write(connection -> assertThat(merging(busy)).isEqualTo(IndexUpkeep.Merge.BUSY));
    }
    assertThat(upkeep.merge()).isEqualTo(IndexUpkeep.Merge.CLOSED);
  }

  /** A step on another thread than the one that writes. */
  private static IndexUpkeep.Merge merging(IndexUpkeep upkeep) {
    return CompletableFuture.supplyAsync(upkeep::merge).join();
  }

  private void assertThatRebuildHeals() throws OpenException {
    try (Database database = Database.open(file)) {
      IndexUpkeep upkeep = new IndexUpkeep(database);
      upkeep.rebuild();
      assertThat(upkeep.findings()).isEmpty();
      assertThat(new FileCheck(database).findings()).isEmpty();
    }
  }

  private List<Finding> findings() throws OpenException {
    try (Database database = Database.open(file)) {
      List<Finding> all = new ArrayList<>(new FileCheck(database).findings());
      all.addAll(new IndexUpkeep(database).findings());
      return all;
    }
  }

  /** Every row of every table but the seal, with its id. */
  private List<List<String>> everything() throws SQLException {
    List<List<String>> all = new ArrayList<>();
    for (String table :
        rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'pairs*'"
                + " AND name NOT GLOB 'characters*' AND name <> 'seal' ORDER BY name")) {
      all.add(rows("SELECT * FROM \"" + table.replace("|", "") + "\""));
    }
    return all;
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Connection connection = Connections.writer(file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(rows.getString(i)).append('|');
        }
        all.add(row.toString());
      }
    }
    return all;
  }

  private void alter(String sql) throws SQLException {
    try (Connection connection = Connections.writer(file)) {
      Connections.execute(connection, "PRAGMA foreign_keys = OFF");
      Connections.execute(connection, sql);
      Connections.execute(connection, "UPDATE seal SET id = ''");
    }
  }
}
