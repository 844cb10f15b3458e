package org.zonereader.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonereader.intake.format.Decoding.problem;
import static org.zonereader.intake.format.Decoding.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.SourceForm;
import org.zonereader.testing.Documents;

class EncodingTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static @Nullable String charset(byte[] bytes) {
    return text("a.txt", bytes).form().charset();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030,会议强调要抓好落实。",
    "GB18030,珠海高新区",
    "GB18030,会议传达学习了全国两会精神",
    "GB18030,深圳市龍華區",
    "Big5,會議強調要抓好落實。",
    "Big5,漳州高新區召開三季度工作會議",
    "UTF-16LE,会议强调要抓好落实。",
    "UTF-16BE,会议强调要抓好落实。",
    "UTF-16LE,Meeting notes 2025",
    "GB18030,10月28日贵阳高新区召开会议"
  })
  void tellsEncodingsApartInOneSentence(String charset, String sentence) {
    byte[] bytes = sentence.getBytes(Charset.forName(charset));
    assertThat(text("a.txt", bytes).text()).isEqualTo(sentence);
    assertThat(charset(bytes)).isEqualTo(charset);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellsEncodingsApartInAnyPartOfAPage(long seed) {
    Random random = new Random(seed);
    String page = Documents.sample();
    int from = random.nextInt(page.length() - 40);
    String part = page.substring(from, from + 20 + random.nextInt(20));
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")) {
      byte[] bytes = part.getBytes(Charset.forName(charset));
      assertThat(charset(bytes)).as("%s, seed %d: %s", charset, seed, part).isEqualTo(charset);
    }
  }

  @Test
  void keepsReplacementCharactersThatStandInTheFile() {
    Decoded.Text text = text("a.txt", "要\uFFFD干".getBytes(StandardCharsets.UTF_8));
    assertThat(text.text()).isEqualTo("要\uFFFD干");
    assertThat(text.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
  void badBytesInAPageAreShownAndToldWithTheirPlace(String name) {
    Charset charset = Charset.forName(name);
    byte[] bad = name.equals("UTF-16LE") ? new byte[] {0, (byte) 0xD8} : new byte[] {(byte) 0xFF};
    byte[] before = ("第一行\n" + Documents.sample()).getBytes(charset);
    byte[] page = joined(before, bad, "完\n".getBytes(charset), bad, "\n".getBytes(charset));
    Decoded.Text text = text("a.txt", page);
    assertThat(text.text()).contains("\uFFFD完\n\uFFFD");
    int line = 2 + (int) Documents.sample().chars().filter(c -> c == '\n').count();
    assertThat(text.problems())
        .containsExactly(
            new ImportProblem(
                "a.txt",
                line,
                "undecodable",
                List.of("2", String.valueOf(before.length + 1), String.valueOf(line), name)));
  }

  @Test
  void aPageCutInsideItsLastCharacterIsStillRead() {
    byte[] whole = Documents.sample().strip().getBytes(StandardCharsets.UTF_8);
    Decoded.Text text = text("a.txt", Arrays.copyOf(whole, whole.length - 1));
    assertThat(text.form().charset()).isEqualTo("UTF-8");
    assertThat(text.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.args().getFirst()).isEqualTo("1"));
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithThePlaceOfTheFirst() {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    noise[0] = 'a';
    noise[1] = '\n';
    noise[2] = (byte) 0xFF;
    ImportProblem problem = problem("a.txt", noise);
    assertThat(problem.code()).isEqualTo("not-text");
    assertThat(problem.args()).containsExactly("3", "2");
    assertThat(problem.line()).isEqualTo(2);
  }

  @Test
  void whatTheUserChoosesIsUsedEvenWhenItIsWrong() {
    byte[] bytes = "要实干。".getBytes(StandardCharsets.UTF_8);
    Decoded chosen = new SourceFormats().decode("a.txt", bytes, "big5");
    assertThat(((Decoded.Text) chosen).form()).isEqualTo(new SourceForm("txt", "Big5", true));
    Decoded right = new SourceFormats().decode("a.txt", "要实干。".getBytes(GB18030), "gbk");
    assertThat(((Decoded.Text) right).text()).isEqualTo("要实干。");
    assertThat(((Decoded.Text) right).form()).isEqualTo(new SourceForm("txt", "GB18030", true));
  }

  @Test
  void everyEncodingOffersItselfAndUnknownOnesAreTold() {
    for (String name : TextEncodings.all()) {
      byte[] bytes = "a要b".getBytes(Charset.forName(name));
      Decoded decoded = new SourceFormats().decode("a.txt", bytes, name);
      assertThat(((Decoded.Text) decoded).form()).isEqualTo(new SourceForm("txt", name, true));
    }
    Decoded unknown = new SourceFormats().decode("a.txt", new byte[] {'a'}, "no such");
    assertThat(((Decoded.Refused) unknown).problem().code()).isEqualTo("unknown-charset");
  }

  @Test
  void windowsHasMoreCharactersInBig5() {
    // 碁 and 粧 stand in the rows that Windows added.
    byte[] bytes =
        joined(
            "會議強調要抓好落實、".getBytes(Charset.forName("Big5")), new byte[] {(byte) 0xF9, (byte) 0xD6});
    assertThat(text("a.txt", bytes).text()).isEqualTo("會議強調要抓好落實、碁");
    assertThat(text("a.txt", bytes).problems()).isEmpty();
  }
}
