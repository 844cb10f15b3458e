package org.zonereader.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonereader.testing.Documents;

class ArchiveTest {
  @TempDir Path folder;

  private Archive open(byte[] bytes) throws IOException {
    Path file = folder.resolve("a.zip");
    Files.write(file, bytes);
    return Archive.open(file, "a.zip");
  }

  private static byte[] zip(String... names) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name : names) {
      entries.put(name, name.getBytes(StandardCharsets.UTF_8));
    }
    return Documents.zip(entries, StandardCharsets.UTF_8, true);
  }

  @ParameterizedTest
  @CsvSource({"GBK,false", "UTF-8,false", "UTF-8,true"})
  void chineseNamesAreReadHoweverTheyWereWritten(String charset, boolean said) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("园区/珠海高新区.txt", new byte[] {'b'});
    entries.put("园区/", new byte[0]);
    entries.put("a.txt", new byte[] {'a'});
    Archive archive = open(Documents.zip(entries, Charset.forName(charset), said));
    assertThat(archive.entries())
        .extracting(Archive.Entry::name)
        .containsExactly("a.txt", "园区/珠海高新区.txt");
    assertThat(archive.read(archive.entries().getLast())).containsExactly('b');
    assertThat(archive.problems()).isEmpty();
  }

  @Test
  void namesThatLeadElsewhereAreShownWithoutTheirWay() throws IOException {
    Archive archive = open(zip("../../etc/a.txt", "/b.txt", "C:\\d\\c.txt", "x\u202Etxt.d"));
    assertThat(archive.entries())
        .extracting(Archive.Entry::name)
        .containsExactly("b.txt", "d/c.txt", "etc/a.txt", "xtxt.d");
  }

  @Test
  void archivesInsideAreToldAndWhatSystemsAddIsPassedOver() throws IOException {
    Archive archive = open(zip("in.zip", "__MACOSX/._a.txt", "d/.DS_Store", "a.txt"));
    assertThat(archive.entries()).extracting(Archive.Entry::name).containsExactly("a.txt");
    assertThat(archive.problems())
        .extracting(p -> p.file() + " " + p.code())
        .containsExactly("a.zip/in.zip archive-nested");
  }

  @Test
  void aBombIsRefusedWhenItIsRead() throws IOException {
    byte[] blank = new byte[SourceFormats.LARGEST];
    Archive archive = open(Documents.zip(Map.of("a.txt", blank), StandardCharsets.UTF_8, true));
    assertThatThrownBy(() -> archive.read(archive.entries().getFirst()))
        .isInstanceOf(Archive.UnfoldsTooFar.class);
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    String[] names = new String[Archive.MOST_ENTRIES + 1];
    Arrays.setAll(names, i -> i + ".txt");
    assertThat(open(zip(names)).problems())
        .extracting(p -> p.code())
        .containsExactly("archive-entries");
  }

  @Test
  void moreThanAGibibyteInAllIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (int i = 0; i < 17; i++) {
        ZipArchiveEntry entry = new ZipArchiveEntry(i + ".txt");
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(SourceFormats.LARGEST);
        entry.setCompressedSize(1);
        entry.setCrc(0);
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(new byte[1]));
      }
    }
    Archive archive = open(out.toByteArray());
    assertThat(archive.entries()).isEmpty();
    assertThat(archive.problems()).extracting(p -> p.code()).containsExactly("archive-size");
  }

  @Test
  void damagedArchivesAreRefused() throws IOException {
    byte[] whole = zip("a.txt", "b.txt");
    for (byte[] bytes : List.of(Arrays.copyOf(whole, 40), new byte[] {1, 2, 3}, new byte[0])) {
      assertThat(open(bytes).problems()).extracting(p -> p.code()).containsExactly("damaged");
    }
  }
}
