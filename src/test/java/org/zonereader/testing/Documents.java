package org.zonereader.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a page of Markdown in the formats the program reads. */
public final class Documents {
  private Documents() {}

  /** The sample page that comes with the program. */
  public static String sample() {
    try (InputStream in =
        Documents.class.getResourceAsStream("/org/zonereader/data/sample/sample-page.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a page that are not blank. */
  public static List<Line> lines(String page) {
    return page.lines().filter(line -> !line.isBlank()).map(Documents::line).toList();
  }

  /**
   * A line.
   *
   * @param level 1 to 6 for a heading, else 0
   */
  public record Line(int level, String words) {}

  private static Line line(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return new Line(level, line.substring(level).strip());
  }

  /** A Word document with styles named as Word names them. */
  public static byte[] docx(String page) {
    try (XWPFDocument document = new XWPFDocument()) {
      styles(document);
      for (Line line : lines(page)) {
        XWPFParagraph paragraph = document.createParagraph();
        if (line.level() > 0) {
          paragraph.setStyle("h" + line.level());
        }
        paragraph.createRun().setText(line.words());
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the styles h1 to h3 with the names of Word's headings. */
  public static void styles(XWPFDocument document) {
    for (int level = 1; level <= 3; level++) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setType(STStyleType.PARAGRAPH);
      style.setStyleId("h" + level);
      style.addNewName().setVal("heading " + level);
      style.addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level - 1));
      document.createStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
    }
  }

  /** The bytes of a document. */
  public static byte[] bytes(XWPFDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A page of a government site around the text. */
  public static String html(String page, String charset) {
    String body =
        lines(page).stream()
            .map(Documents::element)
            .collect(Collectors.joining("\n", "<div class=\"article\">\n", "\n</div>"));
    return """
    <!DOCTYPE html>
    <html lang="zh-CN"><head><meta charset="%s"><title>要闻_某某门户</title>
    <style>p { text-indent: 2em }</style><script>var a = "<p>要写代码</p>";</script></head>
    <body><nav><ul><li><a href="/">首页</a></li><li><a href="/yw">要闻</a></li></ul></nav>
    %s
    <div style="display: none">要看不见</div>
    <script>document.write("<b>要弹窗</b>")</script>
    </body></html>
    """
        .formatted(charset, body);
  }

  private static String element(Line line) {
    String name = line.level() == 0 ? "p" : "h" + line.level();
    String words = line.words().replace("&", "&amp;").replace("<", "&lt;");
    return "<%s>%s</%s>".formatted(name, words, name);
  }

  /** The files in a zip file, in their order. */
  public static Map<String, byte[]> unzip(byte[] zip) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** A zip file; entries keep their order. */
  public static byte[] zip(Map<String, byte[]> entries, Charset names, boolean saysUtf8) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setEncoding(names.name());
      zip.setUseLanguageEncodingFlag(saysUtf8);
      zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
