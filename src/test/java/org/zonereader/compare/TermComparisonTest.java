package org.zonereader.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.library.Parsing;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.TermTable.Use;
import org.zonereader.model.Theme;
import org.zonereader.testing.RealPages;
import org.zonereader.testing.ReportBuilder;
import org.zonereader.testing.SampleReports;

class TermComparisonTest {
  private static final List<Theme> THEMES = ThemeFile.defaults();

  private static final List<String> WORDS =
      List.of(
          "低空经济", "“十五五”规划", "十五五", "化合物半导体", "港口", "船坞", "海洋牧场", "工作", "加快", "建设", "推动", "发展", "的",
          "和", "、", "（", "“云桥”", "平台", "风险", "防风险", "２０３０年", "5G", "外贸", "ＡＩ");

  @Test
  void aPhraseOfTwoZonesIsSharedWithAndWithoutQuotationMarks() {
    TermTable table =
        TermComparison.of(
            List.of(
                new ReportBuilder("甲高新区", "会议强调,要编好“十五五”规划,发展低空经济。").priority("编好", "规").build(1),
                new ReportBuilder("乙高新区", "会议强调,要谋划十五五时期工作,布局低空经济。").priority("谋划", "规").build(2)),
            THEMES);

    assertThat(term(table, "十五五").kind()).isEqualTo(Kind.SHARED);
    assertThat(table.zonesOf(term(table, "十五五"))).containsExactly("甲高新区", "乙高新区");
    assertThat(table.zonesOf(term(table, "低空经济"))).hasSize(2);
    assertThat(table.terms()).extracting(Term::text).doesNotContain("发展", "工作", "谋划", "经济");
  }

  @Test
  void twoReportsOfOneZoneShareNothing() {
    TermTable table =
        TermComparison.of(
            List.of(
                new ReportBuilder("甲高新区", "会议强调,要发展低空经济。").priority("发展", "新").build(1),
                new ReportBuilder("甲高新区", "会议强调,要布局低空经济。").priority("布局", "新").build(2),
                new ReportBuilder("乙高新区", "会议强调,要修好码头。").priority("修好", "产").build(3)),
            THEMES);

    assertThat(term(table, "低空经济").kind()).isEqualTo(Kind.DISTINCTIVE);
    assertThat(term(table, "低空经济").cells()).extracting(List::size).containsExactly(1, 1, 0);
    assertThat(term(table, "低空经济").score()).isPositive();
  }

  @Test
  void keynessIsTheLogLikelihood() {
    // 2 (3 ln(3 / 1.0) + 1 ln(1 / 3.0)) for 3 of 100 words against 1 of 300.
    assertThat(Keyness.of(3, 100, 1, 300))
        .isEqualTo(2 * (3 * Math.log(3) - Math.log(3)), within(1e-9));
    assertThat(Keyness.of(1, 100, 3, 300)).isZero();
    assertThat(Keyness.of(2, 5, 0, 0)).isZero();
  }

  @Test
  void theSamplePage() {
    TermTable table = TermComparison.of(SampleReports.all(), THEMES);
    check(SampleReports.all(), table);
    assertThat(table.of(Kind.SHARED)).hasSizeGreaterThan(5);
    for (String zone : SampleReports.ZONES) {
      assertThat(table.of(Kind.DISTINCTIVE))
          .as(zone)
          .anyMatch(term -> table.zonesOf(term).equals(List.of(zone)));
    }
    assertThat(TermComparison.of(SampleReports.all(), THEMES)).isEqualTo(table);
  }

  @Test
  void nothingComparedHasNoTerms() {
    assertThat(TermComparison.of(List.of(), THEMES).terms()).isEmpty();
    assertThat(TermComparison.of(SampleReports.all(), List.of()).terms()).isNotEmpty();
  }

  @Test
  void theRealPage() {
    List<StoredReport> reports = stored(RealPages.page("000").toString());
    TermTable table = TermComparison.of(reports, THEMES);
    check(reports, table);
    assertThat(table.zonesOf(term(table, "十五五"))).hasSize(5);
    assertThat(table.zonesOf(term(table, "低空经济"))).containsExactly("贵阳高新区", "珠海高新区");
    assertThat(table.zonesOf(term(table, "珠西科学城"))).containsExactly("珠海高新区");
    assertThat(table.zonesOf(term(table, "科技自立自强"))).containsExactly("贵阳高新区");
    assertThat(table.zonesOf(term(table, "化合物半导体"))).containsExactly("珠海高新区");
    assertThat(table.zonesOf(term(table, "风险"))).hasSize(3);
    assertThat(term(table, "港澳").uses()).isEqualTo(6);
  }

