package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonereader.intake.theme.BadThemeFileException;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;

/** Tables as files: there and back, and every slip named with its place. */
class TableFilesTest {
  private static final String HEADER =
      "name\tofficial_name\tprovince\tcity\tapproved_year\taliases\tambiguous_aliases"
          + "\trelated_names\n";
  private static final String ROW = "云中高新区\t云中国家高新区\t山西\t\t\t云园|云城园\t\t\n";

  @TempDir Path folder;

  private Path file(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("table"), text.getBytes(charset));
  }

  private Path file(String text) throws IOException {
    return file(text, StandardCharsets.UTF_8);
  }

  private static String sentence(BadTableException bad) {
    return new Sentences(Locale.SIMPLIFIED_CHINESE).of(bad);
  }

  private String zoneFault(Path file) {
    return sentence(
        catchThrowableOfType(BadTableException.class, () -> TableFiles.readZones(file)));
  }

  private String themeFault(String json) throws IOException {
    Path file = file(json);
    return sentence(
        catchThrowableOfType(BadTableException.class, () -> TableFiles.readThemes(file)));
  }

  @Test
  void bothTablesComeBackAsTheyWere() throws IOException {
    Tables tables = TableFiles.defaults();
    Path zones = folder.resolve("zones.tsv");
    Path themes = folder.resolve("themes.json");
    TableFiles.writeZones(zones, tables.zones());
    TableFiles.writeThemes(themes, tables.themes());
    assertThat(new Tables(TableFiles.readZones(zones), TableFiles.readThemes(themes)))
        .isEqualTo(tables);
  }

  @ParameterizedTest
  @CsvSource({"'', false", "'\uFEFF', false", "'', true"})
  void aByteOrderMarkAndLinesOfWindowsDoNotMatter(String mark, boolean windows) throws IOException {
    String table = mark + HEADER + ROW;
    Path file = file(windows ? table.replace("\n", "\r\n") : table);
    assertThat(TableFiles.readZones(file))
        .containsExactly(
            new Zone("云中高新区", "云中国家高新区", "山西", "", List.of("云园", "云城园"), List.of(), List.of()));
  }

  @Test
  void aTableWithoutItsHeaderLosesNoRowInSilence() throws IOException {
    assertThat(zoneFault(file(ROW))).contains("第 1 行").contains("表头");
    assertThat(zoneFault(file(""))).contains("第 1 行");
  }

  @Test
  void aBadRowIsNamedByItsLine() throws IOException {
    assertThat(zoneFault(file(HEADER + ROW + "\n只有名称\n"))).contains("第 4 行").contains("1 列");
    assertThat(zoneFault(file(HEADER + "\t\t\t\t\t\t\t\n"))).contains("表里没有园区");
    assertThat(zoneFault(file(HEADER + ROW + " \tx\t\t\t\t\t\t\n"))).contains("第 3 行");
    assertThat(zoneFault(file(HEADER + ROW + ROW)))
        .contains("第 3 行")
        .contains("第 2 行")
        .contains("云中高新区");
    assertThat(zoneFault(file(HEADER))).contains("没有园区");
  }

  @Test
  void anotherEncodingIsNamedByItsFirstLine() throws IOException {
    assertThat(zoneFault(file(HEADER + ROW, Charset.forName("GBK"))))
        .contains("第 2 行")
        .contains("UTF-8");
  }

  @Test
  void aBadThemeIsNamedByItsNumberAndPart() throws IOException {
    assertThat(themeFault("")).contains("空");
    assertThat(themeFault("{\"themes\": []}")).contains("至少有一个主题");
    assertThat(themeFault("{\"themes\": [{\"seal\": \"试点\"}]}"))
        .contains("第 1 个主题的 seal")
        .contains("试点");
    assertThat(themeFault("{\"themes\": [\n {]}")).contains("第 2 行第");
  }

  @Test
  void aDoubledThemeIsNamedByItsOwnNumber() throws IOException {
    Path file = folder.resolve("themes.json");
    Theme first = TableFiles.defaults().themes().getFirst();
    TableFiles.writeThemes(file, List.of(first));
    String one = Files.readString(file);
    String entry = one.substring(one.indexOf('[') + 1, one.lastIndexOf(']'));
    assertThat(themeFault(one.replace(entry, entry + "," + entry)))
        .contains("第 2 个主题的 seal")
        .contains(first.seal());
  }

  @ParameterizedTest
  @EnumSource(BadThemeFileException.Fault.class)
  void everyFaultOfAThemeTableHasASentenceInBothLanguages(BadThemeFileException.Fault fault) {
    String code = "theme-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    BadTableException bad = new BadTableException(code, "/themes/2/light/ink", "红");
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertThat(new Sentences(locale).of(bad)).isNotBlank().doesNotContain("{");
    }
  }
}
