package org.zonereader.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.zonereader.export.DocxText.Face;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ExportTable.FullText;
import org.zonereader.model.ExportTable.Kind;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/**
 * An annex (附件) to an official document by GB/T 9704—2012: paper and margins, 附件 at the head, title
 * in the third line, page numbers between dashes, outside on both sides of the sheet. More than
 * three columns lie across the sheet, the head of the table on the binding side.
 */
final class DocxWriter implements TableWriter {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String RELATION =
      "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/%s\" Target=\"%s\"/>";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String TYPE =
      "<Override PartName=\"/word/%s.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>";
  private static final String FOOTERS =
      "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
          + "<w:footerReference w:type=\"even\" r:id=\"rId4\"/>";

  private final Messages messages;

  DocxWriter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void write(ExportTable table, OutputStream out, Notes notes) throws IOException {
    Parts parts = new Parts(out, notes);
    parts.part("[Content_Types].xml", DocxWriter::types);
    parts.part(
        "_rels/.rels",
        to ->
            to.raw(RELATIONS)
                .raw(RELATION, "rId1", "officeDocument", "word/document.xml")
                .raw("</Relationships>"));
    parts.part("word/document.xml", to -> document(table, to));
    parts.part("word/_rels/document.xml.rels", DocxWriter::relations);
    parts.part("word/styles.xml", to -> DocxText.styles(to, W));
    parts.part(
        "word/settings.xml",
        "<w:settings" + W + "><w:evenAndOddHeaders/>" + DocxText.COMPATIBLE + "</w:settings>");
    parts.part("word/footer1.xml", to -> footer(to, "right", "w:right"));
    parts.part("word/footer2.xml", to -> footer(to, "left", "w:left"));
    parts.end();
    for (Face type : Face.values()) {
      notes.font(type.face());
    }
  }

  private void document(ExportTable table, Markup to) throws IOException {
    Grid grid = Grid.of(table, messages);
    boolean across = grid.across().size() > DocxTable.UPRIGHT;
    to.raw("<w:document" + W + "><w:body>");
    DocxText text = new DocxText(to);
    text.paragraph(messages.get("annex"), Face.ANNEX, "left");
    text.paragraph("", Face.BODY, "left");
    text.paragraph(table.title(), Face.TITLE, "center");
    for (String words : table.subtitle()) {
      text.paragraph(words, Face.SUBTITLE, "center");
    }
    List<Grid> blocks = grid.blocks(across ? DocxTable.LYING : DocxTable.UPRIGHT);
    for (int i = 0; i < blocks.size(); i++) {
      text.paragraph("", Face.SMALL, "left");
      new DocxTable(text, to, across).write(blocks.get(i));
    }
    if (table.kind() == Kind.REPORT) {
      text(table.texts(), text);
    } else {
      text.paragraph("", Face.SMALL, "left");
    }
    to.raw(FOOTERS).raw(paper(across)).raw("</w:sectPr></w:body></w:document>");
  }

  private void text(List<FullText> texts, DocxText to) throws IOException {
    to.paragraph("", Face.SMALL, "left");
    to.paragraph(messages.get("sheet.text"), Face.ANNEX, "left");
    for (FullText text : texts) {
      for (String words : DisplayText.widen(text.text()).split("\n", -1)) {
        to.indented(List.of(new Part(words, Look.PLAIN)));
      }
    }
  }

  /**
   * Size and margins in twentieths of a point. Lying, the sheet is turned so that its left edge,
   * the binding side, is the top: 28 mm above, 26 below, 35 left and 37 right.
   */
  private static String paper(boolean across) {
    return across
        ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"1587\" w:right=\"2098\" w:bottom=\"1474\" w:left=\"1984\""
            + " w:header=\"851\" w:footer=\"850\" w:gutter=\"0\"/>"
        : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""
            + " w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>";
  }

  /** Outside, one character from the edge. */
  private static void footer(Markup to, String side, String indent) throws IOException {
    String run = "<w:r>" + DocxText.properties(Face.FOOTER, Look.PLAIN);
    to.raw(
        "<w:ftr" + W + "><w:p><w:pPr><w:ind %s=\"280\"/><w:jc w:val=\"%s\"/></w:pPr>",
        indent,
        side);
    to.raw(run).raw("<w:t xml:space=\"preserve\">— </w:t></w:r>");
    to.raw("<w:fldSimple w:instr=\"PAGE\">").raw(run).raw("<w:t>1</w:t></w:r></w:fldSimple>");
    to.raw(run).raw("<w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>");
  }

  private static void types(Markup to) throws IOException {
    to.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    to.raw("<Default Extension=\"rels\"");
    to.raw(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    to.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    to.raw(TYPE, "document", "document.main").raw(TYPE, "styles", "styles");
    to.raw(TYPE, "settings", "settings");
    to.raw(TYPE, "footer1", "footer").raw(TYPE, "footer2", "footer").raw("</Types>");
  }

  private static void relations(Markup to) throws IOException {
    to.raw(RELATIONS);
    to.raw(RELATION, "rId1", "styles", "styles.xml");
    to.raw(RELATION, "rId2", "settings", "settings.xml");
    to.raw(RELATION, "rId3", "footer", "footer1.xml");
    to.raw(RELATION, "rId4", "footer", "footer2.xml").raw("</Relationships>");
  }
}
