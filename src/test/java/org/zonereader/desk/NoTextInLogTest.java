package org.zonereader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;

/** What goes wrong with a page is written down at every level, and no word of the page with it. */
class NoTextInLogTest {
  private static final Path PAGE = Path.of("data", "sample", "sample-page.txt");

  /** Characters in a row that would tell what a report says. */
  private static final int TELLING = 8;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern CALL = Pattern.compile("LOG\\s*\\.log\\((.*?)\\);", Pattern.DOTALL);

  @TempDir Path folder;

  private final Logger logger = Logger.getLogger("org.zonereader");
  private Level before = Level.INFO;
  private LogFile log = new LogFile(Path.of("none.log"));

  @BeforeEach
  void writeEverything() {
    before = logger.getLevel() == null ? Level.INFO : logger.getLevel();
    logger.setLevel(Level.ALL);
    log = new LogFile(folder.resolve("zonereader.log"));
    log.setLevel(Level.ALL);
    logger.addHandler(log);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void writeNoMore() {
    logger.setUseParentHandlers(true);
    logger.removeHandler(log);
    logger.setLevel(before);
  }

  private Path library() {
    return folder.resolve("test.zonereader");
  }

  private void importFiles(Path... files) throws LibraryException {
    try (Library library = Library.open(library())) {
      library.importFiles(List.of(files), ImportProgress.NONE);
    }
  }

  private void change(String sql, String... values) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library())) {
      try (Statement seal = connection.createStatement()) {
        seal.execute("UPDATE seal SET id = ''");
      }
      if (values.length == 0) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(sql);
        }
        return;
      }
      try (var statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          statement.setString(i + 1, values[i]);
        }
        statement.execute();
      }
    }
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("zonereader.log"));
  }

  /** Runs of the page that would be telling; overlapping, so that parts are found as well. */
  private static List<String> telling() {
    try {
      return HAN.matcher(Files.readString(PAGE))
          .results()
          .map(run -> run.group())
          .filter(run -> run.length() >= TELLING)
          .flatMap(
              run ->
                  Stream.iterate(0, i -> i + TELLING <= run.length(), i -> i + 1)
                      .map(i -> run.substring(i, i + TELLING)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertSilent() throws IOException {
    String all = written();
    assertThat(telling()).hasSizeGreaterThan(100).noneMatch(all::contains);
  }

  @Test
  void aStoreThatQuotesWhatItRefuses() throws Exception {
    importFiles();
    change(
        "CREATE TRIGGER bad BEFORE INSERT ON source BEGIN SELECT RAISE(ABORT, 'no: ' ||"
            + " CAST(new.content AS TEXT)); END");
    importFiles(PAGE);
    assertThat(written()).contains("not stored").containsPattern("no: .*characters]");
    assertSilent();
  }

  @Test
  void tablesThatAreNone() throws Exception {
    importFiles();
    String page = Files.readString(PAGE);
    change("INSERT INTO own_table VALUES ('themes', ?)", "[{\"seal\": \"" + page + "\"}]");
    change("INSERT INTO own_table VALUES ('zones', ?)", page);
    importFiles(PAGE);
    assertThat(written()).contains("table cannot be used");
    assertSilent();
  }

  @Test
  void filesThatCannotBeRead() throws Exception {
    byte[] page = Files.readAllBytes(PAGE);
    Path document = Files.write(folder.resolve("a.docx"), page);
    Path print = folder.resolve("b.pdf");
    Files.writeString(
        print,
        "%PDF-1.7\n1 0 obj<</Type/Catalog/Title(" + Files.readString(PAGE) + ")>>\ntrailer<<>>");
    Path archive = Files.write(folder.resolve("c.zip"), page);
    Path folderAsFile = Files.createDirectory(folder.resolve("d.txt"));
    byte[] broken = page.clone();
    broken[page.length / 2] = 0;
    Path bytes = Files.write(folder.resolve("e.txt"), broken);
    importFiles(document, print, archive, folderAsFile, bytes, folder.resolve("missing.txt"));
    LogFile more = log;
    more.publish(new java.util.logging.LogRecord(Level.INFO, "end"));
    assertSilent();
  }

  /** A fault that quotes a whole page, as a reader's might. */
  @Test
  void aFaultWithTheWholePageInIt() throws Exception {
    ProgramLog.fault(
        new IllegalStateException(
            new IllegalArgumentException(Files.readString(PAGE, StandardCharsets.UTF_8))));
    assertThat(written()).contains("ZR-", "IllegalArgumentException");
    assertSilent();
  }

  /** Of what is logged, names of files and numbers may come from outside; text may not. */
  @Test
  void noCallPassesText() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      List<String> calls =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(NoTextInLogTest::calls)
              .toList();
      assertThat(calls)
          .hasSizeGreaterThan(15)
          .noneMatch(
              call ->
                  Pattern.compile(
                          "text|sentence|headline|title|content|quote|line\\b|words|paragraph",
                          Pattern.CASE_INSENSITIVE)
                      .matcher(call.replaceAll("\"[^\"]*\"", ""))
                      .find());
    }
  }

  private static Stream<String> calls(Path file) {
    try {
      Matcher matcher = CALL.matcher(Files.readString(file));
      return matcher.results().map(call -> call.group(1)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
