package org.zonereader.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zonereader.export.Grid.Head;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;
import org.zonereader.export.XlsxStyles.Font;
import org.zonereader.export.XlsxStyles.Style;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ExportTable.Item;
import org.zonereader.model.Theme;

/** The first sheet: title, heads, and item i of each zone in the i-th line of its row. */
final class XlsxMatrix {
  /** Digits that fit an A4 page across, at full size. */
  private static final double PAGE = 142;

  /** Columns side by side on one page. */
  private static final int ON_A_PAGE = 5;

  private static final double FIRST = 15;
  private static final String HEAD_FILL = "FFF0F0F0";

  private final ExportTable table;
  private final Grid grid;
  private final XlsxSheet sheet;
  private final double width;

  XlsxMatrix(ExportTable table, Grid grid, XlsxSheet sheet) {
    this.table = table;
    this.grid = grid;
    this.sheet = sheet;
    this.width = (PAGE - FIRST) / Math.clamp(grid.across().size(), 1, ON_A_PAGE);
  }

  /** Writes it and returns the number of the row with the heads. */
  int write(String footer) throws IOException {
    List<Double> widths = new ArrayList<>(List.of(FIRST));
    grid.across().forEach(head -> widths.add(width));
    int heads = table.subtitle().size() + 2;
    sheet.open(widths, true, heads, 1);
    line(table.title(), Font.TITLE, 26);
    for (String words : table.subtitle()) {
      line(words, Font.MUTED, 15);
    }
    heads();
    for (int row = 0; row < grid.down().size(); row++) {
      row(row);
    }
    sheet.close("", Math.ceilDiv(Math.max(1, grid.across().size()), ON_A_PAGE), footer);
    return heads;
  }

  private void line(String words, Font font, double height) throws IOException {
    sheet.begin(height);
    Style style = new Style(font, "", false, false, FlatList.risky(words));
    // One long line: it runs over the empty cells beside it.
    sheet.cell(CellText.plain(words, Double.MAX_VALUE), style);
    sheet.end();
  }

  private void heads() throws IOException {
    List<CellText> cells =
        grid.across().stream().map(head -> CellText.cut(parts(head), width).getFirst()).toList();
    int lines = cells.stream().mapToInt(CellText::lines).max().orElse(1);
    sheet.begin(CellText.height(lines));
    sheet.cell(CellText.plain(grid.corner(), FIRST), style(Font.HEAD, HEAD_FILL, false));
    for (int i = 0; i < cells.size(); i++) {
      Theme theme = grid.across().get(i).theme();
      sheet.cell(cells.get(i), style(Font.HEAD, theme == null ? HEAD_FILL : fill(theme), true));
    }
    sheet.end();
  }

  private static List<Part> parts(Head head) {
    List<Part> parts = new ArrayList<>(List.of(new Part(head.title(), Look.BOLD)));
    head.details().forEach(detail -> parts.add(new Part("\n" + detail, Look.MUTED)));
    return parts;
  }

  private void row(int row) throws IOException {
    Head head = grid.down().get(row);
    List<CellText> heads = CellText.cut(parts(head), FIRST);
    for (int depth = 0; depth < grid.depth(row); depth++) {
      List<List<CellText>> cells = new ArrayList<>();
      for (List<Item> cell : grid.cells().get(row)) {
        cells.add(cell(cell, depth));
      }
      int lines = cells.stream().mapToInt(List::size).max().orElse(1);
      for (int k = 0; k < lines; k++) {
        boolean first = depth == 0 && k == 0;
        piece(head, first ? heads.getFirst() : again(head), cells, k);
      }
    }
  }

  /** The words of item {@code depth}, a dash for an empty cell's first. */
  private List<CellText> cell(List<Item> cell, int depth) {
    if (depth < cell.size()) {
      return CellText.cut(ItemText.parts(cell.get(depth)), width);
    }
    return List.of(
        cell.isEmpty() && depth == 0
            ? new CellText(List.of(new Part(ItemText.DASH, Look.MUTED)), 1)
            : CellText.EMPTY);
  }

  /** The head of a row's later lines: smaller, so that the eye finds the first. */
  private static CellText again(Head head) {
    return CellText.cut(List.of(new Part(head.title(), Look.MUTED)), FIRST).getFirst();
  }

  private void piece(Head head, CellText label, List<List<CellText>> cells, int k)
      throws IOException {
    int lines = cells.stream().mapToInt(c -> c.size() > k ? c.get(k).lines() : 1).max().orElse(1);
    sheet.begin(CellText.height(Math.max(lines, label.lines())));
    Theme theme = head.theme();
    sheet.cell(
        label, style(Font.HEAD, theme == null ? "" : fill(theme), FlatList.risky(label.text())));
    for (List<CellText> cell : cells) {
      CellText text = cell.size() > k ? cell.get(k) : CellText.EMPTY;
      sheet.cell(text, style(Font.BODY, "", FlatList.risky(text.text())));
    }
    sheet.end();
  }

  private static Style style(Font font, String fill, boolean text) {
    return new Style(font, fill, true, true, text);
  }

  private static String fill(Theme theme) {
    return "FF" + theme.light().tint().substring(1);
  }
}
