package org.zonereader.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * A PDF as simple as can be: nothing packed, a Chinese font that is named and not contained. Its
 * operators and numbers lie open for whoever wants to damage them.
 */
public final class PlainPdf {
  private PlainPdf() {}

  /** A page with these lines one below the other. */
  public static byte[] of(List<String> lines) {
    StringBuilder content = new StringBuilder("BT /F 10 Tf 14 TL 50 780 Td\n");
    for (String line : lines) {
      String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
      content.append('<').append(hex).append("> Tj T*\n");
    }
    content.append("ET\n");
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F 5 0 R>>>>>>",
            "<</Length " + content.length() + ">>\nstream\n" + content + "endstream",
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H"
                + "/DescendantFonts[6 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/CIDSystemInfo"
                + "<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]"
                + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("xref\n0 8\n0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int at = pdf.length();
    pdf.append(table).append("trailer\n<</Size 8/Root 1 0 R>>\nstartxref\n").append(at);
    return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
  }
}
