package org.zonereader.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.zonereader.export.XlsxStyles.Font;
import org.zonereader.export.XlsxStyles.Style;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ExportTable.FullText;
import org.zonereader.model.ExportTable.Kind;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/** A workbook: the table, the flat list, and for a single report its text. */
final class XlsxWriter implements TableWriter {
  private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String SPACE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final List<Double> LIST_WIDTHS =
      List.of(15.0, 11.0, 30.0, 18.0, 13.0, 6.0, 26.0, 40.0, 44.0, 9.0, 7.0, 7.0, 8.0);

  /** Place and width of the row's own column where there is one. */
  private static final int ROW_PLACE = 4;

  private static final double ROW_WIDTH = 13;

  private final Messages messages;
  private final XlsxStyles styles = new XlsxStyles();

  XlsxWriter(Messages messages) {
    this.messages = messages;
  }

  /** Name of a sheet, the range of its filter, and what is repeated on every page. */
  private record Sheet(String name, String filter, String titles) {}

  @Override
  public void write(ExportTable table, OutputStream out, Notes notes) throws IOException {
    Parts parts = new Parts(out, notes);
    List<Sheet> sheets = new ArrayList<>();
    parts.part(path(1), to -> sheets.add(matrix(table, to)));
    parts.part(path(2), to -> sheets.add(list(table, to)));
    if (table.kind() == Kind.REPORT) {
      parts.part(path(3), to -> sheets.add(text(table, to)));
    }
    parts.part("xl/styles.xml", styles::to);
    parts.part("xl/workbook.xml", to -> workbook(sheets, to));
    parts.part("xl/_rels/workbook.xml.rels", to -> relations(sheets.size(), to));
    parts.part("[Content_Types].xml", to -> types(sheets.size(), to));
    parts.part(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + ("<Relationship Id=\"rId1\" Type=\"" + SPACE + "/officeDocument\"")
            + " Target=\"xl/workbook.xml\"/></Relationships>");
    parts.end();
  }

  private static String path(int sheet) {
    return "xl/worksheets/sheet" + sheet + ".xml";
  }

  private Sheet matrix(ExportTable table, Markup to) throws IOException {
    XlsxSheet sheet = new XlsxSheet(to, styles);
    String name = messages.get("sheet.matrix");
    int head = new XlsxMatrix(table, Grid.of(table, messages), sheet).write(footer());
    return new Sheet(name, "", "'" + name + "'!$A:$A,'" + name + "'!$" + head + ":$" + head);
  }

  private Sheet list(ExportTable table, Markup to) throws IOException {
    XlsxSheet sheet = new XlsxSheet(to, styles);
    FlatList list = new FlatList(table, messages);
    List<String> heads = list.heads();
    List<Double> widths = new ArrayList<>(LIST_WIDTHS);
    if (heads.size() > widths.size()) {
      widths.add(ROW_PLACE, ROW_WIDTH);
    }
    sheet.open(widths, false, 1, 1);
    Style head = new Style(Font.HEAD, "FFF0F0F0", true, true, false);
    sheet.begin(CellText.height(2));
    for (int i = 0; i < widths.size(); i++) {
      sheet.cell(CellText.plain(heads.get(i), widths.get(i)), head);
    }
    sheet.end();
    for (List<Object> line : list.lines()) {
      line(sheet, line, widths);
    }
    String name = messages.get("sheet.list");
    String last = XlsxSheet.name(widths.size() - 1, sheet.row());
    sheet.close("A1:" + last, 1, footer());
    String filter = "'" + name + "'!$A$1:" + last.replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2");
    return new Sheet(name, filter, "'" + name + "'!$A:$A,'" + name + "'!$1:$1");
  }

