package org.zonereader.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.zonereader.testing.Documents;
import org.zonereader.testing.Newspaper;

/**
 * A kind of damaged file.
 *
 * @param name what the table calls it
 * @param file name the file gets; its ending is a hint at the format
 * @param maker random numbers → bytes
 */
record Kind(String name, String file, Maker maker) {
  /** Makes the next file of a kind. */
  @FunctionalInterface
  interface Maker {
    byte[] make(Random random);
  }

  /** Two reports, so that a run gets through many of them. */
  private static final String PAGE =
      Documents.sample().substring(0, Documents.sample().indexOf("## 珠海高新区"));

  /** All kinds; each is asked as often as the others. */
  static List<Kind> all() {
    byte[] html = Documents.html(PAGE, "utf-8").getBytes(StandardCharsets.UTF_8);
    byte[] docx = Documents.docx(PAGE);
    byte[] pdf = Newspaper.print(PAGE, 3);
    byte[] plain = PlainPdf.of(PAGE.lines().filter(line -> !line.isBlank()).toList());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("园区/一.txt", PAGE.getBytes(StandardCharsets.UTF_8));
    files.put("二.html", html);
    byte[] zip = Documents.zip(files, Charset.forName("GBK"), false);
    return List.of(
        bytes("utf-8", "a.txt", PAGE.getBytes(StandardCharsets.UTF_8), pdf),
        bytes("gb18030", "a.txt", PAGE.getBytes(Charset.forName("GB18030")), html),
        bytes("big5", "a.txt", "會議強調,要抓好落實。\n".repeat(40).getBytes(Charset.forName("Big5")), zip),
        bytes("utf-16le", "a.txt", PAGE.getBytes(StandardCharsets.UTF_16LE), docx),
        bytes("utf-16be", "a.md", PAGE.getBytes(StandardCharsets.UTF_16BE), docx),
        bytes("html", "a.html", html, pdf),
        new Kind(
            "html text",
            "a.html",
            random -> utf8(new Mutator(random).text(Documents.html(PAGE, "utf-8")))),
        bytes("docx", "a.docx", docx, zip),
        new Kind("docx xml", "a.docx", random -> xml(docx, random)),
        bytes("pdf", "a.pdf", pdf, docx),
        bytes("pdf plain", "a.pdf", plain, pdf),
        bytes("zip", "a.zip", zip, docx),
        new Kind("random bytes", "a.txt", Kind::noise),
        new Kind("random text", "a.txt", random -> utf8(new Mutator(random).noise())),
        new Kind("page", "a.txt", random -> utf8(new Mutator(random).text(Documents.sample()))));
  }

  private static Kind bytes(String name, String file, byte[] whole, byte[] other) {
    return new Kind(name, file, random -> new Mutator(random).bytes(whole, other));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[random.nextInt(3000)];
    random.nextBytes(noise);
    return noise;
  }

  /** Damages the XML inside and packs it again, soundly. */
  private static byte[] xml(byte[] docx, Random random) {
    Map<String, byte[]> entries = Documents.unzip(docx);
    List<String> names = entries.keySet().stream().filter(n -> n.startsWith("word/")).toList();
    String name = names.get(random.nextInt(names.size()));
    Mutator mutator = new Mutator(random);
    byte[] whole = entries.getOrDefault(name, new byte[0]);
    entries.put(
        name,
        random.nextBoolean()
            ? mutator.bytes(whole, whole)
            : utf8(mutator.text(new String(whole, StandardCharsets.UTF_8))));
    return Documents.zip(entries, StandardCharsets.UTF_8, true);
  }
}
