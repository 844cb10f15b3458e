package org.zonereader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.SourceForm;
import org.zonereader.testing.Documents;
import org.zonereader.testing.Newspaper;
import org.zonereader.testing.RealPages;

/** One page in every encoding and format gives the same reports. */
class SamePageTest {
  private static final Intake INTAKE =
      new Intake(ZoneTable.packed(), new ThemeClassifier(ThemeFile.defaults()));

  private static ParsedSource plain(String page) {
    return INTAKE.read("page.txt", page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> facts(ParsedSource source) {
    return source.reports().stream().map(SamePageTest::facts).toList();
  }

  private static String facts(Report report) {
    return String.join(
        "|",
        report.zone().name(),
        String.valueOf(report.headline()),
        String.valueOf(report.date()),
        String.valueOf(report.byline()),
        report.priorities().stream()
            .map(p -> p.themes() + p.lead().span().in(report.text()).replaceAll("\\s", ""))
            .toList()
            .toString());
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", "UTF-8", ""),
        Arguments.of("UTF-8", "UTF-8", "\uFEFF"),
        Arguments.of("GB18030", "GB18030", ""),
        Arguments.of("GBK", "GB18030", ""),
        Arguments.of("Big5", "Big5", ""),
        Arguments.of("UTF-16LE", "UTF-16LE", "\uFEFF"),
        Arguments.of("UTF-16LE", "UTF-16LE", ""),
        Arguments.of("UTF-16BE", "UTF-16BE", "\uFEFF"),
        Arguments.of("UTF-16BE", "UTF-16BE", ""));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void theSamplePageInEveryEncoding(String written, String recognised, String mark) {
    same(Documents.sample(), written, recognised, mark);
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void theRealPagesInEveryEncoding(String written, String recognised, String mark) {
    RealPages.all().forEach(page -> same(RealPages.text(page), written, recognised, mark));
  }

  private static void same(String page, String written, String recognised, String mark) {
    Charset charset = Charset.forName(written);
    // Big5 has no simplified characters: the page becomes traditional first, where it can.
    String writable = charset.name().equals("Big5") ? Traditional.of(page, charset) : page;
    byte[] bytes = (mark + writable).getBytes(charset);
    assertThat(new String(bytes, charset))
        .as("%s can write it", written)
        .isEqualTo(mark + writable);
    ParsedSource source = INTAKE.read("page.txt", bytes);
    assertThat(source.form()).isEqualTo(new SourceForm("txt", recognised, false));
    assertThat(source.text()).isEqualTo(writable);
    assertThat(source.reports()).isEqualTo(plain(writable).reports());
    assertThat(source.problems()).isEqualTo(plain(writable).problems());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,utf-8", "GB18030,gb2312", "GBK,gbk", "UTF-8,gbk", "GB18030,utf-8"})
  void theSamplePageAsWebPage(String written, String said) {
    String html = Documents.html(Documents.sample(), said);
    ParsedSource source = INTAKE.read("page.html", html.getBytes(Charset.forName(written)));
    assertThat(source.form().charset()).isEqualTo(written.equals("GBK") ? "GB18030" : written);
    assertSame(source);
  }

  @Test
  void theSamplePageAsWordDocument() {
    ParsedSource source = INTAKE.read("page.docx", Documents.docx(Documents.sample()));
    assertThat(source.form()).isEqualTo(new SourceForm("docx", null, false));
    assertSame(source);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void theSamplePageAsNewspaperOfSeveralColumns(int columns) {
    ParsedSource source = INTAKE.read("page.pdf", Newspaper.print(Documents.sample(), columns));
    assertThat(source.form()).isEqualTo(new SourceForm("pdf", null, false));
    assertSame(source);
  }

  private static void assertSame(ParsedSource source) {
    assertThat(facts(source)).isEqualTo(facts(plain(Documents.sample())));
    assertThat(source.problems()).isEmpty();
    Pages.assertNothingLost(source, source.file());
  }

  @Test
  void theRealPagesAsDocuments() {
    RealPages.all()
        .forEach(
            page -> {
              String text = RealPages.text(page);
              ParsedSource source = INTAKE.read("a.docx", Documents.docx(text));
              assertThat(facts(source)).as(page.toString()).isEqualTo(facts(plain(text)));
            });
  }
}
