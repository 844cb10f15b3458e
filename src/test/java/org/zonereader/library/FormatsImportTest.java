package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.StoredReport;
import org.zonereader.testing.Documents;
import org.zonereader.testing.Newspaper;

/** Files of every format through the whole program, alone and in an archive. */
class FormatsImportTest {
  @TempDir Path folder;

  /** A page of its own for each zone, so that nothing is imported twice. */
  private static String page(String zone) {
    return "## %s\n\n### 实干开新局\n\n2025年10月28日,%s召开党工委会议。\n\n会议强调,要抓好项目建设,加快发展低空经济。\n"
        .formatted(zone, zone);
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1.md", page("珠海高新区").getBytes(StandardCharsets.UTF_8));
    files.put("2.txt", page("贵阳高新区").getBytes(Charset.forName("GB18030")));
    files.put("3.html", Documents.html(page("无锡高新区"), "gb2312").getBytes(Charset.forName("GBK")));
    files.put("4.docx", Documents.docx(page("苏州高新区")));
    files.put("5.pdf", Newspaper.print(page("成都高新区"), 2));
    return files;
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private ImportResult importInto(String library, Path path) throws LibraryException {
    try (Library opened = Library.open(folder.resolve(library))) {
      ImportResult result = opened.importFiles(List.of(path), ImportProgress.NONE);
      assertThat(opened.check()).isEmpty();
      for (ReportSummary added : result.added()) {
        StoredReport stored = opened.report(added.id()).orElseThrow();
        assertThat(stored.report().text()).contains("召开党工委会议", "要抓好项目建设");
      }
      return result;
    }
  }

  @Test
  void everyFormatFromAFolder() throws IOException, LibraryException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      write("in/" + file.getKey(), file.getValue());
    }
    write("in/a.doc", new byte[] {1});
    ImportResult result = importInto("a.zonereader", folder.resolve("in"));
    assertThat(result.added())
        .extracting(ReportSummary::zone)
        .containsExactly("珠海高新区", "贵阳高新区", "无锡高新区", "苏州高新区", "成都高新区");
    assertThat(result.problems()).extracting(ImportProblem::code).containsExactly("folder-others");
  }

  @Test
  void everyFormatFromAnArchiveWithDamagedFilesBetween() throws IOException, LibraryException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      files.put("园区/" + file.getKey(), file.getValue());
      files.put(
          "园区/坏" + file.getKey(), Arrays.copyOf(new byte[] {(byte) 0xFF, 0, (byte) 0xFE}, 90));
    }
    files.put("图.jpg", new byte[] {1});
    write("包.zip", Documents.zip(files, Charset.forName("GBK"), false));
    ImportResult result = importInto("a.zonereader", folder.resolve("包.zip"));
    assertThat(result.added()).hasSize(5);
    assertThat(result.failed()).isEqualTo(5);
    assertThat(result.problems())
        .extracting(p -> p.file() + " " + p.code())
        .containsExactly(
            "包.zip archive-others",
            "包.zip/园区/坏1.md not-text",
            "包.zip/园区/坏2.txt not-text",
            "包.zip/园区/坏3.html not-text",
            "包.zip/园区/坏4.docx damaged",
            "包.zip/园区/坏5.pdf damaged");
  }

  @Test
  void parsingAnArchiveGivesASourceForEachFile() throws IOException {
    write("包.zip", Documents.zip(files(), StandardCharsets.UTF_8, true));
    List<ParsedSource> sources = Parsing.ofThisProgram().parseAll(folder.resolve("包.zip"));
    assertThat(sources)
        .extracting(ParsedSource::file)
        .containsExactly(
            "包.zip/1.md", "包.zip/2.txt", "包.zip/3.html", "包.zip/4.docx", "包.zip/5.pdf");
    assertThat(sources).allSatisfy(source -> assertThat(source.reports()).hasSize(1));
  }

  @Test
  void aNamedFileThatIsNotReadSaysWhatToDo() throws IOException, LibraryException {
    write("a.doc", new byte[] {1});
    ImportResult result = importInto("a.zonereader", folder.resolve("a.doc"));
    assertThat(result.problems()).extracting(ImportProblem::code).containsExactly("save-as-docx");
  }
}
