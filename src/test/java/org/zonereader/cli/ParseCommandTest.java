package org.zonereader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
  @TempDir Path folder;

  @Test
  void theSamplePageAsJson() {
    Typed typed = Typed.chinese("parse", Typed.PAGE, "--format", "json");
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    JsonNode source = typed.json().get(0);
    assertThat(source.fieldNames())
        .toIterable()
        .containsExactly("file", "title", "series", "issueDate", "reports", "setAside", "problems");
    assertThat(source.get("file").asText()).isEqualTo("sample-page.txt");
    assertThat(source.get("series").asInt()).isEqualTo(2);
    List<String> zones = new ArrayList<>();
    int priorities = 0;
    int joins = 0;
    for (JsonNode report : source.get("reports")) {
      zones.add(report.get("zone").asText());
      assertThat(report.get("meetingDate").asText()).startsWith("2025-");
      assertThat(report.get("yearInferred").asBoolean()).isTrue();
      joins += report.get("joins").size();
      priorities += report.get("priorities").size();
      spansHold(report);
    }
    assertThat(zones).containsExactly("贵阳高新区", "无锡高新区", "珠海高新区", "武汉东湖高新区", "苏州高新区");
    assertThat(priorities).isEqualTo(23);
    assertThat(joins).isEqualTo(5);
  }

  private static void spansHold(JsonNode report) {
    String text = report.get("text").asText();
    for (JsonNode priority : report.get("priorities")) {
      assertThat(text.substring(priority.get("leadStart").asInt(), priority.get("leadEnd").asInt()))
          .isEqualTo(priority.get("lead").asText());
      int end = priority.get("leadEnd").asInt();
      for (JsonNode action : priority.get("actions")) {
        end = action.get("end").asInt();
        assertThat(text.substring(action.get("start").asInt(), end))
            .isEqualTo(action.get("text").asText());
      }
      assertThat(priority.get("start")).isEqualTo(priority.get("leadStart"));
      assertThat(priority.get("end").asInt()).isEqualTo(end);
    }
  }

  @Test
  void theSamplePageAsText() {
    Typed typed = Typed.chinese("parse", Typed.PAGE);
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .contains("报道 5 篇，要点 23 条，合并断行 5 处", "珠海高新区  2025-10-29（年份据", "   1. [", "      · ");
  }

  @Test
  void aRefusedFileKeepsItsPlaceInTheArray() throws IOException {
    Path damaged = Files.write(folder.resolve("damaged.txt"), new byte[] {(byte) 0xC3, 0x28});
    Typed typed =
        Typed.english("parse", damaged.toString(), "absent.txt", Typed.PAGE, "--format=json");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.json()).hasSize(3);
    assertThat(typed.json().get(0).get("problems")).hasSize(1);
    assertThat(typed.json().get(1).get("file").asText()).isEqualTo("absent.txt");
    assertThat(typed.json().get(2).get("reports")).hasSize(5);
    assertThat(typed.err().lines())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).startsWith("zonereader: damaged.txt"))
        .anySatisfy(line -> assertThat(line).startsWith("zonereader: absent.txt"));
  }

  @Test
  void aPageWithoutReportsIsNoFailure() throws IOException {
    Path note = Files.writeString(folder.resolve("note.txt"), "今天天气很好。\n");
    Typed typed = Typed.chinese("parse", note.toString(), "--format", "json");
    assertThat(typed.code()).isZero();
    assertThat(typed.json().get(0).get("reports")).isEmpty();
  }
}
