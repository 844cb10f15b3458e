package org.zonereader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a library that holds the sample page. */
class LibraryCommandsTest {
  @TempDir Path folder;

  @BeforeEach
  void importSample() {
    assertThat(chinese("import", Typed.PAGE).code()).isZero();
  }

  private Typed chinese(String... words) {
    return Typed.chinese(here(words));
  }

  private JsonNode json(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json"));
    Typed typed = chinese(all.toArray(String[]::new));
    assertThat(typed.code()).as(typed.err()).isZero();
    return typed.json();
  }

  private String[] here(String... words) {
    List<String> all = new ArrayList<>();
    Collections.addAll(all, words);
    all.addAll(List.of("--library", folder.resolve("test.zonereader").toString()));
    return all.toArray(String[]::new);
  }

  @Test
  void theSameFileAgainAddsNothing() {
    JsonNode result = json("import", Typed.PAGE);
    assertThat(result.fieldNames()).toIterable().containsExactly("added", "same", "problems");
    assertThat(result.get("added")).isEmpty();
    assertThat(result.get("same").asInt()).isEqualTo(1);
  }

  @Test
  void aFailedImportNamesTheFileAndGoesOn() throws IOException {
    Path other = Files.writeString(folder.resolve("空.txt"), "");
    Typed typed = chinese("import", other.toString(), Typed.PAGE, "--format", "json");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).startsWith("zonereader: 空.txt");
    assertThat(typed.json().get("same").asInt()).isEqualTo(1);
    assertThat(typed.json().get("problems").get(0).fieldNames())
        .toIterable()
        .containsExactly("file", "message", "line");
  }

  @Test
  void zonesWithTheirCounts() {
    JsonNode zones = json("zones");
    assertThat(zones).hasSize(5);
    assertThat(zones.findValuesAsText("zone")).contains("珠海高新区");
    assertThat(zones.get(0).fieldNames())
        .toIterable()
        .containsExactly("zone", "province", "reports", "latest", "priorities");
    int priorities = 0;
    for (JsonNode zone : zones) {
      priorities += zone.get("priorities").asInt();
    }
    assertThat(priorities).isEqualTo(23);
  }

  @Test
  void zonesLineUp() {
    List<String> lines = chinese("zones").out().lines().toList();
    assertThat(lines).hasSize(6);
    List<Integer> dates =
        lines.stream()
            .skip(1)
            .map(line -> Width.of(line.substring(0, line.indexOf("2025-"))))
            .distinct()
            .toList();
    assertThat(dates).hasSize(1);
  }

  @Test
  void showUnderstandsPartOfAName() {
    JsonNode reports = json("show", "珠海");
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).fieldNames().next()).isEqualTo("id");
    assertThat(reports.get(0).get("priorities")).hasSize(3);
    assertThat(chinese("show", "珠海").out()).contains("珠海高新区", "   3. [", "来源：sample-page.txt");
  }

  @Test
  void anUnknownZoneNamesNearOnes() {
    Typed typed = chinese("show", "珠江高新区");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("珠江高新区").contains("珠海高新区");
  }

  @Test
  void compareNamesEveryUnknownZone() {
    Typed typed = chinese("compare", "珠海", "甲乙丙", "丁戊己");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("甲乙丙").contains("丁戊己").doesNotContain("珠海");
  }

  @Test
  void compareInTheOrderAskedFor() {
    JsonNode comparison = json("compare", "苏州高新区", "贵阳高新区", "--by", "theme");
    assertThat(comparison.get("zones").findValuesAsText("zone")).containsExactly("苏州高新区", "贵阳高新区");
    int items = 0;
    for (JsonNode row : comparison.get("rows")) {
      assertThat(row.get("cells")).hasSize(2);
      for (JsonNode cell : row.get("cells")) {
        items += cell.size();
        for (JsonNode item : cell) {
          assertThat(item.fieldNames())
              .toIterable()
              .containsExactly(
                  "report", "priority", "lead", "leadStart", "leadEnd", "actions", "priorityLead");
        }
      }
    }
    assertThat(items).isGreaterThanOrEqualTo(12);
  }

  @Test
  void compareByOrder() {
    JsonNode comparison = json("compare", "苏州", "贵阳", "--by", "order");
    assertThat(comparison.fieldNames()).toIterable().containsExactly("zones", "rows");
    assertThat(comparison.get("rows").findValuesAsText("number"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    JsonNode item = comparison.get("rows").get(0).get("cells").get(0).get(0);
    assertThat(item.fieldNames())
        .toIterable()
        .containsExactly(
            "report",
            "priority",
            "lead",
            "leadStart",
            "leadEnd",
            "actions",
            "priorityLead",
            "theme");
    assertThat(chinese("compare", "苏州", "贵阳", "--by", "order").out()).contains("第 8 条（1/2）");
  }

  @Test
  void compareByTerm() {
    JsonNode table = json("compare", "苏州", "贵阳", "珠海", "--by", "term");
    assertThat(table.fieldNames()).toIterable().containsExactly("zones", "terms");
    assertThat(table.get("zones")).hasSize(3);
    assertThat(table.get("zones").get(0).asText()).isEqualTo("苏州高新区");
    assertThat(table.get("terms")).isNotEmpty();
    for (JsonNode term : table.get("terms")) {
      assertThat(term.fieldNames()).toIterable().containsExactly("term", "zones", "kind", "score");
      assertThat(term.get("kind").asText())
          .isEqualTo(term.get("zones").size() > 1 ? "shared" : "distinctive");
      assertThat(term.get("score").isNumber()).isTrue();
    }
    assertThat(chinese("compare", "苏州", "珠海", "--by", "term").out())
        .contains("共有词", "独有词", "珠海高新区");
  }

  @Test
  void searchShowsPlacesInItsSnippet() {
    JsonNode result = json("search", "低空经济");
    assertThat(result.get("reports").asInt()).isEqualTo(result.get("hits").size()).isPositive();
    JsonNode hit = result.get("hits").get(0);
    JsonNode span = hit.get("spans").get(0);
    assertThat(
            hit.get("snippet")
                .asText()
                .substring(span.get("start").asInt(), span.get("end").asInt()))
        .isEqualTo("低空经济");
  }

  @Test
  void nothingFoundIsAnAnswer() {
    Typed typed = chinese("search", "火星移民");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).isEqualTo("没有报道提到“火星移民”。\n");
  }

  @Test
  void aSoundLibrary() {
    JsonNode check = json("check");
    assertThat(check.get("ok").asBoolean()).isTrue();
    assertThat(check.get("findings")).isEmpty();
  }

  @Test
  void rebuildHealsTheSearchIndex() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.zonereader"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM pairs");
      // Else it would be taken for damage, which it is.
      statement.executeUpdate("UPDATE seal SET id = ''");
    }
    Typed damaged = chinese("check");
    assertThat(damaged.code()).isEqualTo(1);
    assertThat(damaged.err().lines()).hasSize(5).allMatch(line -> line.contains("rebuild"));
    JsonNode rebuilt = json("rebuild");
    assertThat(rebuilt.fieldNames()).toIterable().containsExactly("reports");
    assertThat(rebuilt.get("reports").asInt()).isEqualTo(5);
    assertThat(json("check").get("ok").asBoolean()).isTrue();
    assertThat(chinese("rebuild").out()).isEqualTo("索引已重建，共 5 篇报道。\n");
  }

  @Test
  void compactTellsBothSizes() {
    JsonNode sizes = json("compact");
    assertThat(sizes.fieldNames()).toIterable().containsExactly("before", "after");
    assertThat(sizes.get("after").asLong())
        .isPositive()
        .isLessThanOrEqualTo(sizes.get("before").asLong());
    assertThat(chinese("compact").out()).startsWith("已压缩：").endsWith(" MB。\n");
    assertThat(json("check").get("ok").asBoolean()).isTrue();
  }

  @Test
  void aFileThatIsNoLibrary() throws IOException {
    Path other = Files.writeString(folder.resolve("other.zonereader"), "not a library".repeat(99));
    Typed typed = Typed.english("check", "--library", other.toString(), "--format", "json");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.json().get("ok").asBoolean()).isFalse();
    assertThat(typed.json().get("findings")).hasSize(1);
    assertThat(typed.err()).contains("other.zonereader");
  }

  @Test
  void aMisspeltLibraryIsNotMade() {
    Path absent = folder.resolve("absent.zonereader");
    Typed typed = Typed.english("zones", "--library", absent.toString());
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("absent.zonereader");
    assertThat(absent).doesNotExist();
  }
}
