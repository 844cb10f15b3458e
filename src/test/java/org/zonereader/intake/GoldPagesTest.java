package org.zonereader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Join;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.testing.RealPages;

/** Zones, headlines, dates, bylines and joins of the real pages and of the sample page. */
class GoldPagesTest {
  private static ParsedSource real(String prefix) {
    Path page = RealPages.page(prefix);
    return Pages.read(page.getFileName().toString(), RealPages.text(page));
  }

  /** Zone, confirmed or not, date, byline, meeting. */
  private static String facts(Report report) {
    String date = report.date() == null ? "-" : report.date().iso();
    return String.join(
        "|",
        report.zone().name() + (report.zone().confirmed() ? "" : "?"),
        date,
        Objects.requireNonNullElse(report.byline(), "-"),
        Objects.requireNonNullElse(report.meeting(), "-"));
  }

  @Test
  void thePageTheProductIsMadeFor() {
    ParsedSource page = real("000");
    assertThat(page.series()).isEqualTo(2);
    assertThat(page.title()).startsWith("国家高新区").endsWith("热潮");
    assertThat(page.problems()).isEmpty();
    assertThat(page.setAside()).isEmpty();
    assertThat(page.reports())
        .extracting(GoldPagesTest::facts)
        .containsExactly(
            "贵阳高新区|2025-10-28|王轩禹|党工委会议",
            "无锡高新区|2025-11-01|逯恒贞|党工委(二届区委常委会)第138次会议暨理论学习中心组学习会",
            "珠海高新区|2025-10-29|珠高轩|干部大会",
            "武汉东湖高新区|2025-10-27|张隽玮|党工委扩大会议",
            "苏州高新区|2025-10-25|苏萱|党工委会议暨虎丘区委常委会会议");
    assertThat(page.reports())
        .extracting(report -> Objects.requireNonNull(report.date()).yearSource())
        .containsOnly("党的二十届四中全会");
    List<String> marked =
        page.text().lines().filter(l -> l.startsWith("### ")).map(l -> l.substring(4)).toList();
    assertThat(page.reports()).extracting(Report::headline).isEqualTo(marked);
    assertThat(page.reports()).extracting(r -> r.joins().size()).containsExactly(2, 2, 1, 0, 0);
    assertThat(page.reports().getFirst().joins())
        .extracting(Join::before, Join::after)
        .first()
        .asString()
        .contains("培育低", "空经济");
  }

  @Test
  void newspaperPageWithIssueHeadAndNoteTwice() {
    ParsedSource page = real("01");
    assertThat(page.issueDate()).hasToString("2025-03-24");
    assertThat(page.series()).isEqualTo(1);
    assertThat(page.title()).endsWith("行动");
    assertThat(page.reports())
        .extracting(GoldPagesTest::facts)
        .containsExactly("成都高新区|2025-03-13|-|党工委会议");
    List<String> lines = page.text().lines().filter(line -> !line.isBlank()).toList();
    String below = lines.get(lines.indexOf("成都高新区") + 1);
    assertThat(page.reports().getFirst().headline()).isEqualTo(below);
    assertThat(Pages.aside(page, "editor-note")).hasSize(1);
    assertThat(Pages.aside(page, "repeated-line")).hasSize(1);
  }

  @Test
  void messengerPostWithoutHeads() {
    ParsedSource page = real("07");
    assertThat(page.title()).isNull();
    assertThat(page.reports()).extracting(Report::headline).containsOnlyNulls();
    assertThat(page.reports())
        .extracting(GoldPagesTest::facts)
        .containsExactly("成都高新区|--11-09|-|党工委会议");
  }

  @Test
  void governmentPageThatNamesNoZone() {
    ParsedSource page = real("12");
    assertThat(page.reports().getFirst().headline()).isEqualTo("区工委会议召开");
    assertThat(page.title()).isNull();
    assertThat(page.reports())
        .extracting(GoldPagesTest::facts)
        .containsExactly("?|2025-05-10|-|区工委会议");
    assertThat(page.setAside())
        .extracting(aside -> aside.rule())
        .containsExactly("breadcrumb", "breadcrumb", "publication-line", "site-chrome");
  }

  @Test
  void traditionalMirror() {
    assertThat(real("16").reports())
        .extracting(GoldPagesTest::facts)
        .containsExactly("漳州高新区|2025-11-06|-|三季度工作會議");
    assertThat(real("16").reports().getFirst().zone().asWritten()).isEqualTo("漳州高新區");
  }

  @Test
  void mirrorWithPinyin() {
    ParsedSource page = real("20");
    assertThat(page.reports())
        .extracting(GoldPagesTest::facts)
        .containsExactly("高新區?|2024-11-14|-|2024年第17次管委會常務(擴大)會議");
    assertThat(page.reports().getFirst().text()).doesNotContain("(x", "ì)").contains("(擴大)");
    assertThat(Pages.aside(page, "pinyin-gloss")).hasSizeGreaterThan(40);
  }

  @Test
  void theSamplePageEqualsItsGold() throws IOException {
    JsonNode gold = new ObjectMapper().readTree(resource("sample-page.gold.json"));
    ParsedSource page = Pages.read("sample-page.txt", resource("sample-page.txt"));
    assertThat(page.series()).isEqualTo(gold.get("series").asInt());
    assertThat(page.title()).isEqualTo(gold.get("title").asText().replace('\u3000', ' '));
    assertThat(page.reports()).hasSameSizeAs(gold.get("reports"));
    for (int i = 0; i < page.reports().size(); i++) {
      JsonNode wanted = gold.get("reports").get(i);
      assertThat(page.reports().get(i).headline()).isEqualTo(wanted.get("headline").asText());
      assertThat(facts(page.reports().get(i)))
          .isEqualTo(
              List.of("zone", "meetingDateResolved", "byline", "meeting").stream()
                  .map(key -> wanted.get(key).asText())
                  .reduce((a, b) -> a + "|" + b)
                  .orElseThrow());
    }
    List<Join> joins = page.reports().stream().flatMap(r -> r.joins().stream()).toList();
    assertThat(joins).hasSameSizeAs(gold.get("joins"));
    for (int i = 0; i < joins.size(); i++) {
      assertThat(joins.get(i).before()).endsWith(gold.get("joins").get(i).get("before").asText());
      assertThat(joins.get(i).after()).startsWith(gold.get("joins").get(i).get("after").asText());
    }
    Pages.assertNothingLost(page, "sample page");
  }

  private static String resource(String name) throws IOException {
    String path = "/org/zonereader/data/sample/" + name;
    try (InputStream in = GoldPagesTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
