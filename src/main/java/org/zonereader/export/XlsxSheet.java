package org.zonereader.export;

import java.io.IOException;
import java.util.List;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;
import org.zonereader.export.XlsxStyles.Style;

/** Writes the rows of one sheet, from the top. */
final class XlsxSheet {
  private static final String RUN =
      "<r><rPr>%s<sz val=\"%s\"/><color rgb=\"%s\"/><rFont val=\"%s\"/><charset val=\"134\"/>"
          + "</rPr><t xml:space=\"preserve\">";

  private final Markup to;
  private final XlsxStyles styles;
  private int row;
  private int column;

  XlsxSheet(Markup to, XlsxStyles styles) {
    this.to = to;
    this.styles = styles;
  }

  /** Number of the last row written, from 1; 0 before the first. */
  int row() {
    return row;
  }

  /**
   * What stands before the rows.
   *
   * @param widths of the columns, in digits
   * @param frozenRows rows at the top that stay in view
   * @param frozenColumns columns at the left that stay in view
   */
  void open(List<Double> widths, boolean selected, int frozenRows, int frozenColumns)
      throws IOException {
    to.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    to.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>");
    to.raw("<sheetView showGridLines=\"0\"%s", selected ? " tabSelected=\"1\"" : "");
    to.raw(" workbookViewId=\"0\"><pane%s", split("xSplit", frozenColumns));
    to.raw(
        "%s topLeftCell=\"%s\"", split("ySplit", frozenRows), name(frozenColumns, frozenRows + 1));
    String pane = frozenColumns > 0 ? "bottomRight" : "bottomLeft";
    to.raw(" activePane=\"%s\" state=\"frozen\"/><selection pane=\"%s\"/>", pane, pane);
    to.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (int i = 0; i < widths.size(); i++) {
      to.raw("<col min=\"%s\" max=\"%s\" width=\"%s\"", i + 1, i + 1, round(widths.get(i)));
      to.raw(" customWidth=\"1\"/>");
    }
    to.raw("</cols><sheetData>");
  }

  private static String split(String side, int count) {
    return count == 0 ? "" : " " + side + "=\"" + count + "\"";
  }

  /** Begins a row of a height in points. */
  void begin(double height) throws IOException {
    row++;
    column = 0;
    to.raw("<row r=\"%s\" ht=\"%s\" customHeight=\"1\">", row, round(height));
  }

  void end() throws IOException {
    to.raw("</row>");
  }

  /** A cell of words. */
  void cell(CellText text, Style style) throws IOException {
    if (text.parts().isEmpty()) {
      to.raw("<c r=\"%s\" s=\"%s\"/>", name(column++, row), styles.number(style));
      return;
    }
    to.raw("<c r=\"%s\" s=\"%s\" t=\"inlineStr\"><is>", name(column++, row), styles.number(style));
    boolean plain = text.parts().size() == 1 && text.parts().getFirst().look() == Look.PLAIN;
    for (Part part : text.parts()) {
      if (plain) {
        to.raw("<t xml:space=\"preserve\">");
      } else {
        boolean muted = part.look() == Look.MUTED;
        String colour = muted ? XlsxStyles.MUTED : "FF1F1F1F";
        String bold = part.look() == Look.BOLD ? "<b/>" : "";
        to.raw(RUN, bold, muted ? 9 : 10, colour, XlsxStyles.FACE);
      }
      to.text(escaped(part.text()));
      to.raw(plain ? "</t>" : "</t></r>");
    }
    to.raw("</is></c>");
  }

  /** A cell with a whole number. */
  void number(Number value, Style style) throws IOException {
    to.raw("<c r=\"%s\" s=\"%s\">", name(column++, row), styles.number(style));
    to.raw("<v>%s</v></c>", value);
  }

  /**
   * What stands after the rows.
   *
   * @param filter range of the filter, or empty
   * @param pagesWide how many pages lie side by side when printed
   * @param footer in the format's own signs
   */
  void close(String filter, int pagesWide, String footer) throws IOException {
    to.raw("</sheetData>");
    if (!filter.isEmpty()) {
      to.raw("<autoFilter ref=\"%s\"/>", filter);
    }
    to.raw("<pageMargins left=\"0.47\" right=\"0.47\" top=\"0.6\" bottom=\"0.6\"");
    to.raw(" header=\"0.3\" footer=\"0.3\"/>");
    to.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"%s\"", pagesWide);
    to.raw(" fitToHeight=\"0\"/><headerFooter><oddFooter>");
    to.text(footer).raw("</oddFooter></headerFooter></worksheet>");
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** A1 for (0, 1). */
  static String name(int column, int row) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row).toString();
  }

  /** Readers take _x0041_ for a letter by its code: an underscore written by its code is none. */
  private static String escaped(String text) {
    return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
  }
}
