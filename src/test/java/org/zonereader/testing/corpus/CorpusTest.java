package org.zonereader.testing.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.intake.Intake;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.model.Clause;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.Zone;

class CorpusTest {
  private static final int THOUSAND = 1_000;

  private final Corpus corpus = new Corpus(7);

  @Test
  void sameSeedSameReports() {
    Corpus again = new Corpus(7);
    assertThat(again.reports(0, 200)).containsExactlyElementsOf(corpus.reports(0, 200).toList());
    assertThat(again.page(3)).isEqualTo(corpus.page(3));
  }

  @Test
  void otherSeedOtherReports() {
    List<String> texts = corpus.reports(0, 200).map(r -> r.report().text()).toList();
    assertThat(new Corpus(8).reports(0, 200).map(r -> r.report().text()))
        .doesNotContainAnyElementsOf(texts);
    assertThat(texts).doesNotHaveDuplicates();
  }

  @Test
  void slicesEqualTheWhole() {
    List<CorpusReport> whole = corpus.reports(0, 300).toList();
    assertThat(corpus.reports(123, 217)).containsExactlyElementsOf(whole.subList(123, 217));
    assertThat(corpus.reports(0, 300).parallel().toList()).isEqualTo(whole);
    assertThat(corpus.page(12).reports()).isEqualTo(whole.subList(120, 130));
    assertThat(corpus.report(999_999)).isEqualTo(new Corpus(7).report(999_999));
  }

  @Test
  void allZonesAndTwentyYearsAppearInAThousandReports() {
    List<CorpusReport> reports = corpus.reports(0, THOUSAND).toList();
    assertThat(reports.stream().map(r -> r.zone().name()).distinct().toList())
        .hasSize(178)
        .containsExactlyInAnyOrderElementsOf(
            ZoneTable.packed().zones().stream().map(Zone::name).toList());
    assertThat(reports.stream().map(r -> Year.from(r.date())).distinct())
        .hasSize(20)
        .contains(Year.of(2006), Year.of(2025));
    assertThat(reports).allMatch(r -> r.date().equals(corpus.date(r.number())));
  }

  @Test
  void reportsHaveTheLengthOfRealOnes() {
    double average =
        corpus.reports(0, THOUSAND).mapToInt(r -> r.report().text().length()).average().orElse(0);
    assertThat(average).isBetween(900.0, 1_000.0);
  }

  /**
   * Ranks are compared by words of at least three characters, which hardly come up by chance where
   * two words meet.
   */
  @Test
  void frequenciesFallAsZipfsLawSays() {
    String all =
        corpus.reports(0, 3 * THOUSAND).map(r -> r.report().text()).collect(Collectors.joining());
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumXy = 0;
    int points = 0;
    for (int rank = 20; rank < 3_000; rank += Math.max(1, rank / 10)) {
      String word = corpus.vocabulary().word(rank);
      if (word.length() > 2) {
        double x = Math.log(rank + 1.0);
        double y = Math.log(count(all, word) + 0.5);
        sumX += x;
        sumY += y;
        sumXx += x * x;
        sumXy += x * y;
        points++;
      }
    }
    double slope = (points * sumXy - sumX * sumY) / (points * sumXx - sumX * sumX);
    assertThat(points).isGreaterThan(20);
    assertThat(slope).isBetween(-1.1, -0.9);
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 2026})
  void intakeReadsPagesBack(long seed) {
    Intake intake = new Intake(ZoneTable.packed(), new ThemeClassifier(ThemeFile.defaults()));
    int cuts = 0;
    for (CorpusPage page : new Corpus(seed).pages(0, 30).toList()) {
      ParsedSource read = intake.read(page.file(), page.bytes());
      ParsedSource made = page.parsed();
      assertThat(read.form()).isEqualTo(made.form());
      assertThat(read.issueDate()).isEqualTo(made.issueDate());
      assertThat(read.title()).isEqualTo(made.title());
      assertThat(read.series()).isEqualTo(made.series());
      assertThat(read.text()).isEqualTo(made.text());
      assertThat(read.reports().stream().map(CorpusTest::shown).toList())
          .isEqualTo(made.reports().stream().map(CorpusTest::shown).toList());
      cuts += read.reports().stream().mapToInt(r -> r.joins().size()).sum();
    }
    assertThat(cuts).as("paragraphs cut in mid-sentence").isGreaterThan(150);
  }

  /** Everything but themes and places, line by line, so that a failure shows its place. */
  private static String shown(Report report) {
    StringBuilder out = new StringBuilder();
    out.append(report.zone()).append('\n').append(report.headline()).append('\n');
    out.append(report.date()).append('\n').append(report.meeting()).append('\n');
    out.append(report.byline()).append('\n').append(report.text()).append('\n');
    for (Priority priority : report.priorities()) {
      out.append(priority.rule()).append(' ').append(priority.subject());
      for (Clause clause : priority.clauses()) {
        out.append(String.format(Locale.ROOT, " %s", clause.span().in(report.text())));
      }
      out.append('\n');
    }
    return out.toString();
  }
}
