package org.zonereader.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;
import org.zonereader.model.StoredReport;
import org.zonereader.testing.ReportBuilder;
import org.zonereader.testing.SampleReports;
import org.zonereader.text.DisplayText;

/** The files are what an office expects: panes, filters, margins, heads, bookmarks, links. */
class OfficeFilesTest {
  private static ExportTable odd(String lead) {
    StoredReport report =
        new ReportBuilder("甲高新区", "会议要求," + lead + "。").priority(lead, "域").build(1);
    return Exported.byTheme(List.of(report, report), false);
  }

  private static XSSFWorkbook book(ExportTable table) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(Exported.of(table, ExportFormat.XLSX).bytes()));
  }

  @Test
  void workbook() throws IOException {
    try (XSSFWorkbook book = book(Exported.byTheme(SampleReports.all(), false))) {
      XSSFSheet matrix = book.getSheet("对比");
      XSSFSheet list = book.getSheet("清单");
      assertThat(matrix.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
      Row heads = matrix.getRow(matrix.getPaneInformation().getHorizontalSplitPosition() - 1);
      assertThat(heads.getCell(0).toString()).isEqualTo("主题");
      assertThat(heads.getCell(1).toString()).startsWith("贵阳高新区");
      assertThat(list.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:M");
      assertThat(list.getPaneInformation().isFreezePane()).isTrue();
      for (XSSFSheet sheet : List.of(matrix, list)) {
        assertThat(sheet.getRepeatingRows()).isNotNull();
        assertThat(sheet.getRepeatingColumns()).isNotNull();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getFitToPage()).isTrue();
      }
    }
  }

  @Test
  void itemsStandInTheirPlaces() throws IOException {
    ExportTable table = Exported.byTheme(SampleReports.all(), false);
    try (XSSFWorkbook book = book(table)) {
      XSSFSheet matrix = book.getSheet("对比");
      int at = matrix.getPaneInformation().getHorizontalSplitPosition();
      for (ExportTable.Row row : table.rows()) {
        int depth = Math.max(1, row.cells().stream().mapToInt(List::size).max().orElse(1));
        for (int i = 0; i < depth; i++, at++) {
          assertThat(matrix.getRow(at).getCell(0).toString()).startsWith(row.head());
          for (int column = 0; column < row.cells().size(); column++) {
            List<ExportTable.Item> cell = row.cells().get(column);
            String shown = matrix.getRow(at).getCell(column + 1).toString();
            if (i < cell.size()) {
              assertThat(shown).contains(DisplayText.widen(cell.get(i).head().text()));
            } else {
              assertThat(shown).isEqualTo(cell.isEmpty() && i == 0 ? "—" : "");
            }
          }
        }
      }
      assertThat(matrix.getLastRowNum()).isEqualTo(at - 1);
    }
  }

  @Test
  void longWordsGoOnInTheNextRow() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 70_000; i++) {
      words.append((char) (0x4E00 + i * 7919 % 20_000));
    }
    ExportTable table = odd(words.toString());
    Exported file = Exported.of(table, ExportFormat.XLSX);
    try (XSSFWorkbook book = book(table)) {
      for (XSSFSheet sheet : List.of(book.getSheetAt(0), book.getSheetAt(1))) {
        for (Row row : sheet) {
          assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409);
          for (Cell cell : row) {
            assertThat(cell.toString().length()).isLessThanOrEqualTo(32_767);
          }
        }
      }
    }
    assertThat(file.words(ExportFormat.XLSX)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+2", "+cmd", "-1", "@SUM(A1)", "−5", "_x0041_"})
  void wordsAreNoFormulas(String lead) throws IOException {
    try (XSSFWorkbook book = book(odd(lead))) {
      boolean seen = false;
      for (Row row : book.getSheet("清单")) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          if (cell.toString().equals(lead)) {
            seen = true;
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!lead.startsWith("_"));
          }
        }
      }
      assertThat(seen).isTrue();
    }
    String csv = Exported.of(odd(lead), ExportFormat.CSV).utf8();
    assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
    assertThat(csv).contains(lead.startsWith("_") ? "," + lead + "," : ",'" + lead + ",");
    assertThat(Exported.of(odd(lead), ExportFormat.HTML).words(ExportFormat.HTML)).contains(lead);
  }

  @Test
  void annex() throws IOException {
    Map<String, String> three =
        Exported.of(Exported.byTheme(SampleReports.all().subList(0, 3), false), ExportFormat.DOCX)
            .parts();
    String upright = three.getOrDefault("word/document.xml", "");
    assertThat(upright)
        .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
        .contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\"")
        .contains("附件");
    String lying =
        Exported.of(Exported.byTheme(SampleReports.all(), false), ExportFormat.DOCX)
            .parts()
            .getOrDefault("word/document.xml", "");
    assertThat(lying)
        .contains("w:orient=\"landscape\"")
        .contains("w:top=\"1587\" w:right=\"2098\" w:bottom=\"1474\" w:left=\"1984\"");
    for (String document : List.of(upright, lying)) {
      Document xml = Jsoup.parse(document, org.jsoup.parser.Parser.xmlParser());
      assertThat(xml.select("w|tbl")).isNotEmpty();
      for (Element table : xml.select("w|tbl")) {
        assertThat(table.select("w|tr").getFirst().select("w|tblHeader")).hasSize(1);
        assertThat(table.select("w|tr")).allMatch(row -> !row.select("w|cantSplit").isEmpty());
      }
      assertThat(xml.select("w|r"))
          .isNotEmpty()
          .allMatch(run -> run.select("w|rFonts").hasAttr("w:eastAsia"));
    }
    assertThat(three.get("word/footer1.xml")).contains("PAGE").contains("— ");
  }

  @Test
  void fontsOfTheAnnexAreNamed() throws IOException {
    List<String> notes = Exported.of(odd("谋划"), ExportFormat.DOCX).notes();
    assertThat(notes).hasSize(1);
    assertThat(notes.getFirst()).contains("方正小标宋简体", "仿宋_GB2312");
  }

  @Test
  void aCharacterNoFontHasIsABoxAndTold() throws IOException {
    Exported pdf = Exported.of(odd("发展𠮷业"), ExportFormat.PDF);
    assertThat(pdf.words(ExportFormat.PDF)).contains("发展□业");
    assertThat(pdf.notes()).hasSize(1);
    assertThat(pdf.notes().getFirst()).contains("U+20BB7");
    assertThat(Exported.of(odd("发展𠮷业"), ExportFormat.HTML).notes()).isEmpty();
  }

  @Test
  void pdfHasABookmarkPerZoneAndItsFonts() throws IOException {
    byte[] bytes =
        Exported.of(Exported.byTheme(SampleReports.all(), false), ExportFormat.PDF).bytes();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<String> titles = new java.util.ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle().split(" ", 2)[0]);
      }
      assertThat(titles).containsExactlyElementsOf(SampleReports.ZONES);
      for (var page : document.getPages()) {
        assertThat(page.getMediaBox().getWidth()).isGreaterThan(page.getMediaBox().getHeight());
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyLinkHasItsPlace(long seed) throws IOException {
    Exported file =
        Exported.of(Exported.byTheme(NothingLostTest.random(seed), false), ExportFormat.HTML);
    Document page = Jsoup.parse(file.utf8());
    assertThat(page.select("script,link,img")).isEmpty();
    assertThat(page.select("td a")).isNotEmpty();
    for (Element link : page.select("a[href]")) {
      String target = link.attr("href");
      assertThat(target).startsWith("#");
      assertThat(page.select("[id='" + target.substring(1) + "']")).as(target).hasSize(1);
    }
  }
}
