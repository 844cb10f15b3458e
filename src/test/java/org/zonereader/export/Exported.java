package org.zonereader.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.zonereader.compare.OrderComparison;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;
import org.zonereader.testing.SampleThemes;
import org.zonereader.text.DisplayText;

/** An export in memory, and its words as another reader sees them. */
final class Exported {
  static final List<Theme> THEMES = SampleThemes.all().list();
  static final ExportTables TABLES =
      new ExportTables(THEMES, LocalDate.of(2026, 1, 2), Locale.SIMPLIFIED_CHINESE);

  private final byte[] bytes;
  private final List<String> notes;

  private Exported(byte[] bytes, List<String> notes) {
    this.bytes = bytes;
    this.notes = notes;
  }

  byte[] bytes() {
    return bytes;
  }

  /** What was told about it. */
  List<String> notes() {
    return notes;
  }

  static Exported of(ExportTable table, ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> notes = new Exporter(Locale.SIMPLIFIED_CHINESE).write(table, format, out);
    return new Exported(out.toByteArray(), notes);
  }

  static ExportTable byTheme(List<StoredReport> reports, boolean transposed) {
    Comparison comparison = ThemeComparison.of(reports, THEMES);
    return TABLES.comparison(comparison, null, transposed, reports);
  }

  static ExportTable byOrder(List<StoredReport> reports) {
    return TABLES.comparison(OrderComparison.of(reports, THEMES), null, false, reports);
  }

  /** Heads and actions of every item, as they are shown. */
  static List<String> clauses(ExportTable table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(List::stream)
        .flatMap(item -> Stream.concat(Stream.of(item.head()), item.actions().stream()))
        .map(Quote::text)
        .map(DisplayText::widen)
        .toList();
  }

  String utf8() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The XML parts of an office file by name. */
  Map<String, String> parts() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** All words of the file. */
  String words(ExportFormat format) throws IOException {
    return switch (format) {
      case XLSX -> xlsx();
      case DOCX -> docx();
      case PDF -> pdf();
      case HTML -> Jsoup.parse(utf8()).wholeText();
      case CSV, JSON -> utf8();
      case MD -> utf8().replaceAll("\\\\([\\\\|<>*_`\\[\\]#&~])", "$1").replaceAll("<br>", "");
    };
  }

  private String xlsx() throws IOException {
    StringBuilder words = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      List<List<String>> columns = new ArrayList<>();
      for (int s = 0; s < book.getNumberOfSheets(); s++) {
        for (var row : book.getSheetAt(s)) {
          for (var cell : row) {
            while (columns.size() <= cell.getColumnIndex()) {
              columns.add(new ArrayList<>());
            }
            // Down each column: what a cell cannot hold goes on in the one below.
            columns.get(cell.getColumnIndex()).add(cell.toString());
          }
        }
      }
      columns.forEach(column -> column.forEach(words::append));
    }
    return words.toString();
  }

  private String docx() throws IOException {
    StringBuilder words = new StringBuilder();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      document.getParagraphs().forEach(paragraph -> words.append(paragraph.getText()));
      for (XWPFTable table : document.getTables()) {
        words.append(table.getText());
      }
    }
    return words.toString();
  }

  private String pdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
