package org.zonereader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.testing.Flip;

/** {@code backup} and {@code restore} on a library that holds the sample page. */
class BackupCommandsTest {
  @TempDir Path folder;
  private Path library;

  @BeforeEach
  void importSample() {
    library = folder.resolve("test.zonereader");
    assertThat(typed("import", Typed.PAGE).code()).isZero();
  }

  private Typed typed(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--library", library.toString()));
    return Typed.chinese(all.toArray(String[]::new));
  }

  private JsonNode json(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json"));
    Typed typed = typed(all.toArray(String[]::new));
    assertThat(typed.code()).as(typed.err()).isZero();
    return typed.json();
  }

  @Test
  void aBackupIsMadeListedAndRestored() throws IOException {
    JsonNode made = json("backup");
    assertThat(made.fieldNames())
        .toIterable()
        .containsExactly("file", "time", "bytes", "sound", "holds", "missing", "fault");
    assertThat(made.get("holds").get("reports").asInt()).isEqualTo(5);
    Path page =
        Files.writeString(
            folder.resolve("p.txt"),
            Files.readString(Path.of(Typed.PAGE)) + "\n\n珠海高新区\n\n又一篇\n\n会议强调，要抓好招商。\n");
    json("import", page.toString());
    JsonNode list = json("restore");
    assertThat(list.fieldNames())
        .toIterable()
        .containsExactly("library", "damaged", "holds", "backups");
    assertThat(list.get("backups")).hasSize(1);
    assertThat(typed("backup", "--list").out())
        .isEqualTo(typed("restore").out())
        .contains("资料库现有报道")
        .contains(made.get("file").asText());
    String backup = made.get("file").asText();
    byte[] before = Files.readAllBytes(library);
    JsonNode preview = json("restore", backup);
    assertThat(preview.get("restored").asBoolean()).isFalse();
    assertThat(preview.get("lost").asInt()).isPositive();
    assertThat(library).hasBinaryContent(before);
    assertThat(typed("restore", backup).out()).contains("没有改动任何内容");
    JsonNode restored = json("restore", backup, "--yes");
    assertThat(Path.of(restored.get("kept").asText()).resolve("test.zonereader"))
        .hasBinaryContent(before);
    assertThat(json("restore").get("holds").get("reports").asInt()).isEqualTo(5);
    assertThat(json("check").get("ok").asBoolean()).isTrue();
  }

  @Test
  void everyCommandSaysThatALibraryIsDamagedAndNamesRestore() throws IOException {
    String backup = folder.resolve("b.zonereader").toString();
    assertThat(typed("backup", backup).out()).startsWith("已备份到 " + backup);
    assertThat(typed("backup", backup).err()).contains("已经存在");
    Flip.middle(library);
    for (String[] words :
        List.of(
            new String[] {"import", Typed.PAGE},
            new String[] {"zones"},
            new String[] {"show", "珠海"},
            new String[] {"compare", "珠海"},
            new String[] {"search", "招商"},
            new String[] {"check"},
            new String[] {"rebuild"},
            new String[] {"compact"},
            new String[] {"backup"})) {
      Typed typed = typed(words);
      assertThat(typed.code()).isEqualTo(1);
      assertThat(typed.err().lines()).as(words[0]).hasSize(1);
      assertThat(typed.err()).contains("已损坏", "restore");
    }
    assertThat(typed("restore").out()).contains("资料库已损坏");
    JsonNode restored = json("restore", backup, "--yes");
    assertThat(restored.get("holds").isNull()).isTrue();
    assertThat(Path.of(restored.get("kept").asText()).getParent()).hasFileName("damaged");
    assertThat(json("zones")).hasSize(5);
  }

  @Test
  void aBackupThatIsNotSoundIsNotRestored() throws IOException {
    String backup = json("backup").get("file").asText();
    Flip.middle(Path.of(backup));
    Typed typed = typed("restore", backup, "--yes");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains(backup, "已损坏");
    assertThat(typed("restore").out()).contains("不能用");
    assertThat(json("restore").get("backups").get(0).get("sound").asBoolean()).isFalse();
    assertThat(typed("restore", folder.resolve("nothing").toString()).err()).contains("没有备份文件");
  }
}
