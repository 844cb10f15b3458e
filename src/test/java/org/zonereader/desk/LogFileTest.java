package org.zonereader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file for all, put aside when full, without sentences of a report. */
class LogFileTest {
  private static final String SENTENCE = "会议强调，要抓好2031年重点项目建设，推动产业集聚发展";

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("deep/zonereader.log");
  }

  private static LogRecord entry(String logger, String message) {
    LogRecord entry = new LogRecord(Level.WARNING, message);
    entry.setLoggerName(logger);
    return entry;
  }

  private static LogRecord ours(String message) {
    return entry("org.zonereader.Test", message);
  }

  private String written() throws IOException {
    return Files.readString(file());
  }

  @Test
  void nothingIsMadeBeforeThereIsSomethingToSay() {
    LogFile log = new LogFile(file());
    log.close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void twoProgramsShareTheFile() throws IOException {
    LogFile one = new LogFile(file());
    LogFile other = new LogFile(file());
    one.publish(ours("first"));
    other.publish(ours("second"));
    one.publish(ours("third"));
    assertThat(written().lines().map(line -> line.substring(line.lastIndexOf(' ') + 1)))
        .containsExactly("first", "second", "third");
  }

  @Test
  void aFullFileIsPutAsideAndTheThirdForgotten() throws IOException {
    LogFile log = new LogFile(file());
    String half = "x".repeat((int) LogFile.FULL / 2);
    for (int i = 0; i < 9; i++) {
      log.publish(ours(i + half));
    }
    try (Stream<Path> files = Files.list(file().getParent())) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("zonereader.log", "zonereader.1.log", "zonereader.2.log");
    }
    assertThat(written()).contains("8xxx");
    assertThat(file().resolveSibling("zonereader.1.log")).content().contains("7xxx");
    assertThat(Files.size(file())).isLessThanOrEqualTo(LogFile.FULL);
  }

  @Test
  void aFaultKeepsItsPlaceAndNotWhatItQuotes() throws IOException {
    LogRecord entry = ours("ZR-000000");
    entry.setThrown(
        new IllegalStateException(
            "cannot read \"" + SENTENCE + "\" at 7", new IOException("near " + SENTENCE)));
    new LogFile(file()).publish(entry);
    assertThat(written())
        .contains("java.lang.IllegalStateException: cannot read", " at 7\n", "IOException: near")
        .contains("at org.zonereader.desk.LogFileTest.aFaultKeepsItsPlaceAndNotWhatItQuotes")
        .doesNotContain("强调", "项目", "2031");
  }

  @Test
  void namesOfFilesAreKept() throws IOException {
    LogRecord entry = ours("not read: 高新区领导干部会议报道.txt");
    entry.setThrown(new NoSuchFileException("/资料/高新区领导干部会议报道.txt"));
    new LogFile(file()).publish(entry);
    assertThat(written()).contains("not read: 高新区领导干部会议报道.txt", "/资料/高新区领导干部会议报道.txt");
  }

  @Test
  void othersMayNotQuoteEither() throws IOException {
    new LogFile(file()).publish(entry("org.apache.pdfbox", "strange: " + SENTENCE));
    assertThat(written()).contains("strange: [").doesNotContain("强调");
  }

  @Test
  void anEndlessRecursionIsToldShortly() throws IOException {
    LogRecord entry = ours("ZR-000000");
    StackOverflowError endless = new StackOverflowError();
    StackTraceElement[] trace = new StackTraceElement[1000];
    java.util.Arrays.fill(trace, new StackTraceElement("A", "b", "A.java", 1));
    endless.setStackTrace(trace);
    entry.setThrown(endless);
    new LogFile(file()).publish(entry);
    assertThat(written().lines()).hasSizeLessThan(100);
    assertThat(written()).contains("and 940 more");
  }

  @Test
  void theLogLiesWhereThePlatformWantsIt() {
    assertThat(LogPlace.file(Map.of("XDG_STATE_HOME", folder.toString())))
        .isEqualTo(folder.resolve("ZoneReader/zonereader.log"));
    assertThat(LogPlace.file(Map.of("XDG_STATE_HOME", "relative")))
        .isEqualTo(
            Path.of(System.getProperty("user.home"), ".local/state/ZoneReader/zonereader.log"));
  }
}
