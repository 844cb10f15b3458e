package org.zonereader.export;

import java.io.IOException;
import java.util.List;
import org.zonereader.export.DocxText.Face;
import org.zonereader.export.Grid.Head;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;
import org.zonereader.model.ExportTable.Item;

/**
 * One table in a docx document. Item i of each cell stands in the i-th row of its theme, so that
 * rows are small enough to be kept whole; the theme's own cell reaches over them.
 */
final class DocxTable {
  /** Columns that stand side by side on an upright page. */
  static final int UPRIGHT = 3;

  /** Columns that stand side by side on a page that lies. */
  static final int LYING = 5;

  /** Room between the margins, in twentieths of a point. */
  private static final int UPRIGHT_WIDTH = 8845;

  private static final int LYING_WIDTH = 12756;
  private static final int FIRST = 1260;

  private final DocxText text;
  private final Markup to;
  private final int width;

  DocxTable(DocxText text, Markup to, boolean lying) {
    this.text = text;
    this.to = to;
    this.width = lying ? LYING_WIDTH : UPRIGHT_WIDTH;
  }

  void write(Grid grid) throws IOException {
    int columns = Math.max(1, grid.across().size());
    int column = (width - FIRST) / columns;
    int first = width - columns * column;
    to.raw("<w:tbl><w:tblPr><w:tblW w:w=\"%s\" w:type=\"dxa\"/>", width);
    to.raw("<w:jc w:val=\"center\"/><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      boolean edge = !side.startsWith("inside");
      to.raw("<w:%s w:val=\"single\" w:sz=\"%s\"", side, edge ? 8 : 4);
      to.raw(" w:space=\"0\" w:color=\"000000\"/>");
    }
    to.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
    to.raw("<w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>");
    to.raw("<w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>");
    to.raw("</w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"%s\"/>", first);
    for (int i = 0; i < columns; i++) {
      to.raw("<w:gridCol w:w=\"%s\"/>", column);
    }
    to.raw("</w:tblGrid>");
    heads(grid, first, column);
    for (int row = 0; row < grid.down().size(); row++) {
      row(grid, row, first, column);
    }
    to.raw("</w:tbl>");
  }

  private void heads(Grid grid, int first, int column) throws IOException {
    to.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    open(first, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>");
    text.paragraph(grid.corner(), Face.HEAD, "center");
    to.raw("</w:tc>");
    for (Head head : grid.across()) {
      open(column, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>");
      head(head);
      to.raw("</w:tc>");
    }
    if (grid.across().isEmpty()) {
      empty(column);
    }
    to.raw("</w:tr>");
  }

  private void row(Grid grid, int row, int first, int column) throws IOException {
    int depth = grid.depth(row);
    for (int i = 0; i < depth; i++) {
      to.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      open(first, depth == 1 ? "" : i == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
      if (i == 0) {
        head(grid.down().get(row));
      } else {
        to.raw("<w:p/>");
      }
      to.raw("</w:tc>");
      for (List<Item> cell : grid.cells().get(row)) {
        cell(cell, i, column);
      }
      if (grid.across().isEmpty()) {
        empty(column);
      }
      to.raw("</w:tr>");
    }
  }

  private void cell(List<Item> cell, int i, int width) throws IOException {
    if (i >= cell.size() && !(cell.isEmpty() && i == 0)) {
      empty(width);
      return;
    }
    open(width, "");
    if (cell.isEmpty()) {
      text.paragraph(List.of(new Part(ItemText.DASH, Look.MUTED)), Face.BODY, "center");
    } else {
      text.paragraph(ItemText.parts(cell.get(i)), Face.BODY, "left");
    }
    to.raw("</w:tc>");
  }

  private void empty(int width) throws IOException {
    open(width, "");
    to.raw("<w:p/></w:tc>");
  }

  private void open(int width, String more) throws IOException {
    to.raw("<w:tc><w:tcPr><w:tcW w:w=\"%s\" w:type=\"dxa\"/>%s</w:tcPr>", width, more);
  }

  private void head(Head head) throws IOException {
    text.paragraph(head.title(), Face.HEAD, "center");
    for (String detail : head.details()) {
      text.paragraph(detail, Face.SMALL, "center");
    }
  }
}
