package org.zonereader.export;

import java.io.IOException;
import java.util.List;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;

/** Paragraphs and their type in a docx document. */
final class DocxText {
  static final String COMPATIBLE =
      "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
          + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>";

  private static final String FONTS =
      "<w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\" w:eastAsia=\"%s\" w:cs=\"Times New Roman\""
          + " w:hint=\"eastAsia\"/>";

  private final Markup to;

  DocxText(Markup to) {
    this.to = to;
  }

  /** Faces and sizes in half points, by GB/T 9704—2012; the table's text is 五号 to fit. */
  enum Face {
    ANNEX("黑体", 32),
    TITLE("方正小标宋简体", 44),
    SUBTITLE("楷体_GB2312", 24),
    HEAD("黑体", 21),
    BODY("仿宋_GB2312", 21),
    SMALL("仿宋_GB2312", 18),
    TEXT("仿宋_GB2312", 32),
    FOOTER("宋体", 28);

    private final String face;
    private final int size;

    Face(String face, int size) {
      this.face = face;
      this.size = size;
    }

    String face() {
      return face;
    }
  }

  static void styles(Markup to, String spaces) throws IOException {
    to.raw("<w:styles" + spaces + "><w:docDefaults><w:rPrDefault>");
    to.raw(properties(Face.BODY, Look.PLAIN).replace("</w:rPr>", ""));
    to.raw("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>");
    to.raw("<w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\"");
    to.raw(" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style></w:styles>");
  }

  static String properties(Face type, Look look) {
    String colour = look == Look.MUTED ? "<w:color w:val=\"595959\"/>" : "";
    String bold = look == Look.BOLD ? "<w:b/>" : "";
    return "<w:rPr>"
        + FONTS.replace("%s", type.face)
        + bold
        + colour
        + ("<w:sz w:val=\"" + type.size + "\"/><w:szCs w:val=\"" + type.size + "\"/></w:rPr>");
  }

  void paragraph(String words, Face type, String side) throws IOException {
    paragraph(List.of(new Part(words, Look.PLAIN)), type, side);
  }

  void paragraph(List<Part> parts, Face type, String side) throws IOException {
    to.raw("<w:p><w:pPr>%s<w:jc w:val=\"%s\"/></w:pPr>", spacing(type), side);
    runs(parts, type);
    to.raw("</w:p>");
  }

  /** A paragraph of running text, two characters in. */
  void indented(List<Part> parts) throws IOException {
    to.raw("<w:p><w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/>");
    to.raw("<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr>");
    runs(parts, Face.TEXT);
    to.raw("</w:p>");
  }

  private static String spacing(Face type) {
    return switch (type) {
      case TITLE -> "<w:spacing w:after=\"120\"/>";
      case BODY -> "<w:spacing w:after=\"20\"/>";
      default -> "";
    };
  }

  void runs(List<Part> parts, Face type) throws IOException {
    for (Part part : parts) {
      to.raw("<w:r>").raw(properties(type, part.look()));
      String[] lines = part.text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        to.raw(i > 0 ? "<w:br/>" : "").raw("<w:t xml:space=\"preserve\">");
        to.text(lines[i]).raw("</w:t>");
      }
      to.raw("</w:r>");
    }
  }
}
