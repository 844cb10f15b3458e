package org.zonereader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code compare} and {@code show} with {@code --export}. */
class ExportCommandsTest {
  @TempDir Path folder;

  @BeforeEach
  void importSample() {
    assertThat(here("import", Typed.PAGE).code()).isZero();
  }

  private Typed here(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--library", folder.resolve("test.zonereader").toString()));
    return Typed.chinese(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "docx", "pdf", "html", "csv", "md", "json"})
  void compareWritesAFile(String ending) {
    Path file = folder.resolve("对比." + ending);
    Typed typed = here("compare", "珠海", "苏州", "--export", file.toString());
    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).startsWith("已写成 " + file);
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void theFileHoldsTheZonesInTheOrderTyped() throws IOException {
    Path file = folder.resolve("a.json");
    assertThat(here("compare", "苏州", "贵阳", "--export", file.toString()).code()).isZero();
    JsonNode json = new JsonMapper().readTree(Files.readString(file));
    assertThat(json.get("by").asText()).isEqualTo("theme");
    assertThat(json.get("columns").findValuesAsText("zone")).containsExactly("苏州高新区", "贵阳高新区");
  }

  @Test
  void showWritesOneReport() throws IOException {
    Path file = folder.resolve("a.json");
    assertThat(here("show", "珠海", "--export", file.toString()).code()).isZero();
    JsonNode json = new JsonMapper().readTree(Files.readString(file));
    assertThat(json.get("by").asText()).isEqualTo("report");
    assertThat(json.get("rows")).hasSize(3);
    assertThat(json.get("texts")).hasSize(1);
    String id = json.get("texts").get(0).get("report").asText();
    assertThat(here("show", id).out()).contains("珠海高新区");
  }

  @Test
  void anUnknownReportNumber() {
    Typed typed = here("show", "99999");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("99999");
  }

  @Test
  void faultsAreToldBeforeAnythingIsDone() {
    Typed ending = here("compare", "珠海", "--export", "a.doc");
    assertThat(ending.code()).isEqualTo(1);
    assertThat(ending.err()).contains("a.doc").contains("xlsx");
    Path absent = folder.resolve("absent").resolve("a.pdf");
    assertThat(here("show", "珠海", "--export", absent.toString()).err()).contains(absent.toString());
  }
}
