package org.zonereader.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonereader.intake.format.Decoding.lines;
import static org.zonereader.intake.format.Decoding.problem;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.zonereader.testing.Documents;

class DocxFileTest {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** A document of this body, as Word packs it. */
  private static byte[] packed(String body, Map<String, String> more) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    put(
        entries,
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/></Types>\
        """);
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    put(
        entries,
        "_rels/.rels",
        rels
            + "<Relationship Id=\"a\" Type=\""
            + type
            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    put(entries, "word/document.xml", body);
    StringBuilder parts = new StringBuilder(rels);
    for (Map.Entry<String, String> part : more.entrySet()) {
      put(entries, "word/" + part.getKey() + ".xml", part.getValue());
      parts.append(
          "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s.xml\"/>"
              .formatted("r" + part.getKey(), type, part.getKey(), part.getKey()));
    }
    put(entries, "word/_rels/document.xml.rels", parts + "</Relationships>");
    return Documents.zip(entries, StandardCharsets.UTF_8, true);
  }

  private static void put(Map<String, byte[]> entries, String name, String content) {
    entries.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> body(String body) {
    return body(body, Map.of());
  }

  private static List<String> body(String body, Map<String, String> more) {
    return lines("a.docx", packed(part("document", "<w:body>" + body + "</w:body>"), more));
  }

  private static String part(String name, String content) {
    return "<w:"
        + name
        + " xmlns:w=\""
        + W
        + "\" xmlns:mc=\"x\" xmlns:wps=\"y\" xmlns:v=\"z\">"
        + content
        + "</w:"
        + name
        + ">";
  }

  private static String p(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  @Test
  void paragraphsTablesAndHeadingsInOrder() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      Documents.styles(document);
      var head = document.createParagraph();
      head.setStyle("h2");
      head.createRun().setText("珠海高新区");
      document.createParagraph().createRun().setText("会议强调,要实干。");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("区");
      table.getRow(0).getCell(1).setText("数");
      table.getRow(1).getCell(0).setText("甲");
      table.getRow(1).getCell(1).setText("1");
      document.createParagraph().createRun().setText("王小丫");
      assertThat(lines("a.docx", Documents.bytes(document)))
          .containsExactly("## 珠海高新区", "会议强调,要实干。", "区", "数", "甲", "1", "王小丫");
    }
  }

  @Test
  void outlineLevelsOfStylesAndParagraphsAreHeadings() {
    String styles =
        part(
            "styles",
            "<w:style w:styleId='a'><w:name w:val='公文标题'/><w:pPr><w:outlineLvl"
                + " w:val='0'/></w:pPr></w:style><w:style w:styleId='b'><w:name"
                + " w:val='x'/><w:basedOn w:val='a'/></w:style><w:style w:styleId='c'><w:name"
                + " w:val='y'/><w:basedOn w:val='c'/></w:style><w:style w:styleId='d'><w:name"
                + " w:val='Title'/></w:style>");
    String body =
        List.of("b", "c", "d", "none").stream()
            .map(
                id ->
                    "<w:p><w:pPr><w:pStyle w:val='"
                        + id
                        + "'/></w:pPr><w:r><w:t>"
                        + id
                        + "</w:t></w:r></w:p>")
            .reduce("", String::concat);
    assertThat(
            body(
                body + "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>e</w:t></w:r></w:p>",
                Map.of("styles", styles)))
        .containsExactly("# b", "c", "# d", "none", "## e");
  }

  @Test
  void textBoxesAndWordArtStandBehindTheirParagraphOnce() {
    String box = "<w:txbxContent>" + p("框一") + p("框二") + "</w:txbxContent>";
    assertThat(
            body(
                "<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>"
                    + box
                    + "</mc:Choice><mc:Fallback>"
                    + box
                    + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:pict><v:textpath"
                    + " string='艺术字'/></w:pict></w:r><w:r><w:t>后</w:t></w:r></w:p>"))
        .containsExactly("前后", "框一", "框二", "艺术字");
  }

  @Test
  void whatWordDoesNotPrintIsNoText() {
    assertThat(
            body(
                "<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t"
                    + " xml:space='preserve'>见"
                    + " </w:t><w:tab/><w:t>之</w:t><w:br/><w:t>次行</w:t></w:r></w:p>"))
        .containsExactly("增见  之", "次行");
  }

  @Test
  void readingsStandInBrackets() {
    assertThat(
            body(
                "<w:p><w:r><w:ruby><w:rt><w:r><w:t>xiāng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>鄉</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>村</w:t></w:r></w:p>"))
        .containsExactly("鄉(xiāng)村");
  }

  @Test
  void headersComeFirstNotesAndFootersLast() {
    assertThat(
            body(
                p("正文"),
                Map.of(
                    "header", part("hdr", p("眉")),
                    "footnotes",
                        part(
                            "footnotes",
                            "<w:footnote><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote>"
                                + p("注")
                                + "</w:footnote>"))))
        .containsExactly("眉", "正文", "注");
  }

  @Test
  void automaticNumbersArePrintedSoTheyAreText() {
    String level =
        "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText"
            + " w:val='%s'/></w:lvl>";
    String numbering =
        part(
            "numbering",
            "<w:abstractNum w:abstractNumId='7'>"
                + level.formatted(0, "chineseCounting", "%1、")
                + level.formatted(1, "decimal", "(%2)")
                + "</w:abstractNum><w:num w:numId='3'><w:abstractNumId w:val='7'/></w:num>");
    StringBuilder body = new StringBuilder();
    for (int at : new int[] {0, 1, 1, 0, 1}) {
      body.append(
          "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>要</w:t></w:r></w:p>"
              .formatted(at));
    }
    assertThat(body(body.toString(), Map.of("numbering", numbering)))
        .containsExactly("一、要", "(1)要", "(2)要", "二、要", "(1)要");
  }

  @Test
  void entitiesOfOutsideAreNotRead() {
    String bad =
        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + part("document", "<w:body>" + p("&x;") + "</w:body>");
    assertThat(problem("a.docx", packed(bad, Map.of())).code()).isEqualTo("damaged");
  }

  @Test
  void aBombIsRefused() {
    String much = part("document", "<w:body>" + p("要".repeat(2_000_000)) + "</w:body>");
    assertThat(problem("a.docx", packed(much, Map.of())).code()).isEqualTo("unfolds-too-far");
  }

  @Test
  void damagedDocumentsAreRefused() {
    byte[] whole = Documents.docx(Documents.sample());
    assertThat(problem("a.docx", Arrays.copyOf(whole, whole.length / 2)).code())
        .isEqualTo("damaged");
    assertThat(problem("a.docx", packed("<w:document", Map.of())).code()).isEqualTo("damaged");
  }

  /** The package comes without the classes that only tests need to write documents. */
  @Test
  void readingNeedsNoSchemas() throws ReflectiveOperationException, IOException {
    URL[] path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("xmlbeans") && !entry.contains("poi-ooxml-lite"))
            .map(DocxFileTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Class<?> formats = loader.loadClass(SourceFormats.class.getName());
      Method decode = formats.getMethod("decode", String.class, byte[].class, String.class);
      Object decoded =
          decode.invoke(
              formats.getConstructor().newInstance(), "a.docx", Documents.docx("# 题\n要实干"), null);
      assertThat(decoded.toString()).contains("# 题\n要实干");
    }
  }

  private static URL url(String entry) {
    try {
      return new File(entry).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