  /** One line; words too long for a cell go on in lines that repeat everything short. */
  private static void line(XlsxSheet sheet, List<Object> line, List<Double> widths)
      throws IOException {
    List<List<CellText>> cells = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String words = line.get(i) instanceof String text ? text : "";
      cells.add(
          CellText.cut(List.of(new ItemText.Part(words, ItemText.Look.PLAIN)), widths.get(i)));
    }
    int rows = cells.stream().mapToInt(List::size).max().orElse(1);
    for (int r = 0; r < rows; r++) {
      int k = r;
      int lines = cells.stream().mapToInt(c -> c.size() > k ? c.get(k).lines() : 1).max().orElse(1);
      sheet.begin(CellText.height(lines));
      for (int i = 0; i < line.size(); i++) {
        List<CellText> cell = cells.get(i);
        CellText text =
            cell.size() > r ? cell.get(r) : cell.size() == 1 ? cell.getFirst() : CellText.EMPTY;
        boolean words = line.get(i) instanceof String;
        Style style = new Style(Font.BODY, "", true, true, words && FlatList.risky(text.text()));
        if (line.get(i) instanceof Number number) {
          sheet.number(number, style);
        } else {
          sheet.cell(text, style);
        }
      }
      sheet.end();
    }
  }

  private Sheet text(ExportTable table, Markup to) throws IOException {
    XlsxSheet sheet = new XlsxSheet(to, styles);
    double width = 130;
    sheet.open(List.of(width), false, 1, 0);
    for (FullText text : table.texts()) {
      paragraph(sheet, text.title(), width, Font.HEAD);
      for (String detail : text.details()) {
        paragraph(sheet, detail, width, Font.MUTED);
      }
      for (String words : DisplayText.widen(text.text()).split("\n", -1)) {
        paragraph(sheet, words, width, Font.BODY);
      }
    }
    String name = messages.get("sheet.text");
    sheet.close("", 1, footer());
    return new Sheet(name, "", "'" + name + "'!$1:$1");
  }

  private static void paragraph(XlsxSheet sheet, String words, double width, Font font)
      throws IOException {
    List<ItemText.Part> parts = List.of(new ItemText.Part(words, ItemText.Look.PLAIN));
    for (CellText cell : CellText.cut(parts, width)) {
      sheet.begin(CellText.height(cell.lines()));
      sheet.cell(cell, new Style(font, "", false, true, FlatList.risky(cell.text())));
      sheet.end();
    }
  }

  private String footer() {
    return "&C" + messages.get("page.of", "&P", "&N");
  }

  private static void workbook(List<Sheet> sheets, Markup to) throws IOException {
    to.raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
    to.raw(" xmlns:r=\"" + SPACE + "\"><bookViews><workbookView/></bookViews><sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      to.raw("<sheet name=\"").text(sheets.get(i).name());
      to.raw("\" sheetId=\"%s\" r:id=\"rId%s\"/>", i + 1, i + 1);
    }
    to.raw("</sheets><definedNames>");
    for (int i = 0; i < sheets.size(); i++) {
      if (!sheets.get(i).filter().isEmpty()) {
        name(to, "_xlnm._FilterDatabase", i, " hidden=\"1\"", sheets.get(i).filter());
      }
    }
    for (int i = 0; i < sheets.size(); i++) {
      name(to, "_xlnm.Print_Titles", i, "", sheets.get(i).titles());
    }
    to.raw("</definedNames></workbook>");
  }

  private static void name(Markup to, String name, int sheet, String hidden, String range)
      throws IOException {
    to.raw("<definedName name=\"%s\" localSheetId=\"%s\"%s>", name, sheet, hidden);
    to.text(range).raw("</definedName>");
  }

  private static void relations(int sheets, Markup to) throws IOException {
    to.raw(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 1; i <= sheets; i++) {
      to.raw("<Relationship Id=\"rId%s\" Type=\"" + SPACE + "/worksheet\"", i);
      to.raw(" Target=\"worksheets/sheet%s.xml\"/>", i);
    }
    to.raw("<Relationship Id=\"rId%s\" Type=\"" + SPACE + "/styles\"", sheets + 1);
    to.raw(" Target=\"styles.xml\"/></Relationships>");
  }

  private static void types(int sheets, Markup to) throws IOException {
    to.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    to.raw("<Default Extension=\"rels\"");
    to.raw(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    to.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    to.raw("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + MAIN + "sheet.main+xml\"/>");
    to.raw("<Override PartName=\"/xl/styles.xml\" ContentType=\"" + MAIN + "styles+xml\"/>");
    for (int i = 1; i <= sheets; i++) {
      to.raw("<Override PartName=\"/%s\" ContentType=\"", path(i));
      to.raw(MAIN + "worksheet+xml\"/>");
    }
    to.raw("</Types>");
  }
}
