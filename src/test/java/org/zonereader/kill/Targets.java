package org.zonereader.kill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zonereader.library.Library;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ZoneSummary;

/** One file of each format, written over and over with two comparisons in turn. */
final class Targets {
  static final int MOST = 5_000;
  static final List<ExportFormat> FORMATS = List.of(ExportFormat.values());

  private Targets() {}

  /** The file that a write goes to; the first write has number 1. */
  static String name(int number) {
    return "对比." + FORMATS.get((number - 1) % FORMATS.size()).ending();
  }

  /** Which of {@link #tables} a write takes; 0 is what stands in the file before the first. */
  static int table(int number) {
    return (number - 1) / FORMATS.size() % 2 == 0 ? 1 : 0;
  }

  /** The write that a file's content is from after some writes; 0 or less is before the first. */
  static int last(int format, int writes) {
    return writes - Math.floorMod(writes - 1 - format, FORMATS.size());
  }

  /** Two comparisons. */
  static List<ExportTable> tables(Library library) {
    List<String> zones =
        library.zones().stream().map(ZoneSummary::name).filter(name -> !name.isEmpty()).toList();
    int half = zones.size() / 2;
    return List.of(
        table(library, zones.subList(0, half)), table(library, zones.subList(half, zones.size())));
  }

  private static ExportTable table(Library library, List<String> zones) {
    return library.exports().comparison(library.compare(zones), null, false, Locale.CHINESE);
  }

  /** What a file says, without what differs from one write to the next (times of the archive). */
  static Map<String, String> content(Path file) throws IOException {
    return switch (ExportFormat.of(file).orElseThrow()) {
      case XLSX, DOCX -> parts(file);
      case PDF -> {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
          yield Map.of("", new PDFTextStripper().getText(pdf));
        }
      }
      default -> Map.of("", Arrays.toString(Files.readAllBytes(file)));
    };
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          if (!entry.getName().startsWith("docProps/")) {
            parts.put(entry.getName(), Arrays.toString(in.readAllBytes()));
          } else {
            in.readAllBytes();
          }
        }
      }
    }
    return parts;
  }
}
