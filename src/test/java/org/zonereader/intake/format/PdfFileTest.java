package org.zonereader.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonereader.intake.format.Decoding.decode;
import static org.zonereader.intake.format.Decoding.lines;
import static org.zonereader.intake.format.Decoding.problem;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.fuzz.PlainPdf;
import org.zonereader.model.ImportProblem;
import org.zonereader.testing.Documents;
import org.zonereader.testing.Newspaper;
import org.zonereader.text.FontFiles;

class PdfFileTest {
  private static final String FONT = "ZRSans-Regular.ttf";

  private interface Drawing {
    void draw(PDDocument document, PDPageContentStream out, PDFont font) throws IOException;
  }

  /** A document with one page per drawing. */
  private static PDDocument document(int rotation, Drawing... pages) throws IOException {
    PDDocument document = new PDDocument();
    PDFont font;
    try (InputStream in = FontFiles.open(FONT)) {
      font = PDType0Font.load(document, in, true);
    }
    for (Drawing drawing : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        drawing.draw(document, out, font);
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf(Drawing... pages) {
    try {
      return bytes(document(0, pages));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void show(
      PDPageContentStream out, PDFont font, String words, double size, Matrix place)
      throws IOException {
    out.beginText();
    out.setFont(font, (float) size);
    out.setTextMatrix(place);
    out.showText(words);
    out.endText();
  }

  private static void show(
      PDPageContentStream out, PDFont font, String words, double size, double x, double y)
      throws IOException {
    show(out, font, words, size, Matrix.getTranslateInstance((float) x, (float) y));
  }

  @Test
  void aHeadlineOverThreeColumnsComesFirstThenColumnByColumn() {
    byte[] pdf =
        pdf(
            (document, out, font) -> {
              for (int row = 0; row < 6; row++) {
                for (int column = 0; column < 3; column++) {
                  String words = "第" + (column + 1) + "栏第" + (row + 1) + "行有十个字";
                  show(out, font, words, 10, 50 + column * 130, 600 - row * 14);
                }
              }
              show(out, font, "横跨三栏的大标题", 24, 140, 650);
              show(out, font, "2025年11月3日　A2版", 10, 60, 720);
            });
    List<String> lines = lines("a.pdf", pdf);
    assertThat(lines.subList(0, 2)).containsExactly("2025年11月3日 A2版", "# 横跨三栏的大标题");
    assertThat(String.join("", lines))
        .containsSubsequence("第1栏第1行", "第1栏第6行", "第2栏第1行", "第2栏第6行", "第3栏第1行", "第3栏第6行");
  }

  @Test
  void aHeadlineOverTwoOfThreeColumnsStaysWithThem() {
    byte[] pdf =
        pdf(
            (document, out, font) -> {
              for (int row = 0; row < 12; row++) {
                for (int column = 0; column < 3; column++) {
                  if (column == 2 || row < 5 || row > 7) {
                    String words = "第" + (column + 1) + "栏第" + (char) ('a' + row) + "行有十个字";
                    show(out, font, words, 10, 50 + column * 130, 600 - row * 14);
                  }
                }
              }
              show(out, font, "横跨两栏标题", 22, 90, 600 - 6 * 14 - 4);
            });
    assertThat(String.join("", lines("a.pdf", pdf)))
        .containsSubsequence(
            "第1栏第e", "第2栏第a", "第2栏第e", "横跨两栏标题", "第1栏第i", "第1栏第l", "第2栏第i", "第2栏第l", "第3栏第a",
            "第3栏第l");
  }

  @Test
  void boldThatIsPrintedTwiceCountsOnceAndEqualNeighboursStay() {
    byte[] pdf =
        pdf(
            (document, out, font) -> {
              show(out, font, "11月11日谢谢", 12, 50, 700);
              show(out, font, "11月11日谢谢", 12, 50.4, 700);
            });
    assertThat(lines("a.pdf", pdf)).containsExactly("11月11日谢谢");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void turnedTextIsReadAsLines(int angle) throws IOException {
    Matrix place = Matrix.getRotateInstance(Math.toRadians(angle), 300, 400);
    try (PDDocument document =
        document(angle, (d, out, font) -> show(out, font, "会议强调,要实干。", 12, place))) {
      assertThat(lines("a.pdf", bytes(document))).containsExactly("会议强调,要实干。");
    }
    byte[] unturned = pdf((d, out, font) -> show(out, font, "会议强调,要实干。", 12, place));
    assertThat(lines("a.pdf", unturned)).containsExactly("会议强调,要实干。");
  }

  @Test
  void verticalWritingRunsDownAndItsColumnsToTheLeft() {
    byte[] pdf =
        pdf(
            (document, out, font) -> {
              PDFont vertical;
              try (InputStream in = FontFiles.open(FONT)) {
                vertical = PDType0Font.loadVertical(document, in, true);
              }
              show(out, vertical, "奋力开创新局面", 20, 300, 700);
              show(out, vertical, "再谱发展新篇章", 20, 270, 700);
              show(out, font, "会议强调,要抓好项目建设,加快发展。", 10, 50, 700);
            });
    assertThat(lines("a.pdf", pdf)).containsExactly("会议强调,要抓好项目建设,加快发展。", "# 奋力开创新局面再谱发展新篇章");
  }

  @Test
  void aFontThatIsNamedAndNotContainedIsReadAllTheSame() {
    assertThat(lines("a.pdf", PlainPdf.of(List.of("会议强调,要实干。", "王小丫"))))
        .containsExactly("会议强调,要实干。", "王小丫");
  }

  @Test
  void aScanIsRefusedWithTheReason() {
    assertThat(problem("a.pdf", pdf(PdfFileTest::picture)))
        .isEqualTo(new ImportProblem("a.pdf", null, "no-text-layer", List.of()));
  }

  private static void picture(PDDocument document, PDPageContentStream out, PDFont font)
      throws IOException {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
    out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 500);
  }

  @Test
  void pagesWithoutTextAmongOthersAreTold() {
    Drawing words = (document, out, font) -> show(out, font, "要实干", 12, 50, 700);
    Decoded decoded = decode("a.pdf", pdf(words, PdfFileTest::picture, words));
    assertThat(((Decoded.Text) decoded).problems())
        .containsExactly(new ImportProblem("a.pdf", null, "pages-without-text", List.of("1", "2")));
  }

  @Test
  void aPasswordIsToldAndAnOwnersLockIsNone() throws IOException {
    for (String user : List.of("secret", "")) {
      try (PDDocument document =
          document(0, (d, out, font) -> show(out, font, "要实干", 12, 50, 700))) {
        document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
        byte[] bytes = bytes(document);
        if (user.isEmpty()) {
          assertThat(lines("a.pdf", bytes)).containsExactly("要实干");
        } else {
          assertThat(problem("a.pdf", bytes).code()).isEqualTo("encrypted");
        }
      }
    }
  }

  @Test
  void tooManyPagesAreRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i <= PdfFile.MOST_PAGES; i++) {
        document.addPage(new PDPage());
      }
      assertThat(problem("a.pdf", bytes(document)).code()).isEqualTo("too-many-pages");
    }
  }

  @Test
  void aBombIsRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSStream stream = document.getDocument().createCOSStream();
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        for (int i = 0; i < 200; i++) {
          out.write(blank);
        }
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      byte[] bytes = bytes(document);
      assertThat(bytes).hasSizeLessThan(2 << 20);
      assertThat(problem("a.pdf", bytes).code()).isEqualTo("unfolds-too-far");
    }
  }

  @Test
  void damagedFilesAreRefusedOrReadInPart() {
    byte[] whole = Newspaper.print(Documents.sample(), 3);
    for (int part = 1; part < 10; part++) {
      Decoded decoded = decode("a.pdf", Arrays.copyOf(whole, whole.length * part / 10));
      if (decoded instanceof Decoded.Refused refused) {
        assertThat(refused.problem().code()).isIn("damaged", "no-text-layer", "no-characters");
      }
    }
    assertThat(problem("a.pdf", Arrays.copyOf(whole, 200)).code()).isEqualTo("damaged");
  }
}
