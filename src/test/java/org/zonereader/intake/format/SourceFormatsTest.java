package org.zonereader.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.SourceForm;
import org.zonereader.text.Messages;

class SourceFormatsTest {
  private static Decoded decode(String file, byte[] bytes) {
    return new SourceFormats().decode(file, bytes, null);
  }

  private static Decoded text(String text) {
    return new Decoded.Text(text, SourceForm.PLAIN, List.of());
  }

  private static ImportProblem problem(String file, byte[] bytes) {
    assertThat(decode(file, bytes)).isInstanceOf(Decoded.Refused.class);
    return ((Decoded.Refused) decode(file, bytes)).problem();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a", "某区.TXT"})
  void readsUtf8WithAndWithoutMark(String file) {
    byte[] plain = "要实干。\r\n😀".getBytes(StandardCharsets.UTF_8);
    byte[] marked = "\uFEFF要实干。\r\n😀".getBytes(StandardCharsets.UTF_8);
    assertThat(decode(file, plain)).isEqualTo(text("要实干。\r\n😀"));
    assertThat(decode(file, marked)).isEqualTo(text("要实干。\r\n😀"));
  }

  @Test
  void keepsReplacementCharactersThatStandInTheFile() {
    assertThat(decode("a.txt", "要\uFFFD干".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(text("要\uFFFD干"));
  }

  @Test
  void refusesBytesThatAreNoTextAndSaysWhere() {
    byte[] broken = {'a', '\n', 'b', (byte) 0xFF, (byte) 0xFF, 'c'};
    ImportProblem problem = problem("a.txt", broken);
    assertThat(problem.code()).isEqualTo("not-utf8");
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.args()).containsExactly("4", "2");
  }

  @Test
  void refusesACutCharacterAtTheEnd() {
    byte[] whole = "要实干".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(problem("a.txt", cut).args()).containsExactly("7", "1");
  }

  @Test
  void tellsGb18030Apart() {
    byte[] bytes = "甲\n要实干".getBytes(Charset.forName("GB18030"));
    assertThat(problem("a.txt", bytes).code()).isEqualTo("not-utf8-but-gb18030");
  }

  @ParameterizedTest
  @CsvSource({"a.docx,Word", "A.HTM,HTML", "a.xlsx,Excel"})
  void namesFormatsThatComeLater(String file, String format) {
    ImportProblem problem = problem(file, new byte[] {1});
    assertThat(problem.code()).isEqualTo("format-later");
    assertThat(problem.args()).containsExactly(format);
  }

  @Test
  void knowsFormatsByTheirFirstBytes() {
    assertThat(problem("a.txt", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)).args())
        .containsExactly("PDF");
    assertThat(problem("a.txt", "要".getBytes(StandardCharsets.UTF_16)).args())
        .containsExactly("UTF-16BE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u3000\n", "\uFEFF"})
  void emptyFilesAreSaidToBeEmpty(String text) {
    assertThat(problem("a.txt", text.getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("empty-file");
  }

  @Test
  void refusesWhatIsFarTooLarge() {
    assertThat(problem("a.txt", new byte[SourceFormats.LARGEST + 1]).code()).isEqualTo("too-large");
  }

  static Stream<String> codes() {
    return Stream.of(
        "empty-file",
        "too-large",
        "not-utf8",
        "not-utf8-but-gb18030",
        "format-later",
        "no-report",
        "date-repaired",
        "zone-proposed");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyProblemHasItsSentence(String code) {
    for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
      String sentence =
          Messages.of(ImportProblem.class, locale).get("problem." + code, "first", "second");
      assertThat(sentence).isNotBlank().doesNotContain("{");
    }
  }
}
