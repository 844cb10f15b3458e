package org.zonereader.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The looks of cells in use; each gets its number when it is first asked for. */
final class XlsxStyles {
  static final String FACE = "宋体";
  static final String HEAD_FACE = "黑体";
  static final String MUTED = "FF6B6B6B";
  private static final String FONT =
      "<font>%s<sz val=\"%s\"/><color rgb=\"%s\"/><name val=\"%s\"/><charset val=\"134\"/></font>";

  /** Type of a cell's words. */
  enum Font {
    BODY(10, "FF1F1F1F", FACE, false),
    TITLE(16, "FF1F1F1F", HEAD_FACE, false),
    HEAD(10, "FF1F1F1F", HEAD_FACE, false),
    MUTED(9, XlsxStyles.MUTED, FACE, false);

    private final int size;
    private final String colour;
    private final String face;
    private final boolean bold;

    Font(int size, String colour, String face, boolean bold) {
      this.size = size;
      this.colour = colour;
      this.face = face;
      this.bold = bold;
    }
  }

  /**
   * One look.
   *
   * @param fill ARGB, or empty for none
   * @param ruled whether thin lines stand around it
   * @param wrap whether long words go on in the next line
   * @param text whether the words stay words in every case (quotePrefix, format @)
   */
  record Style(Font font, String fill, boolean ruled, boolean wrap, boolean text) {}

  private final Map<Style, Integer> numbers = new LinkedHashMap<>();
  private final List<String> fills = new ArrayList<>();

  XlsxStyles() {
    number(new Style(Font.BODY, "", false, false, false));
  }

  int number(Style style) {
    if (!style.fill().isEmpty() && !fills.contains(style.fill())) {
      fills.add(style.fill());
    }
    return numbers.computeIfAbsent(style, s -> numbers.size());
  }

  void to(Markup to) throws IOException {
    to.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    to.raw("<fonts count=\"%s\">", Font.values().length);
    for (Font font : Font.values()) {
      to.raw(FONT, font.bold ? "<b/>" : "", font.size, font.colour, font.face);
    }
    to.raw("</fonts><fills count=\"%s\">", fills.size() + 2);
    // The first two are fixed by the format.
    to.raw("<fill><patternFill patternType=\"none\"/></fill>");
    to.raw("<fill><patternFill patternType=\"gray125\"/></fill>");
    for (String fill : fills) {
      to.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"%s\"/>", fill);
      to.raw("<bgColor indexed=\"64\"/></patternFill></fill>");
    }
    to.raw("</fills><borders count=\"2\">");
    to.raw("<border><left/><right/><top/><bottom/><diagonal/></border><border>");
    for (String side : List.of("left", "right", "top", "bottom")) {
      to.raw("<%s style=\"thin\"><color rgb=\"FFBFBFBF\"/></%s>", side, side);
    }
    to.raw("<diagonal/></border></borders>");
    to.raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"");
    to.raw(" borderId=\"0\"/></cellStyleXfs>");
    to.raw("<cellXfs count=\"%s\">", numbers.size());
    for (Style style : numbers.keySet()) {
      xf(to, style);
    }
    to.raw("</cellXfs><cellStyles count=\"1\">");
    to.raw("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
  }

  private void xf(Markup to, Style style) throws IOException {
    int fill = style.fill().isEmpty() ? 0 : fills.indexOf(style.fill()) + 2;
    to.raw(
        "<xf numFmtId=\"%s\" fontId=\"%s\"",
        style.text() ? 49 : 0, List.of(Font.values()).indexOf(style.font()));
    to.raw(" fillId=\"%s\" borderId=\"%s\" xfId=\"0\"", fill, style.ruled() ? 1 : 0);
    to.raw(style.text() ? " quotePrefix=\"1\"" : "");
    to.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"");
    to.raw(" applyAlignment=\"1\"><alignment vertical=\"top\"");
    to.raw("%s/></xf>", style.wrap() ? " wrapText=\"1\"" : "");
  }
}
