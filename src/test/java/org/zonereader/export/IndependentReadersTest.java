package org.zonereader.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;
import org.zonereader.testing.SampleReports;

/** LibreOffice and poppler read the files, where they are installed. */
class IndependentReadersTest {
  private static final ExportTable TABLE = Exported.byTheme(SampleReports.all(), false);

  @TempDir Path folder;

  @Test
  void popplerFindsEveryClauseOfThePdf() throws IOException, InterruptedException {
    assumeInstalled("pdftotext");
    Path file = folder.resolve("table.pdf");
    Files.write(file, Exported.of(TABLE, ExportFormat.PDF).bytes());
    assertHoldsEveryClause(text(file));
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "DOCX", "HTML"})
  void libreOfficeConvertsIt(ExportFormat format) throws IOException, InterruptedException {
    assumeInstalled("soffice");
    assumeInstalled("pdftotext");
    Path file = folder.resolve("table." + format.ending());
    Files.write(file, Exported.of(TABLE, format).bytes());
    String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
    run(
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        file.toString());
    Path pdf = folder.resolve("table.pdf");
    assertThat(pdf).isNotEmptyFile();
    String text = text(pdf);
    assertThat(squeezed(text)).contains(SampleReports.ZONES);
    if (format != ExportFormat.HTML) {
      assertHoldsEveryClause(text);
    }
  }

  private void assertHoldsEveryClause(String text) {
    String words = squeezed(text);
    assertThat(Exported.clauses(TABLE))
        .isNotEmpty()
        .allMatch(clause -> words.contains(squeezed(clause)));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "").replace('\u3000', ' ').replace(" ", "");
  }

  /** In the order the words stand in the file: cell by cell. */
  private String text(Path pdf) throws IOException, InterruptedException {
    Path text = folder.resolve("words.txt");
    run("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), text.toString());
    return Files.readString(text);
  }

  private static void assumeInstalled(String program) {
    String path = System.getenv("PATH");
    boolean found =
        path != null
            && List.of(path.split(java.io.File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    assumeTrue(found, program + " is not installed: the files are not read by it");
  }

  private void run(String... command) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = process.waitFor(180, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("%s did not end", command[0]).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said, StandardCharsets.UTF_8)).isZero();
  }
}