  @Test
  void allRealPages() {
    List<StoredReport> reports = new ArrayList<>();
    RealPages.all()
        .forEach(
            page -> {
              for (StoredReport stored : stored(page.toString())) {
                reports.add(
                    new StoredReport(reports.size() + 1L, stored.file(), 1, "", stored.report()));
              }
            });
    check(reports, TermComparison.of(reports, THEMES));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anyWords(long seed) {
    Random random = new Random(seed);
    List<StoredReport> reports = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      StringBuilder text = new StringBuilder("要");
      List<Priority> priorities = new ArrayList<>();
      for (int p = 0; p < 3; p++) {
        List<Clause> clauses = new ArrayList<>();
        for (int c = 0; c < 4; c++) {
          int start = text.length();
          for (int w = 0; w <= random.nextInt(5); w++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
          }
          clauses.add(Clause.plain(new Span(start, text.length())));
          text.append(',');
        }
        priorities.add(
            new Priority(null, clauses.getFirst(), clauses.subList(1, 4), List.of(), "by-hand"));
      }
      Report report = new ReportBuilder("第" + i % 4 + "园", text.toString()).build(1).report();
      reports.add(new StoredReport(i + 1, "a.txt", 1, "", report.with(priorities)));
    }
    check(reports, TermComparison.of(reports, THEMES));
  }

  /** Spans are exact, kinds agree with plain counting, order and nesting are as promised. */
  private static void check(List<StoredReport> reports, TermTable table) {
    assertThat(table.zones())
        .isEqualTo(reports.stream().map(stored -> stored.report().zone().name()).toList());
    Set<String> words = new HashSet<>();
    for (Term term : table.terms()) {
      String bare = PhraseClause.bare(term.text());
      assertThat(words.add(bare)).as(bare).isTrue();
      assertThat(bare.length()).isGreaterThan(1);
      assertThat(term.score()).isNotNegative();
      Set<String> users = new LinkedHashSet<>();
      for (int column = 0; column < reports.size(); column++) {
        Report report = reports.get(column).report();
        List<Use> uses = term.cells().get(column);
        for (Use use : uses) {
          Priority priority = report.priorities().get(use.priority() - 1);
          assertThat(PhraseClause.bare(use.span().in(report.text()))).isEqualTo(bare);
          assertThat(priority.clauses())
              .anyMatch(
                  clause ->
                      clause.span().contains(use.span())
                          && clause.span().equals(use.clause().span())
                          && clause.measure() == use.measure());
        }
        assertThat(uses).hasSize(count(report, bare));
        if (!uses.isEmpty()) {
          users.add(report.zone().name());
        }
      }
      assertThat(term.kind()).isEqualTo(users.size() > 1 ? Kind.SHARED : Kind.DISTINCTIVE);
      assertThat(table.zonesOf(term)).hasSameElementsAs(users);
    }
    assertThat(table.terms().stream().map(Term::kind).toList()).isSorted();
    assertThat(table.of(Kind.SHARED).stream().map(t -> -table.zonesOf(t).size()).toList())
        .isSorted();
    assertThat(table.of(Kind.DISTINCTIVE).stream().map(t -> -t.score()).toList()).isSorted();
    for (Term term : table.terms()) {
      assertThat(table.terms()).noneMatch(longer -> stands(term, longer));
    }
  }

  private static int count(Report report, String bare) {
    int count = 0;
    for (Priority priority : report.priorities()) {
      for (Clause clause : priority.clauses()) {
        String words = PhraseClause.bare(clause.span().in(report.text()));
        for (int at = words.indexOf(bare); at >= 0; at = words.indexOf(bare, at + bare.length())) {
          count++;
        }
      }
    }
    return count;
  }

  /** Whether every use of a term is inside a use of a longer one. */
  private static boolean stands(Term term, Term longer) {
    if (PhraseClause.bare(longer.text()).length() <= PhraseClause.bare(term.text()).length()) {
      return false;
    }
    for (int column = 0; column < term.cells().size(); column++) {
      List<Use> around = longer.cells().get(column);
      boolean all =
          term.cells().get(column).stream()
              .allMatch(use -> around.stream().anyMatch(a -> a.span().contains(use.span())));
      if (!all) {
        return false;
      }
    }
    return true;
  }

  private static Term term(TermTable table, String text) {
    return table.terms().stream()
        .filter(term -> term.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no term " + text));
  }

  private static List<StoredReport> stored(String page) {
    List<StoredReport> result = new ArrayList<>();
    for (Report report : Parsing.ofThisProgram().parse(java.nio.file.Path.of(page)).reports()) {
      result.add(new StoredReport(result.size() + 1L, page, result.size() + 1, "", report));
    }
    return result;
  }
}
